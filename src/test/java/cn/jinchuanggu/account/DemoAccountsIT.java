package cn.jinchuanggu.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.account.DemoAccounts.Demo;
import cn.jinchuanggu.graph.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test starts the demo accounts again, as a restart of the platform does. */
@Tag("slow")
class DemoAccountsIT extends RunningPlatform {

    @Autowired
    private Accounts accounts;

    @Autowired
    private DemoAccounts asStarted;

    @TempDir
    private Path folder;

    @AfterEach
    void asBefore() {
        asStarted.afterPropertiesSet();
    }

    @Test
    void drawsOnePasswordPerAccountAndKeepsItForTheOwnerOnly() throws IOException {
        List<Demo> drawn = start(new DemoSettings(true, "", "ent-q-01", "inst-q-01", "prov-q-01", false));

        assertThat(drawn).extracting(Demo::username).containsExactly("enterprise", "institution", "broker", "operator", "officer", "finance", "provider",
                "sysadmin", "secadmin", "auditor");
        assertThat(drawn).extracting(Demo::password).doesNotHaveDuplicates().allSatisfy(p -> assertThat(p).hasSize(14));
        assertThat(drawn).allSatisfy(d -> assertThat(accounts.hasPassword(d.username(), d.password())).isTrue());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("demo-accounts.properties")))).isEqualTo("rw-------");
    }

    @Test
    void startingAgainChangesNothing() {
        DemoSettings settings = new DemoSettings(true, "", "ent-q-01", "inst-q-01", "prov-q-01", false);
        List<Demo> first = start(settings);
        String hash = accounts.findWithHash("broker").orElseThrow().passwordHash();

        assertThat(start(settings)).isEqualTo(first);
        assertThat(accounts.findWithHash("broker").orElseThrow().passwordHash()).isEqualTo(hash);
    }

    @Test
    void actsForThePartiesOfTheSettings() {
        start(new DemoSettings(true, "one-for-all-9", "ent-e-02", "inst-h-03", "prov-h-02", false));

        assertThat(accounts.find("enterprise").orElseThrow().partyId()).isEqualTo("ent-e-02");
        assertThat(accounts.find("institution").orElseThrow().partyId()).isEqualTo("inst-h-03");
        assertThat(accounts.find("provider").orElseThrow().partyId()).isEqualTo("prov-h-02");
        assertThat(accounts.hasPassword("officer", "one-for-all-9")).isTrue();
        assertThat(folder.resolve("demo-accounts.properties")).doesNotExist();
    }

    @Test
    void switchedOffTheyCannotSignInAnyMore() {
        start(new DemoSettings(true, "one-for-all-9", "ent-q-01", "inst-q-01", "prov-q-01", false));

        assertThat(start(new DemoSettings(false, "", "ent-q-01", "inst-q-01", "prov-q-01", false))).isEmpty();
        assertThat(accounts.find("broker").orElseThrow().enabled()).isFalse();
        assertThat(visitor().submit("/login", "/login", Map.of("username", "broker", "password", "one-for-all-9"))
                .header("Location").orElseThrow()).endsWith("/login?error");
    }

    @Test
    void savingTwiceKeepsOneAccountAndItsPassword() {
        Account account = new Account("it-saved-twice", "某人", Set.of(Role.BROKER), null, true);
        accounts.save(account, "a long password");
        accounts.save(new Account("it-saved-twice", "改名的人", Set.of(Role.BROKER, Role.OPERATOR), "ent-1", true));

        assertThat(accounts.listAll()).filteredOn(a -> a.username().equals("it-saved-twice")).singleElement()
                .satisfies(a -> assertThat(a.displayName()).isEqualTo("改名的人"))
                .satisfies(a -> assertThat(a.roles()).containsExactlyInAnyOrder(Role.BROKER, Role.OPERATOR));
        assertThat(accounts.hasPassword("it-saved-twice", "a long password")).isTrue();
        assertThat(accounts.hasPassword("it-saved-twice", "another password")).isFalse();
    }

    private List<Demo> start(DemoSettings settings) {
        try (DataFolder data = DataFolder.open(folder)) {
            DemoAccounts demo = new DemoAccounts(accounts, settings, data);
            demo.afterPropertiesSet();
            return demo.list();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
