package cn.jinchuanggu.supermarket.order.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A provider, an enterprise and the operator, from the offered time to the answered rating; and an order by the keyboard alone. */
@Tag("slow")
class OrderBrowserIT extends Chromium {

    private static final int MOST_TABS = 250;

    @Test
    void fromTheOfferedTimeToTheAnsweredRating() {
        Page provider = signIn("provider");
        go(provider, "/orders/slots");
        String day = today().plusDays(25).toString();
        provider.selectOption("#field-serviceId", "serv-q-02");
        provider.fill("#field-day", day);
        provider.selectOption("#field-part", "MORNING");
        provider.fill("#field-capacity", "2");
        press(provider, "main .panel button[type=submit]");
        assertThat(provider.locator(".slot-table").textContent()).contains(day + " 上午", "0 / 2");
        photograph(provider, "order-slots");

        Page visitor = open("/services/serv-q-02");
        assertThat(visitor.locator("#book").textContent()).contains("登录后预约", day + " 上午（余 2）");
        photograph(visitor, "service");

        Page customer = signIn("enterprise");
        go(customer, "/services/serv-q-02");
        customer.fill("#field-quantity", "2");
        customer.selectOption("#field-slot", day + "/MORNING");
        customer.fill("#field-note", "两台防爆电机。");
        photograph(customer, "service-order");
        press(customer, "#book button[type=submit]");
        customer.waitForURL("**/orders/order-**");
        String address = customer.url().replaceAll("^https?://[^/]+", "");
        assertThat(customer.locator("main").textContent()).contains("52,000 元", day + " 上午", "等服务机构接单");
        photograph(customer, "order-booked");

        go(provider, address);
        take(provider, "accept", Map.of("needsSample", "是"));
        assertThat(provider.locator(".order-clock").textContent()).contains("计时暂停");
        go(customer, address);
        take(customer, "send", Map.of("tracking", "专人送样"));
        go(provider, address);
        take(provider, "receive", Map.of());
        take(provider, "perform", Map.of());
        photograph(provider, "order-performing");
        take(provider, "report", Map.of("delivered", "预检报告（示例）", "documentHash", "c".repeat(64)));
        go(customer, address);
        take(customer, "dispute", Map.of("note", "报告缺一页。"));

        Page operator = signIn("operator");
        go(operator, address);
        photograph(operator, "order-disputed");
        take(operator, "resume", Map.of("note", "请双方核对后继续。"));
        go(customer, address);
        take(customer, "confirm", Map.of());
        take(customer, "rate", Map.of("quality", "5", "timeliness", "4", "attitude", "5", "note", "整改单写得清楚。"));
        go(provider, address);
        take(provider, "answer", Map.of("note", "谢谢，欢迎再来。"));
        photograph(provider, "order-rated");
        assertThat(provider.locator(".stages .is-done").count()).isEqualTo(7);

        go(visitor, "/providers/prov-q-01");
        assertThat(visitor.locator("main").textContent()).contains("整改单写得清楚。", "谢谢，欢迎再来。", "按时率");
        photograph(visitor, "provider");
        go(operator, "/orders?state=CONFIRMED&sort=price&q=" + address.substring("/orders/".length()));
        assertThat(operator.locator(".order-table tbody tr").count()).isEqualTo(1);
        photograph(operator, "orders");
    }

    @Test
    void aServiceIsOrderedByTheKeyboardAlone() {
        Page page = signIn("enterprise");
        go(page, "/services?category=检验检测");
        tabTo(page, "a[href^='/services/serv-q-01']");
        page.keyboard().press("Enter");
        page.waitForURL("**/services/serv-q-01");
        page.waitForLoadState();
        tabTo(page, "#field-quantity");
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type("3");
        tabTo(page, "#field-note");
        page.keyboard().type("只用键盘。");
        tabTo(page, "#book button[type=submit]");
        page.keyboard().press("Enter");
        page.waitForURL("**/orders/order-**");
        page.waitForLoadState();
        assertThat(page.locator("main").textContent()).contains("11,400 元", "等服务机构接单");
    }

    @Test
    void aRefusedBookingKeepsWhatWasTypedAndLeadsToTheField() {
        expect(422);
        Page page = signIn("enterprise");
        go(page, "/services/serv-q-01");
        page.fill("#field-quantity", "很多");
        page.fill("#field-note", "留着的要求。");
        press(page, "#book button[type=submit]");
        press(page, "#error-summary a");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("field-quantity");
        assertThat(page.locator("#field-note").inputValue()).isEqualTo("留着的要求。");
    }

    /** Presses Tab until the focus is on what the selector finds. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
