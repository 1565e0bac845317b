package cn.jinchuanggu.engagement.introduction.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The path that ends with a no: a broker, an enterprise and a university, each in a browser of their own. */
@Tag("slow")
class RefusalBrowserIT extends Chromium {

    @Test
    void aBrokerIntroducesTwoSidesOneAnswersAndTheOtherRefusesWithAReason() {
        String need = posted("enterprise", "/api/needs", "{\"title\": \"主井提升钢丝绳断丝在线检测\", \"text\": \"主井提升钢丝绳靠人工检查断丝,想在线检测,漏检率不高于1%。\", \"masked\": true}");
        String achievement = posted("institution", "/api/achievements", "{\"title\": \"钢丝绳断丝漏磁检测装置\", \"summary\": \"用漏磁法在线检测钢丝绳断丝,漏检率 0.5%。\", \"readiness\": 5}");
        await().atMost(Duration.ofSeconds(30)).until(() -> api().get("/api/needs/" + need + "/matches/" + achievement).status() == 200);

        Page broker = signIn("broker");
        go(broker, "/needs/" + need + "/matches/why?other=" + achievement);
        press(broker, "text=引荐双方");
        broker.waitForURL("**/engagements/new?**");
        broker.fill("#field-message", "两边的指标对得上，建议先看一次现场。");
        photograph(broker, "introduction-proposal");
        expect(422);
        press(broker, "form.form-rest button[type=submit]");
        assertThat(broker.locator("#error-summary").textContent()).contains("利益冲突声明");
        assertThat(broker.locator("#field-message").inputValue()).contains("看一次现场");
        broker.fill("#field-conflict", "与双方没有持股、任职或亲属关系。");
        press(broker, "form.form-rest button[type=submit]");
        broker.waitForURL("**/engagements/intro-**");
        String address = broker.url().replaceAll("^https?://[^/]+", "");
        assertThat(broker.locator(".page-head .chip").first().textContent()).isEqualTo("已提出");

        Page enterprise = signIn("enterprise");
        press(enterprise, ".workplace-nav >> text=对接");
        press(enterprise, "a[href='" + address + "']");
        enterprise.check("input[name=modes][value=TRANSFER]");
        enterprise.fill("#field-answer-unclear", "井筒淋水会不会影响?");
        enterprise.fill("#field-answer-self", "一家煤炭企业,有三条提升系统。");
        photograph(enterprise, "introduction-answer");
        press(enterprise, "#step-answer button[type=submit]");
        assertThat(enterprise.locator(".notice").textContent()).contains("已记录：答复");
        photograph(enterprise, "introduction-answered");

        Page institution = signIn("institution");
        go(institution, "/engagements");
        assertThat(institution.locator(".engagement-row").first().textContent()).contains("等您答复");
        photograph(institution, "introductions");
        go(institution, address);
        assertThat(institution.locator("main").textContent()).contains("单位已隐去", "井筒淋水会不会影响?", "双方同意披露之后可见。").doesNotContain("ent-q-01", "三条提升系统");
        press(institution, "#step-refuse summary");
        press(institution, "#step-refuse button[type=submit]");
        assertThat(institution.locator("#error-summary").textContent()).contains("没有选婉拒的原因");
        institution.selectOption("#field-refuse-code", "TIMING");
        institution.fill("#step-refuse textarea[name=why]", "样机今年都排满了。");
        photograph(institution, "introduction-refuse");
        press(institution, "#step-refuse button[type=submit]");
        assertThat(institution.locator(".page-head").textContent()).contains("已婉拒", "时间");

        go(broker, "/broker/introductions");
        assertThat(broker.locator("main").textContent()).contains("已婉拒", "婉拒：时间");
        photograph(broker, "introduction-board");
        go(broker, "/broker/statement");
        assertThat(broker.locator(".statement-table").textContent()).contains("已婉拒");
        photograph(broker, "introduction-statement");
        go(broker, address + "/certificate");
        assertThat(broker.locator("main").textContent()).contains("引荐证书", "已封存", "verify-certificate");
        photograph(broker, "introduction-certificate");
        go(enterprise, address);
        assertThat(enterprise.locator(".timeline").textContent()).contains("样机今年都排满了。");
        go(enterprise, "/engagements/views");
        photograph(enterprise, "protected-views");
    }

    @Test
    void aBrokerProposesAMandateAndTheEnterpriseConfirmsIt() {
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
        Page broker = signIn("broker");
        go(broker, "/mandates/new");
        for (Map.Entry<String, String> field : Map.of("partyId", "ent-q-01", "from", today.toString(), "through", today.plusDays(90).toString(), "fee", "成交后按技术交易额的 2% 收取。",
                "conflict", "没有利益关系。").entrySet()) {
            broker.fill("#field-" + field.getKey(), field.getValue());
        }
        photograph(broker, "mandate-new");
        press(broker, "form.form-wide button[type=submit]");
        broker.waitForURL("**/mandates/mandate-**");
        String address = broker.url().replaceAll("^https?://[^/]+", "");
        Page enterprise = signIn("enterprise");
        go(enterprise, "/mandates");
        press(enterprise, "a[href='" + address + "']");
        photograph(enterprise, "mandate");
        press(enterprise, ".step[open] button[type=submit]");
        assertThat(enterprise.locator(".page-head .chip").first().textContent()).isEqualTo("已确认");
    }

    @Test
    void whoeverWritesANameIntoAPublicTextIsWarnedWhileTyping() {
        Page enterprise = signIn("enterprise");
        go(enterprise, "/needs/new");
        enterprise.fill("#field-text", "我们想替换西门子控制器,详见 www.example.com,专利 ZL202310123456.7。");
        enterprise.waitForSelector(".leak-list li");
        assertThat(enterprise.locator(".leak-list").textContent()).contains("3 处", "西门子", "www.example.com", "专利号或登记号");
        photograph(enterprise, "leak-check");
    }

    private String posted(String who, String path, String body) {
        Answer answer = api(who).post(path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("id").asString();
    }
}
