package cn.jinchuanggu.audit.seal;

import cn.jinchuanggu.graph.DataFolder;
import cn.jinchuanggu.graph.StartRefused;
import cn.jinchuanggu.journal.Chain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * The Ed25519 key of this installation, drawn at the first start and kept in {@code audit-key.pem} in the data folder, readable by its
 * owner only. Who checks a file should have got the public key before, from the audit page, on paper.
 */
@Component
public class SigningKey {

    private static final String FILE = "audit-key.pem";
    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final String publicText;

    SigningKey(DataFolder data) {
        Path file = data.path().resolve(FILE);
        try {
            if (!Files.exists(file)) {
                draw(file);
            }
            String text = Files.readString(file);
            this.secret = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes(text, "PRIVATE KEY")));
            this.publicText = pem("PUBLIC KEY", bytes(text, "PUBLIC KEY"));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new StartRefused("审计签名的密钥文件 " + file + " 不能读写。", "请检查权限；从备份放回这个文件，以前的签名才能继续核对。", e);
        }
    }

    /** The public key, as PEM. */
    public String publicKey() {
        return publicText;
    }

    /** SHA-256 of the public key, for reading it aloud. */
    public String id() {
        return id(publicText);
    }

    String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java since 15 has Ed25519", e);
        }
    }

    static String id(String publicPem) {
        return Chain.sha256(publicPem.strip());
    }

    /** @throws IllegalArgumentException when the key cannot be read */
    static boolean isSigned(String text, String signature, String publicPem) {
        try {
            PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(publicPem, "PUBLIC KEY")));
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature.strip()));
        } catch (GeneralSecurityException e) {
            return false; // a key or a signature of another kind signs nothing here
        }
    }

    private static void draw(Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        OwnerOnly.write(file, (pem("PRIVATE KEY", pair.getPrivate().getEncoded()) + pem("PUBLIC KEY", pair.getPublic().getEncoded())).getBytes(StandardCharsets.US_ASCII));
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + what + "-----\n";
    }

    private static byte[] bytes(String pem, String what) {
        String begin = "-----BEGIN " + what + "-----";
        int from = pem.indexOf(begin);
        int to = pem.indexOf("-----END " + what + "-----");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no " + what);
        }
        return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to).strip());
    }
}
