package cn.jinchuanggu.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads a question from its {@code .cypher} file, which stands beside the class that asks it. */
public final class Cypher {

    private Cypher() {
    }

    /**
     * @param asker class in whose package the file stands
     * @param file  its name, such as {@code neighbourhood.cypher}
     * @throws IllegalArgumentException when there is no such file
     */
    public static String of(Class<?> asker, String file) {
        try (InputStream in = asker.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("No " + file + " beside " + asker.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
