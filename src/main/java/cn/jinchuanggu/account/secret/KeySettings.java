package cn.jinchuanggu.account.secret;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The key with which secrets are encrypted before they are stored. Set one of the two in production, outside the data folder.
 *
 * @param key     32 bytes in Base64, from the environment ({@code JINCHUANGGU_SECURITY_KEY}); several instances on one
 *                database need the same; empty for none
 * @param keyFile a file that holds the same text; empty for none
 */
@Validated
@ConfigurationProperties("jinchuanggu.security")
record KeySettings(@NotNull @DefaultValue("") String key, @NotNull @DefaultValue("") String keyFile) {
}
