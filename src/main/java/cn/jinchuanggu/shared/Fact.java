package cn.jinchuanggu.shared;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One statement about something, with who says so and since when.
 *
 * @param label  what is stated, in Chinese, such as {@code 技术成熟度}
 * @param value  the statement as shown to people
 * @param source who says so, as shown to people; never empty
 * @param url    where it can be read, or null
 * @param asOf   the day the source dates it, or null when the source gives none
 */
public record Fact(String label, String value, String source, String url, LocalDate asOf) {

    public Fact {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
    }
}
