package cn.jinchuanggu.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import cn.jinchuanggu.engagement.AgreedIntroductions;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.policy.claim.Facts09;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The pages that people print: on the paper stands what is said, nothing that can only be clicked, and nothing is cut off. */
@Tag("slow")
class PrintBrowserIT extends Chromium {

    /** A4 between the margins. */
    private static final int PAPER_WIDTH = 718;

    /** What is seen and can only be used on a screen, or stands beyond the edge of the paper; at most eight. */
    private static final String OUT_OF_PLACE = """
            width => [...document.querySelectorAll('header.site-header, .site-footer, .workplace-nav, .crumbs > a, button, .btn, input:not([type=hidden]), select, textarea, summary')]
                .filter(e => e.checkVisibility({visibilityProperty: true})).map(e => `${e.tagName}.${e.className} ${e.textContent.trim().slice(0, 30)}`)
                .concat([...document.querySelectorAll('main *')].filter(e => e.checkVisibility() && e.getBoundingClientRect().right > width + 1 && !e.closest('.visually-hidden'))
                .map(e => `beyond the edge: ${e.tagName}.${e.className} ${e.textContent.trim().slice(0, 30)}`)).slice(0, 8)""";

    @Autowired
    Neo4jClient graph;

    @Test
    void matchesCalculationDealAndClaimAreWholeOnPaper() {
        String introduction = AgreedIntroductions.agree(graph, this::api);
        String deal = api("broker").post("/api/deals", "{\"introductionId\": \"" + introduction + "\"}").header("Location").orElseThrow().substring("/api".length());
        String claim = api("institution").post("/api/claims", JournalJson.write(Facts09.draft(Facts09.code(540), Facts09.transfer("print", "打印")))).json().path("id").asString();

        print(open("/needs/need-q-01/matches?show=ach-q-03#match-ach-q-03"), "matches");
        print(open("/policy/9/sheet?" + Facts09.inAddress("print", "打印")), "calculation");
        Page unit = signIn("institution");
        for (String path : List.of(deal, "/claims/" + claim)) {
            go(unit, path);
            assertThat(print(unit, path.substring(1, path.indexOf('/', 1)))).as("the number by which people name it").contains(path.substring(path.lastIndexOf('/') + 1));
        }
    }

    /** @return what can be read on the paper */
    private static String print(Page page, String name) {
        page.setViewportSize(PAPER_WIDTH, 1000);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", "print-" + name + ".png")));
        assertThat(page.evaluate(OUT_OF_PLACE, PAPER_WIDTH)).as(name + " on paper").isEqualTo(List.of());
        String text = page.locator("main").innerText();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return text;
    }
}
