package cn.jinchuanggu.account.secret;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The key with which secrets are encrypted before they are stored. Set one of the two in production, outside the data folder.
 *
 * @param key     32 bytes in Base64, from the environment ({@code JINCHUANGGU_SECURITY_KEY}); several instances on one
 *                database need the same
 * @param keyFile a file that holds the same text
 */
@ConfigurationProperties("jinchuanggu.security")
record KeySettings(String key, Path keyFile) {
}
