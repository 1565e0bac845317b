package cn.jinchuanggu.access;

import cn.jinchuanggu.access.password.PasswordProfile;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people get in and how long they stay.
 *
 * @param profile         which of two standards the passwords follow: mlps (等保, the default) or asvs (OWASP ASVS 5.0)
 * @param tls             whether people reach the platform by HTTPS, here or at a proxy: cookies are then sent over HTTPS only, and
 *                        every answer says that for a year nothing else is tried (HSTS)
 * @param tries           wrong tries within the window after which an account is locked
 * @param triesPerAddress wrong tries of an address, over all accounts, after which it is locked; a right login takes back the
 *                        wrong ones of that account from that address. A whole office may stand behind one address, and a
 *                        stranger in it must not be able to lock all others out with a handful of tries
 * @param window          how long a wrong try counts
 * @param lockFor         how long a lock lasts
 * @param idle            a session without use ends after this
 * @param adminIdle       the same for the three admin posts
 * @param absolute        every session ends after this
 * @param unusedDays      an account without a login for so many days stands on the list of unused ones
 * @param invitationDays  how long an invitation link can be used
 */
@Validated
@ConfigurationProperties("jinchuanggu.security")
public record AccessSettings(
        @NotNull @DefaultValue("mlps") PasswordProfile profile,
        @DefaultValue("false") boolean tls,
        @Min(1) @Max(100) @DefaultValue("5") int tries,
        @Min(1) @Max(10_000) @DefaultValue("200") int triesPerAddress,
        @NotNull @DefaultValue("15m") Duration window,
        @NotNull @DefaultValue("15m") Duration lockFor,
        @NotNull @DefaultValue("30m") Duration idle,
        @NotNull @DefaultValue("15m") Duration adminIdle,
        @NotNull @DefaultValue("12h") Duration absolute,
        @Min(1) @Max(3650) @DefaultValue("90") int unusedDays,
        @Min(1) @Max(60) @DefaultValue("7") int invitationDays) {
}
