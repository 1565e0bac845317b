package cn.jinchuanggu.backup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The system administrator makes a backup, takes it away and checks it; nobody else sees that there are any. */
@Tag("slow")
class BackupBrowserIT extends Chromium {

    @Autowired
    private Backups backups;

    @Test
    void madeCheckedAndTakenAway() throws IOException {
        Page page = signIn("sysadmin");
        press(page, ".workplace-nav a:has-text('备份')");
        press(page, "button:has-text('现在备份')");

        assertThat(page.locator("[role=status]").first().innerText()).contains("已做好");
        press(page, "button:has-text('检查')");
        assertThat(page.locator("[role=status]").first().innerText()).contains("完整", "个节点");
        photograph(page, "backups");

        Answer list = api("sysadmin").get("/api/system/backups");
        String name = list.json().get(0).get("name").asString();
        Path file = backups.path().resolve(name);
        assertThat(list.json().get(0).get("sha256").asString()).isEqualTo(Taking.sum(file));
        assertThat(Files.readString(Taking.sumBeside(file))).isEqualTo(Taking.sum(file) + "  " + name + "\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(signedIn("sysadmin").get("/system/backups/" + name + "/file").header("Content-Disposition")).contains("attachment; filename=\"" + name + "\"");
    }

    @Test
    void aDamagedOneIsListedAndSaysWhatIsWrong() throws IOException {
        String name = "jinchuanggu-manual-20200101-000000.zip";
        Files.createDirectories(backups.path());
        Files.writeString(backups.path().resolve(name), "no backup");
        Browser browser = signedIn("sysadmin");

        assertThat(browser.get("/system/backups").body()).contains(name, "读不懂");
        Answer checked = browser.submit("/system/backups", "/system/backups/" + name + "/verification", Map.of());
        assertThat(checked.status()).isEqualTo(422);
        assertThat(checked.body()).contains("不是备份文件");
        Files.delete(backups.path().resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"enterprise", "operator", "finance"})
    void nobodyElse(String username) {
        assertThat(signedIn(username).get("/system/backups").status()).isIn(403, 404);
        assertThat(api(username).post("/api/system/backups", "{}").status()).isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jinchuanggu-manual-20200101-000001.zip", "..%2F..%2Fdemo-accounts.properties", "demo-accounts.properties"})
    void noOtherFileIsHandedOut(String name) {
        assertThat(signedIn("sysadmin").get("/system/backups/" + name + "/file").status()).isIn(400, 404);
    }
}
