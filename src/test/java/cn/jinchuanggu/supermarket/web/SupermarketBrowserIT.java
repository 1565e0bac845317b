package cn.jinchuanggu.supermarket.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.supermarket.voucher.BoughtService;
import cn.jinchuanggu.supermarket.voucher.VoucherGrant;
import cn.jinchuanggu.supermarket.voucher.VoucherUse;
import cn.jinchuanggu.supermarket.voucher.store.GrantStore;
import cn.jinchuanggu.supermarket.voucher.store.VoucherStore;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The catalogue narrowed, matched and compared; a voucher applied for and granted; a request that becomes an order. */
@Tag("slow")
class SupermarketBrowserIT extends Chromium {

    @Autowired
    private GrantStore grants;

    @Autowired
    private VoucherStore uses;

    @Test
    void visitorNarrowsTheCatalogue() {
        Page page = open("/services");
        photograph(page, "services");
        press(page, ".narrow a:has-text('检验检测')");
        page.selectOption(".catalogue-filter select[name=segment]", "seg-mine-safety");
        page.fill(".catalogue-filter input[name=to]", "30000");
        press(page, ".catalogue-filter button");

        long total = Long.parseLong(page.locator(".list-total b").innerText());
        long counted = Long.parseLong(page.locator(".narrow a[aria-current] .narrow-count").first().innerText());
        assertThat(total).isPositive().isEqualTo(counted).isEqualTo(page.locator(".service").count());
        assertThat(page.locator(".service .kind").allInnerTexts()).containsOnly("检验检测");
        assertThat(page.url()).contains("segment=seg-mine-safety", "to=30000");
    }

    @Test
    void anAddressThatMeansNothingIsExplainedAndNothingFoundSaysWhatToDo() {
        expect(422);
        Page page = open("/services?days=bald");
        assertThat(page.locator("#error-summary").innerText()).contains("days");
        go(page, "/services?q=" + "zzzz&voucher=1");
        assertThat(page.locator(".empty a").getAttribute("href")).isEqualTo("/requests");
    }

    @Test
    void serviceWithoutPriceIsNegotiable() {
        Page page = open("/services?category=技术转移");

        assertThat(page.locator(".service:has-text('成果定价与合同撮合') .service-price").innerText()).isEqualTo("面议");
        assertThat(page.locator(".service:has-text('企业技术需求诊断') .service-price").innerText()).isEqualTo("1,500 元/次");
    }

    @Test
    void servicesAreMatchedToWhatIsWantedAndCompared() {
        Page page = signIn("enterprise");
        go(page, "/services/matched?segment=seg-mine-safety&budget=30000&voucher=true&text=防爆电气产品送检之前按标准过一遍，量隔爆间隙和温升");
        photograph(page, "services-matched");
        assertThat(page.locator(".service").first().innerText()).contains("预算");
        double sum = page.locator(".service").first().locator(".points").allInnerTexts().stream().filter(t -> !t.equals("未知")).mapToDouble(Double::parseDouble).sum();
        assertThat(page.locator(".service").first().innerText()).contains("得分 " + String.format("%.1f", sum));

        page.locator("input[name=ids]").nth(0).check();
        page.locator("input[name=ids]").nth(1).check();
        page.locator("input[name=ids]").nth(2).check();
        press(page, "button:has-text('比较所选')");
        photograph(page, "services-compared");
        assertThat(page.locator(".compare-table thead a").count()).isEqualTo(3);
        assertThat(page.locator(".compare-table .differs").count()).isPositive();
    }

    @Test
    void aVoucherIsAppliedForAndGranted() {
        Page operator = signIn("operator");
        go(operator, "/vouchers");
        operator.locator("#step-budget summary").click();
        operator.fill("#field-budget-year", String.valueOf(LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear()));
        operator.fill("#field-budget-amountYuan", "90万");
        operator.fill("#field-budget-document", "示例");
        operator.selectOption("#field-budget-illustrative", "true");
        press(operator, "#step-budget button");
        assertThat(operator.locator("main").innerText()).contains("900,000 元");

        Page enterprise = signIn("enterprise");
        go(enterprise, "/my/vouchers");
        enterprise.fill("#field-apply-amountYuan", "8017");
        enterprise.fill("#field-apply-purpose", "网关送检。");
        enterprise.selectOption("#field-apply-declared", "true");
        press(enterprise, "#step-apply button");
        assertThat(enterprise.locator("main").innerText()).contains("待审批", "待市里公布细则，示例参数");
        // other tests apply on the same day, and of one day no application is before another
        String grant = enterprise.locator("tr:has-text('8,017 元') a[href^='/vouchers/grants/']").getAttribute("href");

        go(operator, grant);
        operator.fill("#field-grant-amountYuan", "7000");
        photograph(operator, "voucher-application");
        press(operator, "#step-grant button");
        assertThat(operator.locator("main").innerText()).contains("已批准", "7,000 元");
        go(operator, "/vouchers");
        photograph(operator, "vouchers");
        go(enterprise, "/my/vouchers");
        photograph(enterprise, "my-vouchers");
    }

    /** Orders of last month cannot be made today, so what one of them used is planted. */
    @Test
    void whatWasUsedLastMonthIsSettledAndPaid() {
        LocalDate lastMonth = LocalDate.now(ZoneId.of("Asia/Shanghai")).withDayOfMonth(1).minusDays(1);
        grants.save(new VoucherGrant("voucher-planted", lastMonth.getYear(), "ent-q-02", "某企业（示例）", true, Money.of(9_000), "检测", VoucherGrant.State.GRANTED, Money.of(9_000),
                lastMonth, "", lastMonth, lastMonth, 2));
        uses.save(new VoucherUse("order-planted", lastMonth.getYear(), "ent-q-02", true, new BoughtService("serv-q-02", "矿用电气产品安标预检", "检验检测", true, "prov-q-01", "检测中心（示例）"),
                Money.of(9_000), VoucherUse.State.USED, lastMonth, lastMonth, null));

        Page operator = signIn("operator");
        go(operator, "/vouchers/settlements");
        photograph(operator, "voucher-settlements");
        press(operator, "main table form button");
        assertThat(operator.locator(".capitals").innerText()).isEqualTo("玖仟元整");

        Page finance = signIn("finance");
        go(finance, operator.url().replaceAll("^https?://[^/]+", ""));
        finance.fill("#field-pay-day", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
        finance.fill("#field-pay-document", "示例凭证");
        photograph(finance, "voucher-settlement");
        press(finance, "#step-pay button");
        assertThat(finance.locator("main").innerText()).contains("已拨付", "示例凭证");
        Page provider = signIn("provider");
        go(provider, "/vouchers/settlements");
        assertThat(provider.locator("main").innerText()).contains("已拨付");
    }

    @Test
    void aProviderPublishesAServiceChangesItsPriceAndWithdrawsIt() {
        expect(422);
        Page provider = signIn("provider");
        go(provider, "/my");
        press(provider, "a:has-text('发布服务')");
        provider.fill("#field-priceYuan", "4800");
        press(provider, ".form-buttons button:has-text('发布')");
        assertThat(provider.locator("#error-summary").innerText()).contains("说明是空的", "类别是空的", "没有写按什么计价");
        photograph(provider, "service-refused");

        String name = "焊缝探伤" + UUID.randomUUID().toString().substring(0, 8);
        provider.fill("#field-title", name);
        provider.fill("#field-summary", "超声和磁粉两种办法，当天出初判。");
        provider.selectOption("#field-category", "检验检测");
        provider.check("input[name=segments][value=seg-robot]");
        provider.check("input[name=segments][value=seg-mine-safety]");
        provider.fill("#field-priceUnit", "件");
        provider.fill("#field-days", "5");
        provider.check("#field-voucher");
        provider.fill("#field-qualifications", "超声检测人员资格（示例）");
        press(provider, ".form-buttons button:has-text('发布')");
        assertThat(provider.locator("[role=status].notice").innerText()).contains("已发布");
        assertThat(provider.locator("main").innerText()).contains(name, "4,800 元/件", "5 天", "超声检测人员资格", "已经下的订单照常办完");
        photograph(provider, "service-own");

        press(provider, ".own a:has-text('修改')");
        assertThat(provider.locator("input[name=segments]:checked").count()).isEqualTo(2);
        provider.fill("#field-priceYuan", "5200");
        press(provider, ".form-buttons button:has-text('保存修改')");
        String address = provider.url().replaceAll("^https?://[^/]+", "");
        Page visitor = open(address);
        assertThat(visitor.locator("main").innerText()).contains("5,200 元/件");

        provider.locator(".own details summary").click();
        press(provider, ".own details button");
        assertThat(provider.locator("[role=status].notice").innerText()).contains("已经下的订单照常办完");
        photograph(provider, "service-withdrawn");
        go(provider, "/my");
        assertThat(provider.locator(".own-row:has-text('" + name + "')").innerText()).contains("已撤回", "科技服务");
    }

    @Test
    void aRequestIsOfferedForAndBecomesAnOrder() {
        Page enterprise = signIn("enterprise");
        go(enterprise, "/requests/new");
        enterprise.fill("#field-text", "防爆电气产品送检之前按标准过一遍，列出整改单。");
        enterprise.selectOption("#field-category", "检验检测");
        press(enterprise, "button:has-text('先看看谁能办')");
        assertThat(enterprise.locator(".service").count()).isPositive();
        photograph(enterprise, "request-new");
        press(enterprise, "button:has-text('发布，请机构报价')");
        enterprise.waitForURL("**/requests/request-**");
        String address = enterprise.url().replaceAll("^https?://[^/]+", "");

        Page provider = signIn("provider");
        go(provider, "/requests?mine=1");
        photograph(provider, "requests");
        go(provider, address);
        provider.selectOption("#field-offer-serviceId", "serv-q-02");
        provider.fill("#field-offer-priceYuan", "2.4万");
        provider.fill("#field-offer-days", "12");
        photograph(provider, "request-offer");
        press(provider, "#step-offer button");
        assertThat(provider.locator(".offer").innerText()).contains("24,000 元", "12 天");

        go(enterprise, address);
        photograph(enterprise, "request-offers");
        press(enterprise, ".offer button");
        assertThat(enterprise.locator("main").innerText()).contains("已选定");
        press(enterprise, "a:has-text('看订单')");
        assertThat(enterprise.locator("main").innerText()).contains("24,000 元");
    }
}
