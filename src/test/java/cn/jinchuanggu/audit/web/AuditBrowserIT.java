package cn.jinchuanggu.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The day of an audit administrator: who was refused, whether the chains are whole, which key the copies are signed with. */
@Tag("slow")
class AuditBrowserIT extends Chromium {

    @Test
    void anAuditorFindsARefusalChecksTheChainsAndSeesTheKey() {
        Page auditor = signIn("auditor");
        expect(403);
        go(auditor, "/security");

        go(auditor, "/audit");
        auditor.selectOption("select[name=outcome]", "失败");
        auditor.selectOption("select[name=kind]", "DENIED");
        press(auditor, ".claim-filter button[type=submit]");
        assertThat(auditor.locator("main tbody tr").first().textContent()).contains("安全", "访问被拒", "失败", "auditor", "127.0.0.1");
        photograph(auditor, "audit-trail");

        press(auditor, ".page-actions a[href='/audit/chains']");
        assertThat(auditor.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText("安全")).first().textContent()).contains("完整");
        photograph(auditor, "audit-chains");

        go(auditor, "/audit/copies");
        assertThat(auditor.locator("main pre").textContent()).contains("BEGIN PUBLIC KEY");
        photograph(auditor, "audit-copies");
    }
}
