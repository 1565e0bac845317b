package cn.jinchuanggu.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Role;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A broker reads the notice, decides, looks at their data and asks to be forgotten; the desk does it. */
@Tag("slow")
class PrivacyBrowserIT extends Chromium {

    private static final String PERSON = "privacy-browser";

    @Autowired
    private Accounts accounts;

    @Test
    void fromTheNoticeToTheErasure() {
        PrivacyFixture.person(PERSON, "濮阳观己", Role.BROKER, accounts);
        photograph(open("/privacy"), "privacy-notice");

        Page person = open("/login");
        person.fill("#username", PERSON);
        person.fill("#password", PrivacyFixture.PASSWORD);
        press(person, ".login-card button[type=submit]");
        go(person, "/account/privacy");
        press(person, "#broker-profile button");
        assertThat(person.locator("#broker-profile .chip").innerText()).startsWith("同意，20");
        press(person, "#broker-profile button");
        assertThat(person.locator("#broker-profile .chip").innerText()).startsWith("不同意，20");
        photograph(person, "privacy-own");
        go(person, "/account/privacy/data");
        photograph(person, "privacy-data");

        go(person, "/account/privacy");
        expect(422);
        press(person, "form[action='/account/privacy/requests'] button[type=submit]");
        assertThat(person.locator("#error-summary").innerText()).contains("请求");
        person.selectOption("#field-kind", "ERASE_ACCOUNT");
        press(person, "form[action='/account/privacy/requests'] button[type=submit]");
        assertThat(person.locator("main").innerText()).contains("待办理", "最迟");
        photograph(person, "privacy-request");
        String id = person.url().replaceAll(".*/", "");

        Page desk = signIn("secadmin");
        go(desk, "/security/privacy");
        photograph(desk, "privacy-desk");
        press(desk, "main a[href$='" + id + "']");
        desk.fill("#field-do-why", "本人请求，已核对。");
        press(desk, "#main form[action$='/do'] button");
        assertThat(desk.locator("main").innerText()).contains("已办理", "留下了什么，为什么", "台账：");
        photograph(desk, "privacy-done");

        Page again = open("/login");
        again.fill("#username", PERSON);
        again.fill("#password", PrivacyFixture.PASSWORD);
        press(again, ".login-card button[type=submit]");
        assertThat(again.url()).contains("/login");
    }
}
