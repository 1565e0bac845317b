package cn.jinchuanggu.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A visitor looks for something: by words, by narrowing a list, by words that stand nowhere. */
@Tag("slow")
class SearchBrowserIT extends Chromium {

    @Test
    void visitorFindsANeedFromTheHomePage() {
        Page page = open("/");
        page.fill("#home-q", "手持机看不清");
        page.press("#home-q", "Enter");
        page.waitForURL(url -> url.contains("/search"));

        assertThat(page.locator(".results .listing h3").first().innerText()).isEqualTo("手持机室外大太阳底下看不清字");
        assertThat(page.locator(".results mark").count()).isPositive();
        photograph(page, "search");

        press(page, ".results .listing h3 a >> nth=0");
        assertThat(page.locator("h1").innerText()).isEqualTo("手持机室外大太阳底下看不清字");
        assertThat(page.locator("main").innerText()).contains("40～90 万元", "2027-06-30", "示例");
        photograph(page, "need");
    }

    @Test
    void visitorNarrowsTheListOfNeedsAndTheAddressKeepsIt() {
        Page page = open("/needs");
        photograph(page, "needs");
        press(page, ".narrow a:has-text('高端装备制造')");
        press(page, ".narrow a:has-text('煤矿安全装备')");
        assertThat(page.url()).contains("track=track-equipment").contains("segment=seg-mine-safety");
        long shown = Long.parseLong(page.locator(".list-total b").first().innerText());
        long counted = Long.parseLong(page.locator(".narrow ul ul a[aria-current] .narrow-count").innerText());

        page.fill("#list-q", "皮带");
        page.press("#list-q", "Enter");
        page.waitForURL(url -> url.contains("q="));

        assertThat(shown).isPositive().isEqualTo(counted);
        assertThat(page.url()).contains("segment=seg-mine-safety");
        assertThat(page.locator(".results .listing").allInnerTexts()).isNotEmpty().allMatch(text -> text.contains("煤矿安全装备"));
    }

    @Test
    void listOfAchievementsGoesOnToItsSecondPage() {
        Page page = open("/achievements");
        photograph(page, "achievements");
        String first = page.locator(".results h3").first().innerText();
        press(page, ".pages a[rel=next]");

        assertThat(page.url()).endsWith("/achievements?page=2");
        assertThat(page.locator(".pages a[aria-current=page]").innerText()).isEqualTo("2");
        assertThat(page.locator(".results h3").first().innerText()).isNotEqualTo(first);
    }

    @Test
    void wordsThatStandNowhereLeadToWhatMeansNearlyTheSame() {
        Page page = open("/search?q=井下皮带老是跑偏");

        assertThat(page.locator(".list-total b").first().innerText()).isEqualTo("0");
        assertThat(page.locator("#near-title").innerText()).contains("意思相近");
        assertThat(page.locator(".words .word").allInnerTexts()).contains("皮带");
        photograph(page, "search-near");
    }

    @Test
    void gibberishFindsNothingAndSaysWhatToTry() {
        Page page = open("/search?q=zzzzqq");

        assertThat(page.locator(".results").count()).isZero();
        assertThat(page.locator(".empty").innerText()).contains("没有找到", "中药提取");
        photograph(page, "search-nothing");
    }

    @Test
    void nameOfAnInstitutionLeadsIntoTheGraph() {
        Page page = open("/search?q=漳源理工大学");

        assertThat(page.locator(".entity-list a").first().innerText()).isEqualTo("漳源理工大学（示例）");
        assertThat(page.locator(".entity-list a").first().getAttribute("href")).startsWith("/entities/inst-");
    }

    @Test
    void unknownIndustryIsAClearAnswer() {
        expect(422);
        Page page = open("/needs?track=no-such-track");

        assertThat(page.locator("main").innerText()).contains("没有编号为 no-such-track 的产业", "高端装备制造");
    }
}
