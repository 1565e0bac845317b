package cn.jinchuanggu.cockpit.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Node;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the goals down to a record, with the keyboard onto the sketch of the areas, to the report, and to the forms that the numbers rest on. */
@Tag("slow")
class CockpitBrowserIT extends Chromium {

    @Autowired
    GraphWriter writer;

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

    @Test
    void theOperatorRegistersAResidency() {
        writer.write(List.of(new Node("ent-signs", "Enterprise", Map.of("name", "签约试验企业（示例）", "illustrative", true, "sources", List.of("illustrative")))), List.of());
        expect(422);
        Page page = signIn("operator");
        go(page, "/cockpit/residencies/new?party=ent-signs");
        page.fill("#field-from", "2099-01-01");
        press(page, ".form-go button");
        assertThat(page.locator("#error-summary").textContent()).contains("入驻协议的编号", "还没有到");
        photograph(page, "residency-refused");

        page.fill("#field-agreement", "示例-入驻-签约");
        page.fill("#field-from", "2026-03-01");
        press(page, ".form-go button");
        assertThat(page.locator(".notice").first().textContent()).contains("签约试验企业（示例）", "已经登记");
        photograph(page, "residency");
        go(page, "/cockpit/residencies?show=demo");
        assertThat(page.locator("tbody").textContent()).contains("示例-入驻-签约");
        photograph(page, "residencies");
    }

    @Test
    void anEnterpriseOpensTheQuarterThatItReported() {
        Page page = signIn("enterprise");
        go(page, "/revenue/ent-q-01");
        assertThat(page.locator("tbody tr").count()).isGreaterThanOrEqualTo(5);
        press(page, "a:has-text('2026 年第 3 季度')");
        assertThat(page.inputValue("#field-revenueYuan")).matches("[0-9]+");
        photograph(page, "revenue");
    }
}
