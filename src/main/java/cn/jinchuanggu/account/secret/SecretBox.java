package cn.jinchuanggu.account.secret;

import cn.jinchuanggu.graph.DataFolder;
import cn.jinchuanggu.graph.StartRefused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Encrypts what must not be read in a copy of the database: AES-256-GCM, each text bound to what it belongs to, so that it
 * opens nowhere else. Safe for several threads.
 *
 * <p>The key comes from the settings. Without one, an installation draws its own into {@code security.key} in the data folder,
 * readable by its owner only, and says so: whoever copies the whole folder then has key and data.
 */
@Component
@EnableConfigurationProperties(KeySettings.class)
public class SecretBox {

    private static final Logger log = LoggerFactory.getLogger(SecretBox.class);
    private static final String FILE = "security.key";
    private static final String FORM = "v1:";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec cipherKey;
    private final SecretKeySpec macKey;
    private final SecureRandom random = new SecureRandom();

    SecretBox(KeySettings settings, DataFolder data) {
        byte[] key = key(settings, data);
        this.cipherKey = new SecretKeySpec(mac(key, "encrypt"), "AES");
        this.macKey = new SecretKeySpec(mac(key, "digest"), "HmacSHA256");
    }

    /**
     * @param owner what the secret belongs to, such as {@code totp:broker}; asked for again to open it
     * @return text for the database; another one each time
     */
    public String close(byte[] secret, String owner) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(secret);
            return FORM + Base64.getEncoder().encodeToString(ByteBuffer.allocate(nonce.length + closed.length).put(nonce).put(closed).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM encrypts whatever it is given", e);
        }
    }

    /** @throws IllegalStateException when it was closed with another key or for another owner, or was changed since */
    public byte[] open(String closed, String owner) {
        byte[] all = Base64.getDecoder().decode(closed.substring(FORM.length()));
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The secret of " + owner + " does not open: another key (jinchuanggu.security.key), or it was changed", e);
        }
    }

    /** A digest that nobody can compute without the key, in lower-case hexadecimal; for codes that are too short for a plain hash. */
    public String digest(String text) {
        return HexFormat.of().formatHex(mac(macKey.getEncoded(), text));
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, cipherKey, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private static byte[] key(KeySettings settings, DataFolder data) {
        if (!settings.key().isBlank()) {
            return decoded(settings.key(), "jinchuanggu.security.key");
        }
        boolean own = settings.keyFile().isBlank();
        Path file = own ? data.path().resolve(FILE) : Path.of(settings.keyFile());
        try {
            if (own && !Files.exists(file)) {
                byte[] drawn = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(drawn);
                data.writeForOwner(FILE, Base64.getEncoder().encodeToString(drawn) + "\n");
                log.info("Drew a key for secrets into {}; keep a copy apart from the data, or set jinchuanggu.security.key", file);
            }
            return decoded(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new StartRefused("加密密钥文件 " + file + " 不能读写。", "请检查 jinchuanggu.security.key-file、磁盘空间和权限。", e);
        }
    }

    private static byte[] decoded(String text, String where) {
        try {
            byte[] key = Base64.getDecoder().decode(text.strip());
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            throw new StartRefused("加密密钥（" + where + "）不是 Base64。", "请用 openssl rand -base64 32 生成。", e);
        }
        throw new StartRefused("加密密钥（" + where + "）应为 32 字节。", "请用 openssl rand -base64 32 生成。", null);
    }
}
