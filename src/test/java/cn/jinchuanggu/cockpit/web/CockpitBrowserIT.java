package cn.jinchuanggu.cockpit.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the goals down to a record, with the keyboard onto the sketch of the areas, and to the report. */
@Tag("slow")
class CockpitBrowserIT extends Chromium {

    @Test
    void everyNumberOpensWhatIsBehindIt() {
        Page page = signIn("officer");
        go(page, "/cockpit?show=demo");
        photograph(page, "cockpit");

        press(page, "text=K1 科技型企业");
        assertThat(page.locator(".trend-bar").count()).isGreaterThan(10);
        page.locator(".cockpit-twin summary").click();
        photograph(page, "cockpit-goal");

        String shown = page.locator("tbody tr:first-child td.number a").first().textContent();
        press(page.locator("tbody tr:first-child td.number a").first());
        assertThat(page.locator(".figure-value b").textContent()).isEqualTo(shown);
        assertThat(page.locator(".cockpit-table tbody tr").count() + " 家").isEqualTo(shown);
        photograph(page, "cockpit-figure");

        press(page, ".cockpit-tabs >> text=产业");
        photograph(page, "cockpit-industries");
        press(page, ".cockpit-tabs >> text=单位");
        photograph(page, "cockpit-units");
        press(page, ".cockpit-tabs >> text=片区");
        photograph(page, "cockpit-areas");
        page.locator(".area-start").focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/cockpit/figures/areas"));
        assertThat(page.locator("h1").textContent()).contains("起步区");

        press(page, ".cockpit-tabs >> text=月报");
        photograph(page, "cockpit-report");
        press(page, ".cockpit-switch >> text=真实");
        assertThat(page.url()).contains("show=real");
        go(page, "/cockpit?show=real");
        photograph(page, "cockpit-real");
    }
}
