package cn.jinchuanggu.site.language;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A foreign partner chooses English once and walks through the public pages. */
@Tag("slow")
class EnglishBrowserIT extends Chromium {

    @Test
    void aPartnerReadsThePagesInEnglish() {
        Page page = open("/?lang=en");
        assertThat(page.locator("h1").innerText()).contains("Where needs find technology");
        photograph(page, "english-home");

        go(page, "/achievements");
        assertThat(page.locator("h1").innerText()).isEqualTo("Achievements");
        photograph(page, "english-achievements");

        go(page, "/services");
        assertThat(page.locator("h1").innerText()).contains("services");
        photograph(page, "english-services");

        go(page, "/policy/9");
        assertThat(page.locator("main").innerText()).contains("the Chinese text is authentic");
        photograph(page, "english-policy");
    }
}
