package cn.jinchuanggu.policy;

/**
 * Why nothing can be granted, or why the article does not hold.
 *
 * @param clause   the sentence that asks for what is not met
 * @param code     stable name for programs, such as {@code CAP_EXHAUSTED}
 * @param sentence for people, in Chinese
 */
public record Reason(ClauseRef clause, String code, String sentence) {}
