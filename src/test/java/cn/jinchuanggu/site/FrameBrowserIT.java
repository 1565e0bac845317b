package cn.jinchuanggu.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The home page and the login, seen by a visitor and by somebody who signs in. */
class FrameBrowserIT extends Chromium {

    @Test
    void visitorSeesTheHomePage() {
        Page page = open("/");

        assertThat(page.locator("h1").innerText()).contains("让需求找到成果");
        photograph(page, "home");
    }

    @Test
    void enterpriseSignsInAndSeesItsName() {
        Page page = signIn("enterprise");

        assertThat(page.locator(".user-name").innerText()).isEqualTo("企业演示账号");
        photograph(page, "home-signed-in");
    }
}
