package cn.jinchuanggu.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A broker reads why two sides fit, and a visitor asks with a text of his own. */
@Tag("slow")
class MatchingBrowserIT extends Chromium {

    private static final String NEED = "/needs/need-q-13";

    @Test
    void brokerGoesFromTheWorkplaceToTheReasonsOfAMatch() {
        Page page = signIn("broker");
        go(page, "/broker");
        photograph(page, "broker");

        press(page.locator(".broker-need").first());
        press(page.locator(".match-details summary").first());

        assertThat(page.locator(".match .sum-table").first().isVisible()).isTrue();
        assertThat(page.locator(".match .compare").first().isVisible()).isTrue();
    }

    @Test
    void pointsAddUpToTheScoreThatIsShown() {
        Page page = open(NEED + "/matches");

        List<Locator> matches = page.locator("#match-list .match").all();
        assertThat(matches).hasSizeGreaterThan(5);
        for (Locator match : matches) {
            BigDecimal sum = match.locator("[data-points]").allTextContents().stream().map(MatchingBrowserIT::number)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).as(match.locator("h2").textContent()).isEqualByComparingTo(number(match.locator(".match-score b").textContent()))
                    .isEqualByComparingTo(number(match.locator("[data-total]").textContent()));
        }
        press(page.locator(".match-details summary").first());
        photograph(page, "matches-of-need");
    }

    @Test
    void filtersChangeTheListAndTheAddress() {
        Page page = open(NEED + "/matches");
        int all = page.locator("#match-list .match").count();

        page.selectOption("#filter-level", "STRONG");
        page.waitForURL("**level=STRONG**");
        page.waitForCondition(() -> page.locator("#match-list .match").count() < all);

        assertThat(page.locator("#filter-level").inputValue()).isEqualTo("STRONG");
        assertThat(page.locator("#match-list .chip-level").allTextContents()).allMatch(level -> level.contains("强相关"));
    }

    @Test
    void explainsAnAchievementThatIsNotNearTheTop() {
        Page page = signIn("broker");
        go(page, NEED + "/matches");

        page.locator("#why-q").pressSequentially("党参");
        press(page.locator("#why-choices a").first());
        Locator answer = page.locator("#why-answer .why-answer");
        answer.waitFor();

        assertThat(answer.locator(".notice").textContent()).contains("名", "总分");
        assertThat(answer.locator("h3:has-text('和第 1 名差在哪里')").count()).isEqualTo(1);
        photograph(page, "match-why-not");
    }

    @Test
    void theSameAnswerIsAPageOfItsOwn() {
        Page page = open(NEED + "/matches/why?q=%E5%85%9A%E5%8F%82");

        press(page.locator("#why-choices a").first());
        page.locator("#why-answer .sum-table").waitFor();
        go(page, page.locator("#why-choices a").first().getAttribute("href"));

        assertThat(page.locator(".why-answer .sum-table").count()).isEqualTo(1);
        photograph(page, "match-why-page");
    }

    @Test
    void anAchievementIsShownTheNeedsItFits() {
        Page page = open(NEED + "/matches");
        String achievement = page.locator("#match-list .match h2 a").first().getAttribute("href");
        go(page, achievement + "/matches");

        assertThat(page.locator(".match-question").textContent()).isEqualTo("这项成果能解决谁的需求");
        assertThat(page.locator("#match-list .match h2 a").allTextContents()).isNotEmpty();
        photograph(page, "matches-of-achievement");
    }

    @Test
    void theSubsidyOfAMatchIsAnEstimateAndSaysSo() {
        Page page = open(NEED + "/matches");
        press(page.locator(".match-details summary").first());
        press(page.locator(".estimate-go a").first());

        assertThat(page.locator("h1").textContent()).isEqualTo("补助估算单");
        assertThat(page.locator("main").textContent()).contains("这是估算，不是核定金额", "第九条", "5%的补助");
        photograph(page, "match-subsidy");
    }

    @Test
    void anybodyMatchesATextThatIsNotStored() {
        Page page = open("/matches");
        photograph(page, "match-text-empty");
        page.fill("#field-text", "井下皮带有人跨越，要能用摄像头识别并报警，误报率不高于 3 %。");
        press(page, "main form button[type=submit]");

        assertThat(page.locator(".match-results .match").count()).isGreaterThan(5);
        photograph(page, "match-text");
    }

    @Test
    void anEmptyTextIsRefusedWithWhatToDo() {
        expect(422);
        Page page = open("/matches");
        press(page, "main form button[type=submit]");

        assertThat(page.locator("#error-summary").textContent()).contains("需求是空的");
    }

    private static BigDecimal number(String shown) {
        return new BigDecimal(shown.strip().replace("−", "-").replace("+", ""));
    }
}
