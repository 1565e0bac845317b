/**
 * The document as data: official wording sentence by sentence, dated values, questions and readings, read from
 * {@code policy/<folder>} on the class path.
 *
 * <ul>
 *   <li>{@code document.yaml} title, window, 专班, one summary per article
 *   <li>{@code text/art-NN.md} wording; {@code official-text.txt} the whole publication it is compared with
 *   <li>{@code parameters/art-NN.yaml} every value with unit, days and clause, and the documents a claim carries
 *   <li>{@code questions/art-NN.yaml} what is asked, one of them {@code documents}; makes the article computable
 *   <li>{@code readings.yaml} the readings R-xx
 * </ul>
 *
 * <p>Computes nothing. A missing file, a value without a day or an anchor that does not exist is a mistake in the data
 * and fails loudly with its place. May use the records of the policy package, fact, shared and SnakeYAML.
 */
package cn.jinchuanggu.policy.document;
