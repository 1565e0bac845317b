package cn.jinchuanggu.contract.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import cn.jinchuanggu.contract.ContractDesk;
import cn.jinchuanggu.contract.Contracts;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The two sides, the clerk and finance, from a signed contract to an offered subsidy and to what is asked back. */
@Tag("slow")
class ContractBrowserIT extends Chromium {

    @Autowired
    Contracts contracts;

    @Test
    void registeredPaidOfferedConfirmedAndAskedBack() {
        String id = DemoContract.sign(contracts, "页面合同成果一").id();
        Page provider = signIn("institution");
        go(provider, "/my");
        press(provider, "text=技术合同");
        provider.waitForURL("**/contracts");
        go(provider, "/contracts?q=" + id);
        photograph(provider, "contracts");
        press(provider, ".claim-table a");
        take(provider, "submit", Map.of("body", "长治市技术合同登记机构(示例)"));
        assertThat(provider.locator(".contract-notes").textContent()).contains("30 日内");

        Page clerk = signIn("operator");
        go(clerk, "/contracts/" + id);
        take(clerk, "register", Map.of("number", ContractDesk.number(), "body", "长治市技术合同登记机构(示例)", "day", DemoContract.today(), "contractYuan", "500万元", "technicalYuan", "350万元"));

        Page absorber = signIn("enterprise");
        go(absorber, "/contracts/" + id);
        take(absorber, "pay", Map.of("day", DemoContract.today(), "amountYuan", "200万元", "invoice", "示例-1"));
        assertThat(absorber.locator("main").textContent()).contains("1,400,000 元", "按技术交易额占成交额的比例", "技术性收入", "待确认");
        photograph(absorber, "contract");
        go(absorber, "/contracts/" + id + "/registration-form");
        assertThat(absorber.locator(".registration-form").textContent()).contains("合同成交额", "技术交易额", "技术转让合同");
        photograph(absorber, "registration-form");

        go(provider, "/claims/offers");
        photograph(provider, "offers");
        go(provider, "/claims/offers/" + id + "/" + DemoContract.today().substring(0, 4));
        provider.selectOption("#field-advancedReview", "已确认");
        press(provider, "text=按这些回答重新计算");
        assertThat(provider.locator(".offer-amount").textContent()).contains("70,000 元");
        photograph(provider, "offer");
        press(provider, "text=数据无误，确认申报");
        provider.waitForURL("**/claims/claim-**");
        assertThat(provider.locator(".page-head .chip").first().textContent()).isEqualTo("已提交");
        go(provider, "/contracts/" + id);
        assertThat(provider.locator(".timeline").textContent()).contains("第九条", "被引用");

        go(clerk, "/contracts/" + id);
        take(clerk, "cancel", Map.of("day", DemoContract.today(), "note", "申请人撤销登记。"));
        Page finance = signIn("finance");
        go(finance, "/claims");
        press(finance, "text=待追回");
        finance.waitForURL("**/officer/claw-backs");
        assertThat(finance.locator("main").textContent()).contains("注销", "70,000 元", "未拨付，请重新审核");
        photograph(finance, "claw-backs");
    }

    @Test
    void aRefusedStepKeepsWhatWasTypedAndLeadsToTheField() {
        expect(422);
        String id = DemoContract.sign(contracts, "页面合同成果二").id();
        Page absorber = signIn("enterprise");
        go(absorber, "/contracts/" + id);
        take(absorber, "pay", Map.of("day", DemoContract.today(), "amountYuan", "600万元"));
        assertThat(absorber.locator("#error-summary").textContent()).contains("还可以登记 5,000,000 元");
        press(absorber, "#error-summary a >> nth=0");
        assertThat(absorber.evaluate("() => document.activeElement.id")).isEqualTo("field-pay-amountYuan");
        assertThat(absorber.locator("#field-pay-amountYuan").inputValue()).isEqualTo("600万元");
    }
}
