package cn.jinchuanggu.listing.indicator;

import java.util.Objects;

/**
 * A fact with the place it was read from.
 *
 * @param value the fact
 * @param text  the words read, equal to the source between {@code start} and {@code end}
 * @param start offset of the first character in the source
 * @param end   offset after the last character
 */
public record Found<T>(T value, String text, int start, int end) {

    public Found {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(text, "text");
    }

    static <T> Found<T> at(T value, PlainText source, int start, int end) {
        return new Found<>(value, source.source(start, end), start, end);
    }
}
