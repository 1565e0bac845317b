package cn.jinchuanggu.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import cn.jinchuanggu.journal.Chain;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.policy.claim.Facts09;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A calculation, a claim and a match are taken away as papers, and a stranger asks whether they are ours. */
@Tag("slow")
class PapersBrowserIT extends Chromium {

    private static final Pattern CODE = Pattern.compile("核验码\\s+([0-9A-Z]{5}-[0-9A-Z]{5})");

    /** @param text what can be copied from it */
    private record Taken(byte[] file, String text, String code) {
    }

    @Test
    void aCalculationIsCheckedByWhoeverHoldsIt() throws IOException {
        Page reader = signIn("institution");
        go(reader, "/policy/9/sheet?" + Facts09.inAddress("paper", "核验"));
        Taken paper = take(reader.locator(".page-head [data-download]"), "paper-sheet");
        assertThat(paper.text()).contains("补助测算单", "第九条", "结论数", "不是核定决定");
        String figure = figure(paper);

        Page stranger = open("/papers");
        photograph(stranger, "papers");
        stranger.fill("#field-code", " " + paper.code().toLowerCase(Locale.ROOT).replace("-", " ") + " ");
        press(stranger, "main form[action$='/papers'] button");
        assertThat(stranger.locator("main").innerText()).contains("这是平台出具的文件", "补助测算单", "第九条", Chain.sha256(paper.file())).doesNotContain(figure);
        assertThat(stranger.locator("dd time").getAttribute("datetime")).isNotBlank();

        go(stranger, "/papers/" + paper.code());
        stranger.fill("#field-figure", figure + ".00 元");
        press(stranger, "#field-figure + button");
        assertThat(stranger.locator("main").innerText()).contains("一致：平台出具的文件上就是这个数");
        photograph(stranger, "paper-found");
        stranger.fill("#field-figure", "1" + figure);
        press(stranger, "#field-figure + button");
        assertThat(stranger.locator("main").innerText()).contains("不一致：");
        stranger.fill("#field-figure", "五万");
        press(stranger, "#field-figure + button");
        assertThat(stranger.locator("main").innerText()).contains("请只填数字").doesNotContain("一致：");
    }

    @Test
    void aClaimAndAMatchArePapersToo() throws IOException {
        String claim = api("institution").post("/api/claims", JournalJson.write(Facts09.draft(Facts09.code(541), Facts09.transfer("paper-claim", "核验申报")))).json().path("id").asString();
        Page unit = signIn("institution");
        go(unit, "/claims/" + claim);
        Taken first = take(unit.locator(".page-head [data-download]"), "paper-claim");
        assertThat(first.text()).contains(claim, Facts09.code(541), "草稿的测算单");
        assertThat(take(unit.locator(".page-head [data-download]"), "paper-claim").file()).as("pressed twice").isEqualTo(first.file());
        Page stranger = open("/papers/" + first.code());
        assertThat(stranger.locator("main").innerText()).contains("申报单", "第九条").doesNotContain(claim, Facts09.code(541));

        Page broker = signIn("broker");
        go(broker, "/needs/need-q-01/matches");
        Locator match = broker.locator(".match").first();
        String score = match.getAttribute("data-score");
        match.locator(".match-details > summary").first().click();
        Taken second = take(match.locator("[data-download]"), "paper-match");
        assertThat(second.text()).contains("匹配说明", "加起来就是总分", score, "示例");
        go(stranger, "/papers/" + second.code() + "?figure=" + score);
        assertThat(stranger.locator("main").innerText()).contains("需求 need-q-01 与成果", "一致：").doesNotContain("皮带");
    }

    @Test
    void whatWasNeverIssuedIsSaidToBeUnknown() {
        expect(404);
        Page stranger = open("/papers/00000-00000");
        assertThat(stranger.locator("main").innerText()).contains("平台没有出具过核验码是 00000-00000 的文件");
        assertThat(api("broker").get("/api/papers/0000000000").status()).isEqualTo(404);
    }

    private static Taken take(Locator button, String name) throws IOException {
        Download download = button.page().waitForDownload(button::click);
        byte[] file = Files.readAllBytes(download.path());
        Files.write(Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".pdf"), file);
        try (PDDocument document = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(document);
            Matcher code = CODE.matcher(text);
            assertThat(code.find()).as(text).isTrue();
            assertThat(download.suggestedFilename()).endsWith(code.group(1) + ".pdf");
            return new Taken(file, text, code.group(1));
        }
    }

    private static String figure(Taken paper) {
        Matcher figure = Pattern.compile("结论数\\D*(\\d+)").matcher(paper.text());
        assertThat(figure.find()).as(paper.text()).isTrue();
        return figure.group(1);
    }
}
