package cn.jinchuanggu.window.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A team that has no company yet and the officer of the window, from the public page to the score; and a filing without a mouse. */
@Tag("slow")
class CaseBrowserIT extends Chromium {

    @Test
    void aTeamFilesACaseAndFollowsItToTheEnd() {
        expect(422);
        Page team = signIn("broker");
        go(team, "/window");
        assertThat(team.locator("main").textContent()).contains("一网通、一窗办、半日结、零成本", "7x24小时在线", "市教育局");
        photograph(team, "window");
        press(team, ".page-actions .btn-primary");
        photograph(team, "case-choose");
        team.check("input[name=matters][value=registration]");
        team.check("input[name=matters][value=school]");
        press(team, ".window-chooser button");
        team.fill("#field-applicant", "焊缝检测团队（示例）");
        team.fill("#field-note", "公司还没有注册，请打 13912345678。");
        team.selectOption("#field-registration-companyType", "有限责任公司");
        press(team, "main form[method=post] button");
        assertThat(team.locator("#error-summary").textContent()).contains("请删去再提交");
        photograph(team, "case-refused");
        team.fill("#field-note", "公司还没有注册，孩子九月上小学。");
        press(team, "main form[method=post] button");
        team.waitForURL("**/window/cases/case-**");
        String address = team.url().replaceAll("^https?://[^/]+", "");
        assertThat(team.locator("main").textContent()).contains("等专员受理", "有限责任公司");
        photograph(team, "case-filed");

        Page officer = signIn("operator");
        go(officer, address);
        take(officer, "accept", fields("note", "您好，我来办。"));
        take(officer, "split", fields("matter", "ALL"));
        assertThat(officer.locator("#tasks-title + article").textContent()).contains("市行政审批局");
        take(officer, "suspend-t2", fields("note", "请带户口簿和居住证明到窗口核对。"));
        officer.check("#step-receive input[value='registration/公司章程']");
        press(officer, "#step-receive button");
        assertThat(officer.locator(".window-papers").first().textContent()).contains("✓ 已收");
        photograph(officer, "case-officer");

        go(team, address);
        assertThat(team.locator(".window-now").textContent()).contains("等申请人。请带户口簿和居住证明到窗口核对。", "计时暂停");
        photograph(team, "case-waiting");
        take(team, "supply-t2", fields("note", "已经带到窗口。"));
        assertThat(team.locator(".window-now").textContent()).contains("随迁子女入学：在市教育局");

        go(officer, address);
        take(officer, "finish-t1", fields("result", "GRANTED", "note", "执照已领取。"));
        take(officer, "finish-t2", fields("result", "GRANTED", "note", "学位已安排。"));
        take(officer, "close", fields("note", "两项都办好了。"));
        go(officer, "/window/cases?view=mine&sort=FILED");
        assertThat(officer.locator(".claim-table").textContent()).contains("焊缝检测团队（示例）");
        photograph(officer, "cases");

        go(team, address);
        take(team, "rate", fields("score", "5", "note", "很快。"));
        assertThat(team.locator(".page-head .chip").first().textContent()).isEqualTo("已评价");
        photograph(team, "case-rated");

        go(officer, "/window/promises?show=demo");
        assertThat(officer.locator("#measure-satisfaction").textContent()).contains("100.0 %");
        photograph(officer, "promises");
        press(officer.locator("#measure-half-day tbody a").first());
        assertThat(officer.locator(".claim-table").textContent()).contains(address.substring("/window/cases/".length()));
        photograph(officer, "promise-behind");
    }

    /** Every visible step is one of the keyboard: Tab, space, enter and letters. */
    @Test
    void aCaseIsFiledWithTheKeyboardOnly() {
        Page firm = signIn("enterprise");
        go(firm, "/window/cases/new?matters=policy");
        tabTo(firm, "field-note");
        firm.keyboard().type("想问第九条怎么申报。");
        tabTo(firm, "field-policy-topic");
        firm.keyboard().type("第九条");
        firm.keyboard().press("Enter");
        firm.waitForURL("**/window/cases/case-**");
        firm.waitForLoadState();
        assertThat(firm.locator("main").textContent()).contains("想问第九条怎么申报。", "已提交");
        assertThat(firm.locator(".timeline li").count()).isEqualTo(1);
    }

    private static void tabTo(Page page, String id) {
        for (int i = 0; i < 120; i++) {
            if (id.equals(page.evaluate("() => document.activeElement.id"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach #" + id);
    }
}
