package cn.jinchuanggu.site.security;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a monitor reads the metrics.
 *
 * @param token secret that it sends as {@code Authorization: Bearer}; from the environment or a file, never in a settings file of
 *              the repository. Empty: only system administrators read them
 */
@Validated
@ConfigurationProperties("jinchuanggu.monitor")
record MonitorSettings(@NotNull @DefaultValue("") String token) {
}
