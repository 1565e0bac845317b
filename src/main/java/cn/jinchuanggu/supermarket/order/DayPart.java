package cn.jinchuanggu.supermarket.order;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;

/** A part of a working day that can be booked; its hours are those of the park's offices. */
public enum DayPart {
    MORNING("上午", LocalTime.of(8, 30), LocalTime.of(12, 0)),
    AFTERNOON("下午", LocalTime.of(14, 0), LocalTime.of(17, 30)),
    ALL_DAY("全天", LocalTime.of(8, 30), LocalTime.of(17, 30));

    private final String label;
    private final LocalTime from;
    private final LocalTime until;

    DayPart(String label, LocalTime from, LocalTime until) {
        this.label = label;
        this.from = from;
        this.until = until;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    public LocalTime from() {
        return from;
    }

    public LocalTime until() {
        return until;
    }

    /** By its constant or by its Chinese word. */
    static Optional<DayPart> find(String word) {
        return Arrays.stream(values()).filter(p -> p.name().equals(word) || p.label.equals(word)).findFirst();
    }
}
