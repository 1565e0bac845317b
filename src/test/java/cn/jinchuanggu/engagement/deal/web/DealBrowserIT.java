package cn.jinchuanggu.engagement.deal.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import cn.jinchuanggu.engagement.AgreedIntroductions;
import cn.jinchuanggu.policy.claim.Facts09;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A broker, a university's office, a firm and somebody who objects, from the agreed introduction to the contract. */
@Tag("slow")
class DealBrowserIT extends Chromium {

    @Autowired
    Neo4jClient graph;

    @Test
    void aPriceOnNoticeAnObjectionAndItsDecision() {
        expect(422);
        String introduction = AgreedIntroductions.agree(graph, this::api);
        Page broker = signIn("broker");
        go(broker, "/engagements/" + introduction);
        press(broker, "#deal-open");
        broker.waitForURL("**/deals/deal-**");
        String address = broker.url().replaceAll("^https?://[^/]+", "");
        take(broker, "nda", fields("document", "保密协议（示例）", "documentHash", "b".repeat(64)));

        Page unit = signIn("institution");
        go(unit, address);
        take(unit, "ownership", fields("stateEstablished", "是", "basis", "事业单位法人证书（示例）"));
        take(unit, "price", fields("way", "AGREED", "amountYuan", "50万元"));
        assertThat(unit.locator("#error-summary").textContent()).contains("关联关系");
        take(unit, "price", fields("relatedParty", "否"));
        assertThat(unit.locator(".guards").textContent()).contains("请先“发布公示”");
        photograph(unit, "deal-priced");
        take(unit, "publish", fields("channel", "科研处办公室（示例）"));

        Page objector = signIn("officer");
        go(objector, "/deals/notices");
        photograph(objector, "deal-notices");
        press(objector, "a[href='" + address.replace("/deals/", "/deals/notices/") + "']");
        assertThat(objector.locator("main").textContent()).contains("500,000 元", "科研处办公室");
        objector.fill("#field-note", "价格明显偏低，请说明依据。");
        press(objector, "main form button");
        objector.waitForSelector("main .notice");
        assertThat(objector.locator("main").textContent()).contains("异议处理中");
        photograph(objector, "deal-notice");

        go(unit, address);
        assertThat(unit.locator("main").textContent()).contains("计时暂停", "价格明显偏低");
        photograph(unit, "deal-objection");
        take(unit, "dismiss", fields("note", "评估报告支持这个价格。"));
        assertThat(unit.locator(".page-head .chip").first().textContent()).isEqualTo("公示中");
        press(unit, "text=现在不能办理的");
        assertThat(unit.locator(".step-closed").textContent()).contains("起可以签订合同");
    }

    @Test
    void aContractIsSignedOnItsForm() {
        expect(422);
        String introduction = AgreedIntroductions.agree(graph, this::api);
        String deal = api("broker").post("/api/deals", "{\"introductionId\": \"" + introduction + "\"}").header("Location").orElseThrow();
        api("broker").post(deal + "/negotiate", "{\"secrets\": false}");
        api("institution").post(deal + "/price", "{\"way\": \"LISTING\", \"amountYuan\": 500000, \"relatedParty\": false, \"document\": \"示例交易所 2026-1\"}");
        String address = deal.substring("/api".length());

        Page firm = signIn("enterprise");
        go(firm, address);
        press(firm, "text=填写并签订合同");
        firm.waitForSelector("form.sign-form");
        firm.selectOption("#field-mode", "OTHER_LICENCE");
        press(firm, "form.sign-form button");
        firm.waitForSelector("#error-summary");
        firm.fill("#field-supplierCode", Facts09.code(940_001));
        firm.fill("#field-demanderCode", Facts09.code(940_002));
        firm.fill("#field-signedOn", firm.evaluate("() => new Date(Date.now() + 8 * 3600e3).toISOString().slice(0, 10)").toString());
        firm.selectOption("#field-payment", "LUMP_SUM");
        firm.fill("#field-documents", "合同正文.pdf | " + "c".repeat(64));
        photograph(firm, "deal-sign");
        press(firm, "form.sign-form button");
        firm.waitForURL("**" + address);
        assertThat(firm.locator(".page-head .chip").first().textContent()).isEqualTo("已签约");
        photograph(firm, "deal-signed");

        go(firm, "/deals");
        photograph(firm, "deals");
        assertThat(firm.locator(".claim-table").textContent()).contains(address.substring("/deals/".length()));
    }
}
