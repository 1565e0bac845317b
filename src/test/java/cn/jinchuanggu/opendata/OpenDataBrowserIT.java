package cn.jinchuanggu.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages about open data and the access tokens, as people see them; the content policy has nothing against a data block. */
@Tag("slow")
class OpenDataBrowserIT extends Chromium {

    @Test
    void aVisitorReadsWhatIsOpenAndFindsTheWords() {
        Page page = open("/opendata");
        photograph(page, "opendata");
        press(page, "main a[href='/vocab'] >> nth=0");
        page.waitForURL("**/vocab");
        photograph(page, "vocabulary");
        go(page, "/achievements/ach-q-01");
        assertThat(page.locator("script[type='application/ld+json']").textContent()).contains("\"@context\"");
        photograph(page, "achievement-with-linked-data");
    }

    @Test
    void aPersonMakesATokenSeesItOnceAndTakesItBack() {
        Page page = signIn("finance");
        press(page, ".user-menu summary");
        press(page, ".user-card a[href='/account/tokens']");
        page.fill("#field-label", "办公室的助手");
        press(page, "button:has-text('生成令牌')");
        page.waitForSelector(".secret");
        photograph(page, "tokens");
        assertThat(page.locator(".secret").textContent()).startsWith("jcg_");
        press(page, "button:has-text('撤销') >> nth=-1");
        page.waitForSelector("text=令牌已撤销");
        assertThat(page.locator(".secret").count()).isZero();
    }
}
