package cn.jinchuanggu.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A text that has hurt programs before, from {@code hostile/payloads.txt}.
 *
 * @param kind  what it was made against
 * @param token letters and digits at its end by which it is found again
 * @param text  all of it, the token included
 */
record Payload(String kind, String token, String text) {

    /** What the sums in the texts come to when somebody computes them. */
    static final String COMPUTED = String.valueOf(7919 * 7907);

    static List<Payload> all() {
        try (var in = Objects.requireNonNull(Payload.class.getResourceAsStream("/hostile/payloads.txt"))) {
            List<Payload> payloads = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split("\t", 2);
                    String token = "zq%03dz".formatted(payloads.size());
                    payloads.add(new Payload(parts[0], token, unescaped(parts[1]) + " " + token));
                }
            }
            return payloads;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String written) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '\\' || i + 1 == written.length()) {
                text.append(c);
                continue;
            }
            char next = written.charAt(++i);
            switch (next) {
                case 'r' -> text.append('\r');
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case '\\' -> text.append('\\');
                case 'u' -> {
                    text.append((char) Integer.parseInt(written.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> text.append('\\').append(next);
            }
        }
        return text.toString();
    }
}
