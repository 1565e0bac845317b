package cn.jinchuanggu.shared;

/**
 * One thing that is wrong with an input, said so that a person can mend it.
 *
 * @param field   name of the field as the caller wrote it, such as {@code budget.max}; empty for the whole input
 * @param message what is wrong, in Chinese
 * @param remedy  what to do next, in Chinese; empty when the message already says it
 */
public record Problem(String field, String message, String remedy) {

    public static Problem of(String field, String message) {
        return new Problem(field, message, "");
    }

    /** The sentence shown beside the field. */
    public String sentence() {
        return remedy.isEmpty() ? message : message + " " + remedy;
    }
}
