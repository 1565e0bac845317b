package cn.jinchuanggu.listing.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An institution lists what it has: one by one, and by the sheet. */
@Tag("slow")
class AchievementBrowserIT extends Chromium {

    @Test
    void visitorReadsAnAchievementWithItsInventors() {
        Page page = open("/achievements/ach-e-01");

        assertThat(page.locator("main").innerText()).contains("68 万元", "TRL 7", "发明专利 2 项（已授权）", "示例", "对比度≥8:1");
        assertThat(page.locator(".facts a[href^='/entities/exp-']").count()).isEqualTo(2);
        photograph(page, "achievement");
    }

    @Test
    void institutionListsAnAchievement() {
        String title = "浏览器里登记的成果 " + UUID.randomUUID();
        Page page = signIn("institution");
        go(page, "/achievements/new");
        photograph(page, "achievement-new");
        page.fill("#field-title", title);
        page.fill("#field-summary", "在浏览器里填写的一项成果，用来检查登记流程。");
        page.fill("#field-indicators", "漏判率≤0.1%");
        page.selectOption("#field-readiness", "6");
        page.check("input[name=modes][value=TRANSFER]");
        page.fill("#field-priceYuan", "80万");
        page.selectOption("#field-segment", "seg-robot");
        press(page, "button:has-text('发布')");

        assertThat(page.locator("h1").innerText()).isEqualTo(title);
        page.waitForLoadState(); // the end of a page comes later than its heading
        assertThat(page.locator("main").innerText()).contains("80 万元", "TRL 6 正样级", "技术转让", "工业机器人", "漏判率≤0.1%");
    }

    @Test
    void institutionUploadsASheetAndReadsTheReport() throws IOException {
        String title = "表格里的成果 " + UUID.randomUUID();
        FilePayload file = sheet(List.of(title, "一行没有问题的成果。", "7"), List.of("", "这一行没有名称。", "12"));
        Page page = signIn("institution");
        go(page, "/achievements/import");
        photograph(page, "achievement-import");

        page.setInputFiles("#field-file", file);
        press(page, "button:has-text('先检查')");
        assertThat(page.locator(".report").innerText()).contains("检查结果", "可导入 1 行", "有问题 1 行", "还没有保存", "成熟度");
        photograph(page, "achievement-import-report");

        page.setInputFiles("#field-file", file);
        press(page, "button:has-text('导入没有问题的行')");
        assertThat(page.locator(".report").innerText()).contains("导入完成", "新导入 1 项成果");
        press(page, ".report a:has-text('" + title + "')");
        assertThat(page.locator("h1").innerText()).isEqualTo(title);
    }

    @Test
    void fileThatIsNoSheetIsRefusedInWords() {
        expect(422);
        Page page = signIn("institution");
        go(page, "/achievements/import");
        page.setInputFiles("#field-file", new FilePayload("x.xlsx", "application/octet-stream", new byte[] {1, 0, 2}));
        press(page, "button:has-text('先检查')");

        assertThat(page.locator("#error-summary").innerText()).contains("xlsx");
    }

    @Test
    void institutionWatchesALargeSheetUntilItsEnd() {
        StringBuilder rows = new StringBuilder("成果名称,摘要,备注\r\n,这一行没有名称,\r\n");
        for (int i = 1; i <= 20_000; i++) {
            rows.append("远处看着的成果 ").append(i).append(",冰芯钻头的振动监测\r\n");
        }
        Page page = signIn("institution");
        go(page, "/achievements/import");
        page.setInputFiles("#field-file", new FilePayload("全省成果.csv", "text/csv", rows.toString().getBytes(StandardCharsets.UTF_8)));
        press(page, "button:has-text('先检查')");

        assertThat(page.locator("h1").innerText()).isEqualTo("批量导入的进度");
        photograph(page, "import-run");
        page.waitForSelector("#run-title:has-text('已完成')", new Page.WaitForSelectorOptions().setTimeout(120_000));
        assertThat(page.locator("#import-run").innerText()).contains("可导入 20,000 行，有问题 1 行", "还没有保存", "备注", "下载有问题和重复的行");
        photograph(page, "import-run-done");
    }

    private static FilePayload sheet(List<String> good, List<String> bad) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("成果");
            List<List<String>> rows = List.of(List.of("成果名称", "摘要", "成熟度"), good, bad);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return new FilePayload("成果.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", out.toByteArray());
    }
}
