package cn.jinchuanggu.access.password;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.access.AccessSettings;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.shared.Problem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private final Account broker = account(Role.BROKER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MLPS | Kx7-murmel | 0
            MLPS | kx7-murmel | 0
            MLPS | kx7murmelb | 1
            MLPS | Kx7-murm   | 1
            MLPS | 皮带跑偏检测装置乙9a | 0
            MLPS | 皮带跑偏检测装置试验 | 1
            ASVS | murmel kiesel wacholder | 0
            ASVS | murmelkiesel | 0
            ASVS | murmelkiese  | 1
            """)
    void lengthAndClassesAreThoseOfTheProfile(PasswordProfile profile, String password, int problems) {
        assertThat(policy(profile).problems(password, broker, "")).hasSize(problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Password123!", "P@ssw0rd2026", "Sunshine2026!", "!!Dragon-2026", "Qwertyuiop1!", "Liverpool-99-"})
    void whatEverybodyTriesFirstIsRefused(String password) {
        for (PasswordProfile profile : PasswordProfile.values()) {
            assertThat(policy(profile).problems(password, broker, "")).extracting(Problem::sentence).as(profile + " " + password).anyMatch(s -> s.contains("常见密码"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"JinChuangGu-4711", "xx-ZHANG.SAN-4711", "ＺＨＡＮＧ.san-4711", "我是潞安化工的-4711a", "晋创谷-murmel-4711"})
    void wordsOfTheSurroundingsAreRefused(String password) {
        Account account = new Account("zhang.san", "张三丰", Set.of(Role.ENTERPRISE), "ent-1", true);
        assertThat(policy(PasswordProfile.MLPS).problems(password, account, "潞安化工")).singleElement()
                .satisfies(p -> assertThat(p.sentence()).contains("不要出现"));
    }

    @ParameterizedTest
    @EnumSource(PasswordProfile.class)
    void longOnesAreTakenWholeAndTooLongOnesAreNot(PasswordProfile profile) {
        String passphrase = "Kiesel murmelt am Wacholder, 4711 mal im Jahr und öfter; ".repeat(4);
        assertThat(policy(profile).problems(passphrase.substring(0, 64), broker, "")).isEmpty();
        assertThat(policy(profile).problems(passphrase.substring(0, 200), broker, "")).isEmpty();
        assertThat(policy(profile).problems(passphrase + passphrase, broker, "")).hasSize(1);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(policy(PasswordProfile.MLPS).problems("111", broker, "")).extracting(Problem::field).containsOnly("password").hasSizeGreaterThanOrEqualTo(3);
        assertThat(policy(PasswordProfile.MLPS).problems(null, broker, "")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MLPS, SECURITY_ADMIN, 2027-02-24", "MLPS, POLICY_OFFICER, 2027-02-24", "MLPS, FINANCE_REVIEWER, 2027-02-24", "MLPS, ENTERPRISE, 2027-05-25",
            "ASVS, SECURITY_ADMIN,", "ASVS, ENTERPRISE,"})
    void passwordsLastByProfileAndRole(PasswordProfile profile, Role role, LocalDate last) {
        assertThat(policy(profile).lastDay(account(role), DAY).orElse(null)).isEqualTo(last);
    }

    @ParameterizedTest
    @EnumSource(PasswordProfile.class)
    void theRulesAreSaid(PasswordProfile profile) {
        assertThat(policy(profile).rules()).anyMatch(r -> r.contains(profile.shortest() + " 个字符"));
        assertThat(policy(profile).rules().stream().anyMatch(r -> r.contains("大写字母"))).isEqualTo(profile == PasswordProfile.MLPS);
    }

    private static PasswordPolicy policy(PasswordProfile profile) {
        return new PasswordPolicy(new AccessSettings(profile, false, 5, 5, Duration.ofMinutes(15), Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofMinutes(15),
                Duration.ofHours(12), 90, 7));
    }

    private static Account account(Role role) {
        return new Account("wacker", "某人", Set.of(role), null, true);
    }
}
