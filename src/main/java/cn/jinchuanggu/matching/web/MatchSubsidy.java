package cn.jinchuanggu.matching.web;

import java.math.BigDecimal;
import java.util.List;

/**
 * What 第九条 may come to for the owner of an achievement, before there is a contract. Always an estimate.
 *
 * @param outcome      GRANTED never; NEEDS_FACTS, NEEDS_DECISION, NOT_ELIGIBLE or NOT_IN_FORCE
 * @param outcomeLabel the outcome in Chinese
 * @param upToYuan     most that may come out, in yuan with two decimals; null when that cannot be said
 * @param sentence     one sentence for people
 * @param steps        the arithmetic, a line each
 * @param missing      facts that are still missing
 * @param article      short name of the article
 * @param quote        the sentence of the article it rests on
 * @param documentId   the policy document
 * @param warnings     what to look at
 */
public record MatchSubsidy(String outcome, String outcomeLabel, BigDecimal upToYuan, String sentence, List<String> steps,
        List<String> missing, String article, String quote, String documentId, List<String> warnings) {
}
