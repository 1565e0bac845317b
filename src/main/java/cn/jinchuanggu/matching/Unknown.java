package cn.jinchuanggu.matching;

/**
 * Something that could not be judged because one side does not say it. Carries no points: unknown is never counted as met.
 *
 * @param signal name of the idea in Chinese, such as {@code 价格}
 * @param text   Chinese sentence that says who does not say what
 */
public record Unknown(String signal, String text) {}
