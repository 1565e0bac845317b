package cn.jinchuanggu.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Park staff bring a list of enterprises with a header of its own, see what is wrong, store it, and take it back. */
@Tag("slow")
class IntakeBrowserIT extends Chromium {

    private static final String FILE = """
            单位名称,社会信用代码,所在行政区划名,联系人,简介,示例
            浏览器里来的公司（示例）,91000000MAK000002J,襄垣县,某某,做矿用带式输送机的托辊。,是
            代码写错的公司（示例）,91000000MAK000002K,火星,某某,请打 13812345678,是
            没说来源的公司,,襄垣县,某某,,
            """;

    @Test
    void operatorBringsAListFromItsUploadToItsUndo() {
        Page page = signIn("operator");
        press(page, ".workplace-nav a:has-text('导入')");
        assertThat(page.locator("h1").innerText()).isEqualTo("导入");
        press(page, "main a:has-text('上传一份文件')");
        press(page, ".kind-choice a:has-text('企业')");
        photograph(page, "intake-new");

        page.setInputFiles("#field-file", new FilePayload("企业名单.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        press(page, "button:has-text('上传并检查')");
        assertThat(page.locator("#run-title").innerText()).isEqualTo("等待对应列");
        assertThat(page.inputValue("#column-0")).as("offered by its name").isEqualTo("region");
        photograph(page, "intake-mapping");
        press(page, "button:has-text('按这样检查')");

        page.waitForSelector("#run-title:has-text('等待确认')");
        assertThat(page.locator("main").innerText()).contains("新增 1 行", "有问题 2 行", "还没有写入", "校验不通过", "值：火星", "电话", "没有写来源", "这些列没有读：联系人");
        photograph(page, "intake-checked");
        press(page, "button:has-text('导入 1 行')");
        page.waitForSelector("#run-title:has-text('已完成')");
        press(page, "#import-run a:has-text('浏览器里来的公司')");
        assertThat(page.locator("h1").innerText()).contains("浏览器里来的公司（示例）");

        go(page, "/imports");
        photograph(page, "intake-list");
        press(page, "main a:has-text('企业名单.csv')");
        photograph(page, "intake-done");
        press(page, "button:has-text('撤销这次导入')");
        page.waitForSelector("#run-title:has-text('已撤销')");
        assertThat(page.locator("[role=status]").first().innerText()).contains("回到导入之前");
    }

    @Test
    void operatorReadsHowAWholeGraphIsWritten() {
        Page page = signIn("operator");
        go(page, "/imports/new?kind=exchange");
        assertThat(page.locator("pre").innerText()).contains("\"tie\":\"COOPERATES_WITH\"");
        photograph(page, "intake-exchange");
    }
}
