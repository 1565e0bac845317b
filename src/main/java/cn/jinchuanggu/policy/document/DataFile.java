package cn.jinchuanggu.policy.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A text file of the document on the class path, with line ends as {@code \n} on every system.
 *
 * @param path    such as {@code policy/czf-2024-15/document.yaml}
 * @param content the whole text
 */
record DataFile(String path, String content) {

    /** The file; {@link IllegalStateException} when it does not exist. */
    static DataFile get(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException("no file " + path + " on the class path"));
    }

    static Optional<DataFile> find(String path) {
        try (InputStream in = DataFile.class.getClassLoader().getResourceAsStream(path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new DataFile(
                            path, new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** The content as YAML. Plain data only: no tag makes an object. */
    Entry yaml() {
        return new Entry(path, new Yaml(new SafeConstructor(new LoaderOptions())).load(content));
    }

    /** SHA-256 in hex over path and content of these files, in this order. */
    static String hash(List<DataFile> files) {
        return hash(files.stream().flatMap(f -> Stream.of(f.path, f.content)).toArray(String[]::new));
    }

    /** SHA-256 in hex over these texts, in this order. */
    static String hash(String... texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
