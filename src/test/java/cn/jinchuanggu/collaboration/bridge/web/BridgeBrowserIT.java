package cn.jinchuanggu.collaboration.bridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An enterprise asks who can introduce it, reads why, and says that it does not want to introduce others. */
@Tag("slow")
class BridgeBrowserIT extends Chromium {

    @Test
    void enterpriseAsksFromAnEntityWhoCanIntroduceItAndReadsTheFactors() {
        Page page = signIn("enterprise");
        go(page, "/entities/inst-q-02");
        press(page, "text=谁能引荐？");

        assertThat(page.locator("#field-from").inputValue()).as("begins at the own party").isNotBlank();
        assertThat(page.locator(".bridge").count()).isPositive();
        press(page.locator(".bridge-sum summary").first());
        Locator first = page.locator(".bridge").first();
        BigDecimal product = first.locator("[data-factor]").allTextContents().stream().map(BigDecimal::new).reduce(BigDecimal.ONE, BigDecimal::multiply)
                .multiply(BigDecimal.valueOf(Math.pow(0.7, first.locator("[data-factor]").count() - 1)));
        assertThat(product.setScale(2, RoundingMode.HALF_UP).subtract(new BigDecimal(first.locator("[data-strength]").textContent())).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.01"));
        photograph(page, "bridges");
    }

    @Test
    void visitorPicksByNameAndChoosesAmongSeveral() {
        Page page = open("/bridges");
        photograph(page, "bridges-empty");
        page.fill("#field-from", "长治学院");
        page.fill("#field-to", "示例");
        expect(422);
        press(page, ".bridge-form button");
        assertThat(page.locator("h1").textContent()).isEqualTo("谁能引荐？");
        assertThat(page.locator(".found-list a, .error-summary").count()).as("a choice, or what is wrong").isPositive();
    }

    @Test
    void enterpriseClosesItselfAsIntroducerAndOpensAgain() {
        Page page = signIn("enterprise");
        go(page, "/entities/ent-q-01");
        press(page, "text=引荐人设置");
        press(page, "main form button");
        assertThat(page.locator("main").textContent()).contains("不再作为引荐人出现");
        photograph(page, "introducing");
        press(page, "main form button");
        assertThat(page.locator("main .lead").textContent()).contains("现在可以");
    }
}
