package cn.jinchuanggu.matching.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An enterprise refuses a match on its card, sees the list in a new order, and takes it back. */
@Tag("slow")
class FeedbackBrowserIT extends Chromium {

    private static final String LIST = "/needs/need-q-19/matches";

    @Test
    void refusesAMatchSeesWhyTheListChangedAndTakesItBack() {
        Page page = signIn("enterprise");
        go(page, LIST);
        String before = page.locator("#match-list .match h2").allTextContents().toString();
        Locator card = page.locator("#match-list .match").first();
        String id = card.getAttribute("id");
        String score = card.getAttribute("data-score");

        press(card.locator(".match-say > summary"));
        card.locator("select[name=code]").selectOption("TOO_EARLY");
        card.locator("button[value=REFUSED]").click();
        page.waitForURL("**" + LIST);
        assertThat(page.locator("[data-feedback-news]").textContent()).contains("已记下“婉拒：太早（成熟度不够）”");
        Locator refused = page.locator("#" + id);
        assertThat(refused.getAttribute("data-score")).isNotEqualTo(score);
        press(refused.locator(".match-details > summary"));
        assertThat(refused.locator(".sum-table").textContent()).contains("反馈", "婉拒过这一项");
        photograph(page, "match-refused");

        Page operator = signIn("operator");
        go(operator, "/my/feedback");
        assertThat(operator.locator("main").textContent()).contains("太早（成熟度不够）", "按单位");
        photograph(operator, "feedback-summary");

        press(page.locator("[data-feedback-news] button"));
        page.waitForURL("**" + LIST);
        assertThat(page.locator("[data-feedback-news]").textContent()).contains("已撤回");
        assertThat(page.locator("#match-list .match h2").allTextContents().toString()).isEqualTo(before);
    }

    @Test
    void aRefusalWithoutAReasonComesBackWithWhatToDo() {
        expect(422);
        Page page = signIn("enterprise");
        go(page, LIST);
        Locator card = page.locator("#match-list .match").first();
        press(card.locator(".match-say > summary"));
        card.locator("button[value=REFUSED]").click();

        assertThat(page.locator("#error-summary").textContent()).contains("婉拒没有选原因");
        photograph(page, "match-refusal-without-reason");
    }
}
