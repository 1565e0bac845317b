package cn.jinchuanggu.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import cn.jinchuanggu.EmptyGraph;
import cn.jinchuanggu.SetClock;
import cn.jinchuanggu.policy.claim.Facts09;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * One need from its posting to the paid subsidy: a firm, a broker and a university, then the clerk, the officer and finance, each
 * in a browser of their own, going from page to page by what the pages offer. On a graph of its own, where days pass when the
 * test says so.
 */
@Tag("slow")
@DirtiesContext
class WholeThreadBrowserIT extends Chromium {

    private static final String MARK = "定子压装工位六轴机械臂试点";
    private static final String OFFERED = "高刚性六轴装配机械臂本体及标定方法";
    private static final String HASH = "a".repeat(64);

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        SetClock setClock() {
            return new SetClock("2026-11-16");
        }
    }

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) {
        registry.add("jinchuanggu.graph.data-folder", () -> EmptyGraph.in(Path.of("target", "thread-platform-" + ProcessHandle.current().pid())));
    }

    @Autowired
    private SetClock clock;

    private Page enterprise;
    private Page institution;
    private Page broker;
    private Page operator;

    @Test
    void fromThePostedNeedToThePaidSubsidy() {
        everybodySignsIn();
        String need = post();
        introduce(need);
        answerAndConsent();
        String deal = negotiate();
        comes("2026-12-02");
        String contract = sign(deal);
        register(contract);
        String claim = confirmTheOffer(contract);
        decide(claim);
        comes("2026-12-15");
        pay(claim);
        isCounted(need);
    }

    /** Another day: whoever was signed in has been away for too long. */
    private void comes(String day) {
        clock.set(day);
        everybodySignsIn();
    }

    private void everybodySignsIn() {
        enterprise = signIn("enterprise");
        institution = signIn("institution");
        broker = signIn("broker");
        operator = signIn("operator");
    }

    private String post() {
        press(enterprise, ".workplace-nav >> text=我的发布");
        press(enterprise, "main >> text=发布需求");
        enterprise.fill("#field-title", MARK);
        enterprise.fill("#field-text", "定子压装工位要一台刚性好的六轴机械臂，能把十八公斤的转子放到位再插进去，重复定位准，要会标定，附操作培训。");
        enterprise.fill("#field-indicators", "重复定位精度≤0.05mm\n额定负载≥18kg");
        enterprise.fill("#field-acceptance", "现场连续装配一千件，由第三方检测重复定位精度。");
        enterprise.fill("#field-budgetMaxYuan", "500万");
        enterprise.fill("#field-deadline", "2027-06-30");
        enterprise.selectOption("#field-segment", "seg-robot");
        press(enterprise, "button:has-text('发布')");
        assertThat(enterprise.locator(".detail-head .chip").first().innerText()).isEqualTo("已发布");
        photograph(enterprise, "thread-01-need");
        return path(enterprise);
    }

    private void introduce(String need) {
        press(broker, ".workplace-nav >> text=经纪");
        until(broker, ".broker-need:has-text('" + MARK + "')");
        press(broker, ".broker-need:has-text('" + MARK + "')");
        assertThat(broker.locator(".match-title:has-text('" + OFFERED + "')").count()).isEqualTo(1);
        photograph(broker, "thread-02-matches");
        press(broker, "[aria-label='引荐双方：" + OFFERED + "']");
        broker.fill("#field-message", "指标和价格都对得上，建议先看一次标定。");
        broker.fill("#field-conflict", "与双方没有持股、任职或亲属关系。");
        press(broker, "form.form-rest button[type=submit]");
        broker.waitForURL("**/engagements/intro-**");
        assertThat(broker.locator("main").innerText()).contains("等待", "答复三个问题");
        photograph(broker, "thread-03-introduced");
    }

    private void answerAndConsent() {
        for (Page side : new Page[] {enterprise, institution}) {
            press(side, ".workplace-nav >> text=对接");
            press(side, ".engagement-row a:has-text('" + MARK + "')");
            side.check("input[name=modes][value=TRANSFER]");
            side.fill("#field-answer-unclear", "标定要停线几天？");
            side.fill("#field-answer-self", "示例单位，为这个工位找办法。");
            take(side, "answer", fields());
        }
        for (Page side : new Page[] {enterprise, institution}) {
            side.reload();
            take(side, "consent", fields("contact", "技术转移办公室（示例）"));
        }
        assertThat(institution.locator("main").innerText()).contains("双方都同意披露");
        photograph(institution, "thread-04-disclosed");
    }

    /** Up to the notice of the price, which the university has to publish. */
    private String negotiate() {
        broker.reload();
        press(broker, "#deal-open");
        broker.waitForURL("**/deals/deal-**");
        take(broker, "nda", fields("document", "保密协议（示例）", "documentHash", HASH));
        institution.reload();
        press(institution, "#deal-open");
        institution.waitForURL("**/deals/deal-**");
        take(institution, "ownership", fields("stateEstablished", "是", "basis", "事业单位法人证书（示例）"));
        take(institution, "price", fields("way", "AGREED", "amountYuan", "450万元", "relatedParty", "否"));
        take(institution, "publish", fields("channel", "科研处办公室（示例）"));
        assertThat(institution.locator("main").innerText()).contains("2026-12-02 起可以签订合同");
        photograph(institution, "thread-05-on-notice");
        Page visitor = open("/deals/notices");
        assertThat(visitor.locator("main").innerText()).contains(OFFERED, "4,500,000 元");
        return path(institution);
    }

    private String sign(String deal) {
        press(enterprise, ".workplace-nav >> text=对接");
        press(enterprise, ".page-actions >> text=交易");
        press(enterprise, ".claim-table a:has-text('" + deal.substring("/deals/".length()) + "')");
        press(enterprise, "text=填写并签订合同");
        enterprise.selectOption("#field-mode", "OTHER_RIGHT");
        enterprise.fill("#field-supplierCode", Facts09.code(950_001));
        enterprise.fill("#field-demanderCode", Facts09.code(950_002));
        enterprise.fill("#field-signedOn", "2026-12-02");
        enterprise.selectOption("#field-payment", "LUMP_SUM");
        enterprise.fill("#field-documents", "合同正文（示例）.pdf | " + HASH);
        press(enterprise, "form.sign-form button");
        enterprise.waitForURL("**" + deal);
        assertThat(enterprise.locator(".notice").innerText()).contains("已签订", "认定登记");
        photograph(enterprise, "thread-06-signed");
        press(enterprise, "main a[href^='/contracts/contract-']");
        return path(enterprise);
    }

    private void register(String contract) {
        press(institution, ".workplace-nav >> text=技术合同");
        press(institution, ".claim-table a[href='" + contract + "']");
        take(institution, "submit", fields("body", "长治市技术合同登记机构（示例）"));
        press(operator, ".workplace-nav >> text=技术合同");
        press(operator, ".claim-table a[href='" + contract + "']");
        take(operator, "register", fields("number", "2026140400009501", "body", "长治市技术合同登记机构（示例）", "day", "2026-12-02", "contractYuan", "450万元", "technicalYuan", "450万元"));
        enterprise.reload();
        take(enterprise, "pay", fields("day", "2026-12-02", "amountYuan", "300万元", "invoice", "示例-1"));
        assertThat(enterprise.locator("main").innerText()).contains("3,000,000 元");
        photograph(enterprise, "thread-07-paid-contract");
    }

    private String confirmTheOffer(String contract) {
        institution.reload();
        press(institution, "text=待领取的补助");
        press(institution, ".own-row a[href^='/claims/offers" + contract.substring("/contracts".length()) + "']");
        institution.selectOption("#field-advancedReview", "已确认");
        press(institution, "text=按这些回答重新计算");
        assertThat(institution.locator(".offer-amount").innerText()).contains("150,000 元");
        photograph(institution, "thread-08-offer");
        press(institution, "text=数据无误，确认申报");
        institution.waitForURL("**/claims/claim-**");
        assertThat(institution.locator("main").innerText()).contains("已按核对的数据提交申报");
        return path(institution);
    }

    private void decide(String claim) {
        Page officer = signIn("officer");
        press(officer, ".workplace-nav >> text=申报");
        press(officer, ".claim-table a[href='" + claim + "']");
        take(officer, "accept", fields());
        take(officer, "review", fields());
        take(officer, "decide", fields("amountYuan", "15万元", "body", "市科技局"));
        take(officer, "publish", fields());
        photograph(officer, "thread-09-claim-on-notice");
    }

    private void pay(String claim) {
        Page finance = signIn("finance");
        press(finance, ".workplace-nav >> text=申报");
        press(finance, ".claim-table a[href='" + claim + "']");
        take(finance, "approve", fields());
        take(finance, "pay", fields("document", "凭证 2026-001（示例）", "day", "2026-12-15"));
        go(institution, claim);
        assertThat(institution.locator(".page-head .chip").first().innerText()).isEqualTo("已拨付");
        photograph(institution, "thread-10-claim-paid");
    }

    /** The funnel has the need at its end, and the way back from the claim to the need is open. */
    private void isCounted(String need) {
        press(operator, ".workplace-nav >> text=驾驶舱");
        press(operator, ".cockpit-tabs >> text=漏斗");
        press(operator, ".funnel-table tr:has-text('已拨付') a");
        Locator row = operator.locator(".claim-table tr:has-text('" + MARK + "')");
        assertThat(row.innerText()).contains("已拨付", "2026-11-16", "2026-12-15");
        photograph(operator, "thread-11-funnel");
        press(institution, "main a[href^='/contracts/contract-']");
        press(institution, "text=所属交易");
        press(institution, "main a[href='" + need + "']");
        assertThat(institution.locator("h1").innerText()).contains(MARK);
    }

    /** The index follows the graph within a second or so. */
    private static void until(Page page, String shown) {
        for (int i = 0; i < 20 && page.locator(shown).count() == 0; i++) {
            page.waitForTimeout(500);
            page.reload();
        }
    }

    private String path(Page page) {
        return page.url().substring(address().toString().length());
    }
}
