package cn.jinchuanggu.explorer.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A broker asks the library; an operator writes a query of his own and is told what is refused. */
@Tag("slow")
class QuestionBrowserIT extends Chromium {

    @Test
    void brokerAsksAndOpensTheAnswerInTheExplorer() throws IOException {
        Page page = signIn("broker");
        go(page, "/graph");
        press(page, "text=问题库");
        photograph(page, "questions");
        press(page, "text=哪些高校院所连接最多？");
        page.fill(".query-parameters input[name=limit]", "5");
        press(page, ".query-parameters button >> text=提问");
        assertThat(page.locator(".query-result tbody tr").count()).isEqualTo(5);
        assertThat(page.locator(".query-parameters input[name=limit]").inputValue()).isEqualTo("5");
        photograph(page, "questions-answer");
        Download csv = page.waitForDownload(() -> page.click("text=存为 CSV"));
        assertThat(Files.readString(csv.path()).lines().count()).as("headings, five rows, and who took them").isEqualTo(7);

        press(page, "text=在图谱中看这些对象");
        page.waitForSelector("[data-explorer][data-ready]");
        assertThat((int) page.evaluate("() => document.querySelector('[data-explorer]').explorer.nodes.size")).isEqualTo(5);
    }

    @Test
    void operatorWritesCypherAndIsToldWhatIsRefused() {
        Page page = signIn("operator");
        go(page, "/graph/questions");
        press(page, ".query-box button >> text=运行");
        assertThat(page.locator(".query-result thead").textContent()).contains("平台", "企业数");

        expect(422);
        page.fill(".query-box textarea", "MATCH (a:Account) RETURN a.passwordHash");
        press(page, ".query-box button >> text=运行");
        assertThat(page.locator(".error-summary").textContent()).contains("Account", "不是可以查的标签");
        assertThat(page.locator(".query-box textarea").inputValue()).contains("passwordHash");
        photograph(page, "questions-refused");
    }
}
