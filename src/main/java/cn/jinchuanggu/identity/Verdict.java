package cn.jinchuanggu.identity;

import java.util.Arrays;
import java.util.Optional;

/** What an operator decided about a pair. */
public enum Verdict {
    /** Merged. */
    SAME("同一个"),
    /** Remembered, and not suggested again. */
    DIFFERENT("不是同一个"),
    /** Put aside; shown when asked for. */
    LATER("以后再说");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** By its name. */
    public static Optional<Verdict> find(String name) {
        return Arrays.stream(values()).filter(v -> v.name().equals(name)).findFirst();
    }
}
