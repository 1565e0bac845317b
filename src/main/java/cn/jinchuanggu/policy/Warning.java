package cn.jinchuanggu.policy;

/**
 * Something to look at that does not change the outcome.
 *
 * @param code     stable name for programs, such as {@code RELATED_PARTIES}
 * @param sentence for people, in Chinese
 */
public record Warning(String code, String sentence) {}
