package cn.jinchuanggu.site.state;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A system administrator sees from the first page on how the platform is. */
@Tag("slow")
class StateBrowserIT extends Chromium {

    @Test
    void theStateIsOneClickAwayAndSaysWhatToDo() {
        Page page = signIn("sysadmin");

        press(page, "a[href='/system/state']");

        assertThat(page.locator("h1").innerText()).startsWith("系统");
        assertThat(page.locator("tbody tr").count()).isEqualTo(6);
        assertThat(page.locator("#part-disk").innerText()).contains("可用", "MB");
        photograph(page, "system-state");
    }
}
