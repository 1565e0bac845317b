package cn.jinchuanggu.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A reader strikes out what is wrong, sees the score fall by just that, shares the address, and takes it back. */
@Tag("slow")
class StrikeBrowserIT extends Chromium {

    private static final String MATCHES = "/needs/need-q-15/matches";
    private static final String CARD = "#match-ach-q-15";

    @Test
    void theScoreFallsByThePointsStruckOutAndComesBack() {
        Page page = open(MATCHES + "?show=ach-q-15");
        photograph(page, "why-card");
        BigDecimal before = score(page);
        Locator line = page.locator(CARD + " .sum-table tr.is-reason").filter(new Locator.FilterOptions().setHasText("语义"));
        BigDecimal points = number(line.locator("[data-points]").textContent());

        press(line.locator(".strike"));
        page.waitForURL("**without=**");

        assertThat(score(page)).isEqualByComparingTo(before.subtract(points));
        assertThat(page.locator(CARD + " .sum-table .is-struck").textContent()).contains("语义", "已划掉", "恢复");
        assertThat(page.locator(".struck-names").textContent()).contains("语义");
        assertThat(page.locator(CARD + " details").first().getAttribute("open")).isNotNull();
        photograph(page, "why-card-struck");

        Page shared = open(page.url().substring(page.url().indexOf("/needs")));
        assertThat(score(shared)).isEqualByComparingTo(score(page));

        press(page.locator(CARD + " .sum-table .is-struck .strike"));
        page.waitForURL(url -> !url.contains("without"));
        assertThat(score(page)).isEqualByComparingTo(before);
    }

    @Test
    void aRequirementStruckOutIsUnknownAndTheFilterKeepsIt() {
        Page page = open(MATCHES + "?show=ach-q-15");
        Locator met = page.locator(CARD + " .why-table tr").filter(new Locator.FilterOptions().setHas(page.locator(".state.is-met"))).first();
        String label = met.locator(".why-label").textContent();

        press(met.locator(".strike"));
        page.waitForURL("**without=**");
        Locator struck = page.locator(CARD + " .why-table tr.is-struck");
        assertThat(struck.locator(".why-label").textContent()).isEqualTo(label);
        assertThat(struck.locator(".state").textContent()).isEqualTo("未知");

        page.selectOption("#filter-level", "WEAK");
        page.waitForURL("**level=WEAK**");
        assertThat(page.url()).contains("without=");
    }

    @Test
    void aTextThatIsNotStoredIsMatchedWithoutWhatIsStruckOut() {
        Page page = open("/matches");
        page.fill("#field-text", "井下皮带有人跨越，要能用摄像头识别并报警，误报率不高于 3 %。");
        press(page, "#ad-hoc-form button[type=submit]");
        Locator first = page.locator(".match-results .match").first();
        press(first.locator("summary").first());
        press(first.locator(".sum-table .strike").first());

        assertThat(page.locator(".struck-names s").count()).isEqualTo(1);
        press(page.locator(".struck-names .strike"));
        assertThat(page.locator(".struck-names").count()).isZero();
    }

    private static BigDecimal score(Page page) {
        return number(page.locator(CARD + " .match-score b").textContent());
    }

    private static BigDecimal number(String shown) {
        return new BigDecimal(shown.strip().replace("−", "-").replace("+", ""));
    }
}
