package cn.jinchuanggu.policy.claim.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import cn.jinchuanggu.policy.claim.Facts09;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A university's office, an officer and a financial reviewer, from the calculator to the payment. */
@Tag("slow")
class ClaimBrowserIT extends Chromium {

    @Autowired
    Neo4jClient graph;

    @Test
    void fromTheCalculatorToThePaymentWithThreePeople() {
        Page unit = signIn("institution");
        go(unit, "/policy/9?" + Facts09.inAddress("BROWSER-1", "浏览成果一"));
        press(unit, ".sheet-go .btn-primary");
        assertThat(unit.locator(".sheet-headline").textContent()).contains("50,000 元");
        photograph(unit, "claim-new");
        unit.fill("#field-creditCode", Facts09.code(900_001));
        press(unit, "form.form-rest button");
        unit.waitForURL("**/claims/claim-**");
        String address = unit.url().replaceAll("^https?://[^/]+", "");
        take(unit, "submit", Map.of());
        assertThat(unit.locator(".page-head .chip").first().textContent()).isEqualTo("已提交");

        Page officer = signIn("officer");
        go(officer, address);
        take(officer, "accept", Map.of());
        take(officer, "review", Map.of());
        photograph(officer, "claim-review");
        take(officer, "decide", Map.of("amountYuan", "4万元", "note", "有一笔付款不属于本项目。", "body", "市科技局"));
        take(officer, "publish", Map.of());
        assertThat(officer.locator(".beside").textContent()).contains("50,000 元", "40,000 元", "10,000 元");

        Page finance = signIn("finance");
        go(finance, address);
        press(finance, "text=现在不能办理的");
        assertThat(finance.locator(".step-closed").textContent()).contains("起可以批准");
        letDaysPass(address, 8);
        go(finance, address);
        take(finance, "approve", Map.of());
        take(finance, "pay", Map.of("document", "凭证 2026-001", "day", today()));

        go(unit, address);
        assertThat(unit.locator(".page-head .chip").first().textContent()).isEqualTo("已拨付");
        assertThat(unit.locator(".timeline li").count()).isEqualTo(8);
        assertThat(unit.locator("main").textContent()).contains("结果相同", "有一笔付款不属于本项目。");
        photograph(unit, "claim-paid");

        go(unit, "/claims?state=PAID&q=" + address.substring("/claims/".length()));
        assertThat(unit.locator(".claim-table tbody tr").count()).isEqualTo(1);
        photograph(unit, "claims");
    }

    @Test
    void aRefusedStepKeepsWhatWasTypedAndLeadsToTheField() {
        expect(422);
        Page unit = signIn("institution");
        go(unit, "/claims/new?article=9&" + Facts09.inAddress("BROWSER-2", "浏览成果二"));
        unit.fill("#field-creditCode", "91140400000000002X");
        press(unit, "form.form-rest button");
        assertThat(unit.locator(".field-problem").textContent()).contains("统一社会信用代码");
        assertThat(unit.locator("#field-creditCode").inputValue()).isEqualTo("91140400000000002X");
        unit.fill("#field-creditCode", Facts09.code(900_002));
        press(unit, "form.form-rest button");
        unit.waitForURL("**/claims/claim-**");
        take(unit, "submit", Map.of());
        String address = unit.url().replaceAll("^https?://[^/]+", "");

        Page officer = signIn("officer");
        go(officer, address);
        take(officer, "accept", Map.of());
        take(officer, "review", Map.of());
        take(officer, "decide", Map.of("amountYuan", "6万元"));
        assertThat(officer.locator("#error-summary").textContent()).contains("多于按条文计算的 50,000 元");
        press(officer, "#error-summary a");
        assertThat(officer.evaluate("() => document.activeElement.id")).isEqualTo("field-decide-amountYuan");
        assertThat(officer.locator("#field-decide-amountYuan").inputValue()).isEqualTo("6万元");
    }

    @Test
    void aReturnedClaimIsCorrectedByTheCalculatorsFacts() {
        Page unit = signIn("institution");
        go(unit, "/claims/new?article=9&" + Facts09.inAddress("BROWSER-3", "浏览成果三"));
        unit.fill("#field-creditCode", Facts09.code(900_003));
        press(unit, "form.form-rest button");
        unit.waitForURL("**/claims/claim-**");
        String id = unit.url().replaceAll(".*/claims/", "");

        go(unit, "/claims/new?article=9&" + Facts09.inAddress("BROWSER-3B", "浏览成果三"));
        unit.fill("#field-creditCode", Facts09.code(900_003));
        press(unit, "text=修改 " + id);
        press(unit, "form.form-rest button");
        unit.waitForURL("**/claims/" + id);
        assertThat(unit.locator("main").textContent()).contains(Facts09.registration("BROWSER-3B")).contains("修改事实");
    }

    @Test
    void everybodyReadsTheNoticesAndNothingMore() {
        Page visitor = open("/policy/notices");
        assertThat(visitor.locator("h1").textContent()).isEqualTo("补助公示");
        assertThat(visitor.locator("main").textContent()).doesNotContain("浏览成果", "接口成果", "claim-");
        photograph(visitor, "notices");
    }

    private void letDaysPass(String address, int days) {
        graph.query("MATCH (:Claim {id: $id})-[:HAS_EVENT]->(e) SET e.at = e.at - duration({days: $days})")
                .bindAll(Map.of("id", address.substring("/claims/".length()), "days", days)).run();
    }

    private String today() {
        return graph.query("RETURN toString(date(datetime({timezone: 'Asia/Shanghai'}))) AS today").fetchAs(String.class).one().orElseThrow();
    }
}
