package cn.jinchuanggu.fact;

/**
 * An answer as it was understood, shown back so that a misunderstanding is seen.
 *
 * @param key        where it stands, such as {@code payments[0].amountYuan}
 * @param label      Chinese name
 * @param given      as it was written
 * @param understood as it is used, for people
 */
public record UnderstoodFact(String key, String label, String given, String understood) {}
