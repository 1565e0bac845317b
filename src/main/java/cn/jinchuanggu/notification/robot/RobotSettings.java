package cn.jinchuanggu.notification.robot;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How group robots are reached. Nothing is sent until a person gives a key.
 *
 * @param enabled whether robots are offered at all; off where the platform must not reach the internet
 * @param baseUrl where 企业微信 listens; nothing but its own host is accepted, or a trial server on this machine
 * @param timeout how long one attempt may take, at most ten seconds
 */
@Validated
@ConfigurationProperties("jinchuanggu.robot")
public record RobotSettings(
        @DefaultValue("true") boolean enabled,
        @NotBlank @Pattern(regexp = "https://qyapi\\.weixin\\.qq\\.com|http://127\\.0\\.0\\.1:\\d{1,5}",
                message = "只能是 https://qyapi.weixin.qq.com；试验时可以是 http://127.0.0.1:端口") @DefaultValue("https://qyapi.weixin.qq.com") String baseUrl,
        @NotNull @DefaultValue("5s") Duration timeout) {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    public RobotSettings {
        timeout = timeout != null && timeout.compareTo(LONGEST) > 0 ? LONGEST : timeout;
    }
}
