package cn.jinchuanggu.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build computes: the version of the project and the commit it was built from, as the build wrote them down. */
public final class CodeVersion {

    private static final String FILE = "jinchuanggu-build.properties";
    private static final String CURRENT = read();

    private CodeVersion() {}

    /** Such as {@code 0.1.0+a96bd71}; {@code 0.1.0+unknown} when it was built outside a repository. */
    public static String current() {
        return CURRENT;
    }

    private static String read() {
        try (InputStream in = CodeVersion.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no file " + FILE + " on the class path");
            }
            Properties build = new Properties();
            build.load(in);
            String commit = build.getProperty("commit");
            return build.getProperty("version") + "+" + (commit.startsWith("$") || commit.isBlank() ? "unknown" : commit);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
