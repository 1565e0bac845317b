package cn.jinchuanggu.notification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How notifications leave the platform by e-mail. Off until it is switched on; nothing is collected meanwhile.
 *
 * @param enabled    whether e-mail is sent at all
 * @param host       SMTP server
 * @param port       its port: 587 with STARTTLS, 465 with TLS from the start, 25 without
 * @param username   account at the server; empty for none
 * @param password   its password; set it from the environment ({@code JINCHUANGGU_MAIL_PASSWORD})
 * @param security   {@code starttls}, {@code tls} or {@code none}
 * @param from       sender of every e-mail
 * @param baseUrl    address of the platform as readers reach it, without a slash at the end; links begin with it
 * @param digestHour hour of the day at which collected mail goes out, 0 to 23, in Asia/Shanghai
 */
@Validated
@ConfigurationProperties("jinchuanggu.mail")
public record MailSettings(
        @DefaultValue("false") boolean enabled,
        @NotBlank @DefaultValue("localhost") String host,
        @Min(1) @Max(65535) @DefaultValue("587") int port,
        @NotNull @DefaultValue("") String username,
        @NotNull @DefaultValue("") String password,
        @NotNull @Pattern(regexp = "starttls|tls|none", message = "应为 starttls、tls 或 none") @DefaultValue("starttls") String security,
        @NotBlank @DefaultValue("jinchuanggu@localhost") String from,
        @NotBlank @Pattern(regexp = "https?://\\S+[^/]", message = "应以 http:// 或 https:// 开头，末尾不带斜线") @DefaultValue("http://localhost:8080") String baseUrl,
        @Min(0) @Max(23) @DefaultValue("8") int digestHour) {

    /** Where the reader of a message says that nothing is to be recommended by who they are (PIPL 24 §2). */
    public String rankingUrl() {
        return baseUrl + "/account/privacy#personal-ranking";
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + ", enabled=" + enabled + "]";
    }
}
