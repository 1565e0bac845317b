package cn.jinchuanggu.challenge.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.challenge.Challenge;
import cn.jinchuanggu.challenge.ChallengeDesk;
import cn.jinchuanggu.challenge.ChallengeStep;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An enterprise, the park, a university, a panel: a challenge from its form to the last payment. What takes weeks was done before. */
@Tag("slow")
class ChallengeBrowserIT extends Chromium {

    private static final List<String> JUDGES = List.of("broker", "officer", "finance");

    @Autowired
    ApplicationContext context;
    @Autowired
    Accounts accounts;
    @Autowired
    Clock clock;

    @Test
    void aProblemIsPutUpAndAUnitApplies() {
        expect(422);
        Page firm = signIn("enterprise");
        go(firm, "/challenges");
        press(firm, ".page-actions a.btn");
        firm.fill("#field-title", "井下皮带跑偏视觉识别（示例）");
        press(firm, "form.sign-form button");
        assertThat(firm.locator("#error-summary").textContent()).contains("没有写明要解决的难题");
        Map<String, Object> terms = ChallengeDesk.terms(LocalDate.now(clock));
        terms.forEach((name, value) -> {
            String text = value instanceof List<?> lines ? String.join("\n", lines.stream().map(Object::toString).toList()) : value.toString();
            if (firm.locator("select#field-" + name).count() == 1) {
                firm.selectOption("#field-" + name, text);
            } else {
                firm.fill("#field-" + name, text);
            }
        });
        photograph(firm, "challenge-form");
        press(firm, "form.sign-form button");
        firm.waitForURL("**/challenges/challenge-**");
        String address = firm.url().replaceAll("^https?://[^/]+", "");
        take(firm, "submit", Map.of());

        Page park = signIn("operator");
        go(park, address);
        photograph(park, "challenge-refining");
        take(park, "publish", fields("note", "指标可测，验收方式明确，同意发榜（示例）。"));
        assertThat(park.locator(".page-head .chip").first().textContent()).isEqualTo("发榜");
        press(park.locator("text=邀请揭榜").first());
        assertThat(park.locator("main").textContent()).contains("已邀请");
        photograph(park, "challenge-open");

        Page unit = signIn("institution");
        go(unit, "/challenges?open=1");
        photograph(unit, "challenges");
        press(unit, "a[href='" + address + "']");
        press(unit, ".challenge-apply a.btn");
        unit.fill("#field-plan", "多光谱成像加轻量模型（示例）。");
        press(unit, "form.sign-form button");
        assertThat(unit.locator("#error-summary").textContent()).contains("没有写明承诺的指标", "关联关系");
        unit.fill("#field-promises", "识别准确率≥97%");
        unit.fill("#field-budgetYuan", "80万元");
        unit.fill("#field-team", "机器视觉组 6 人（示例）");
        unit.selectOption("#field-related", "否");
        photograph(unit, "challenge-apply");
        press(unit, "form.sign-form button");
        unit.waitForURL("**/applications/1");
        assertThat(unit.locator("main").textContent()).contains("密封，只有本单位看得到", "已承诺", "没有写明");
        photograph(unit, "challenge-application-sealed");
        go(firm, address);
        assertThat(firm.locator("main").textContent()).doesNotContain("揭榜申请", "申请 1");
    }

    @Test
    void aPanelScreensScoresAndThePublisherDecides() {
        ChallengeDesk desk = new ChallengeDesk(context, LocalDate.now(clock).minusDays(25).toString());
        Challenge unsealed = desk.unsealed(applied(desk), JUDGES);
        String address = "/challenges/" + unsealed.id();

        Page judge = signIn("broker");
        go(judge, address + "/applications/1");
        take(judge, "screen", fields("passed", "是", "words", "材料齐全（示例）。"));
        assertThat(judge.locator("main").textContent()).contains("您的意见");
        photograph(judge, "challenge-screening");

        desk.ranked(unsealed, JUDGES, 2);
        Page firm = signIn("enterprise");
        go(firm, address);
        assertThat(firm.locator("#result-title ~ .challenge-ranked").first().textContent()).contains("第 1 名", "40% × 80.0000 + 60% × 80.0000 = 80");
        photograph(firm, "challenge-ranking");
        take(firm, "award", fields("application", "1", "channel", "科技部（示例），行政楼 201"));
        assertThat(firm.locator(".page-head .chip").first().textContent()).isEqualTo("立项公示");

        Page visitor = open(address);
        assertThat(visitor.locator("main").textContent()).contains("拟立项单位", "公示 7 日").doesNotContain("评审结果");
        photograph(visitor, "challenge-notice");
    }

    @Test
    void theWorkIsCheckedAcceptedAndPaid() {
        expect(422);
        ChallengeDesk desk = new ChallengeDesk(context, LocalDate.now(clock).minusDays(70).toString());
        Challenge signed = desk.signed(desk.ranked(desk.unsealed(applied(desk), JUDGES), JUDGES, 2), publisher());
        String address = "/challenges/" + signed.id();
        String today = LocalDate.now(clock).toString();

        Page unit = signIn("institution");
        go(unit, address);
        take(unit, "report", fields("milestone", "1", "document", "厂内试验报告（示例）", "documentHash", "b".repeat(64)));
        photograph(unit, "challenge-work");
        Page firm = signIn("enterprise");
        go(firm, address);
        take(firm, "check", fields("milestone", "1", "result", "PASSED"));
        take(firm, "pay", fields("payer", "PUBLISHER", "amountYuan", "30.01万元", "day", today, "document", "凭证 1（示例）"));
        assertThat(firm.locator("#error-summary").textContent()).contains("最多可以付 300,000 元");
        take(firm, "pay", fields("amountYuan", "30万元"));
        assertThat(firm.locator("#work-title ~ .beside").textContent()).contains("300,000 元");
        photograph(firm, "challenge-paid");
    }

    private Challenge applied(ChallengeDesk desk) {
        accounts.save(new Account("c-rival-browser", "另一所院所（测试）", Set.of(Role.INSTITUTION), "inst-q-02", true));
        Challenge open = desk.published(publisher());
        desk.act(open, ChallengeStep.APPLY, actor("institution"), ChallengeDesk.application("多光谱成像加轻量模型（示例）。"));
        return desk.act(open, ChallengeStep.APPLY, actor("c-rival-browser"), ChallengeDesk.application("激光测距（示例）。"));
    }

    private Actor publisher() {
        return actor("enterprise");
    }

    private Actor actor(String username) {
        return accounts.find(username).orElseThrow().actor();
    }
}
