package cn.jinchuanggu.site.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is expected of every address, in one file that people read: a line is {@code METHOD /path}, spaces, and the expectation; {@code #}
 * begins a remark. {@code -Dexpectations.write=true} writes what is found instead of comparing, to be read line by line before it is kept.
 */
public record Expectations(Path file) {

    private static final String FOLDER = "src/test/resources/cn/jinchuanggu/site/security";
    private static final int COLUMN = 64;

    public static Expectations of(String name) {
        return new Expectations(Path.of(FOLDER, name));
    }

    /** Address to what is expected of it. */
    public Map<String, String> read() {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(l -> !l.isBlank() && !l.startsWith("#")).collect(Collectors.toMap(l -> l.split(" +", 3)[0] + " " + l.split(" +", 3)[1],
                    l -> l.split(" +", 3)[2].strip(), (one, other) -> one + " / " + other, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return whether what was found was written, and nothing is to be compared */
    public boolean isWritten(Map<String, String> found) {
        if (!Boolean.getBoolean("expectations.write")) {
            return false;
        }
        try {
            List<String> remarks = Files.exists(file) ? Files.readAllLines(file).stream().takeWhile(l -> l.startsWith("#")).toList() : List.of();
            Stream<String> lines = found.entrySet().stream().sorted((a, b) -> byPath(a.getKey()).compareTo(byPath(b.getKey())))
                    .map(e -> String.format("%-" + COLUMN + "s %s", e.getKey().replaceFirst(" ", " ".repeat(7 - e.getKey().indexOf(' '))), e.getValue()));
            Files.write(file, Stream.concat(remarks.stream(), lines).toList());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String byPath(String name) {
        return name.substring(name.indexOf(' ') + 1).replaceFirst("^/api(?=/)", "") + " " + name;
    }
}
