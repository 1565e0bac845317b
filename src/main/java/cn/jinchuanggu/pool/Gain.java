package cn.jinchuanggu.pool;

/**
 * What the policy pays or offers once an aim is reached.
 *
 * @param headline the amount or the answer in one sentence
 * @param clause   for people, such as {@code 第四条(4.1)}
 * @param quote    the sentence of the text; empty when none stands alone
 * @param href     where it is computed or read
 */
public record Gain(String article, String headline, String clause, String quote, String href) {
}
