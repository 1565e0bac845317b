package cn.jinchuanggu.matching.feedback;

import java.util.Objects;

/**
 * What somebody thinks of a match.
 *
 * @param code why it is refused; null for the other kinds
 */
public record Verdict(Kind kind, RefusalCode code) {

    /** What is thought. */
    public enum Kind {
        ACCEPTED("想对接"),
        REFUSED("婉拒"),
        NOT_RELEVANT("不相关");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Chinese word for people. */
        public String label() {
            return label;
        }
    }

    public Verdict {
        Objects.requireNonNull(kind, "kind");
        if ((kind == Kind.REFUSED) != (code != null)) {
            throw new IllegalArgumentException("a refusal has a code and nothing else has one, " + kind + " has " + code);
        }
    }

    /** The two shall talk. */
    public static Verdict accepted() {
        return new Verdict(Kind.ACCEPTED, null);
    }

    /** They shall not, for this reason. */
    public static Verdict refused(RefusalCode code) {
        return new Verdict(Kind.REFUSED, Objects.requireNonNull(code, "code"));
    }

    /** They have nothing to do with each other. */
    public static Verdict notRelevant() {
        return new Verdict(Kind.NOT_RELEVANT, null);
    }

    /** In words, such as {@code 婉拒：价格}. */
    public String label() {
        return code == null ? kind.label() : kind.label() + "：" + code.label();
    }

    boolean isAgainst() {
        return kind != Kind.ACCEPTED;
    }
}
