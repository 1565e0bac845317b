package cn.jinchuanggu.challenge.review;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one panelist gave one application.
 *
 * @param panelist account of the panelist
 * @param scores   0 to {@value #BEST} for each criterion, in the order of the criteria
 * @param words    why, for each criterion
 */
public record ScoreSheet(String panelist, List<Integer> scores, List<String> words) {

    public static final int BEST = 100;

    public ScoreSheet {
        scores = List.copyOf(scores);
        words = List.copyOf(words);
    }

    /** The weighted sum, exact: 0 to 100 with at most two decimals. */
    public BigDecimal total(List<Criterion> criteria) {
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < criteria.size(); i++) {
            total = total.add(BigDecimal.valueOf((long) criteria.get(i).weight() * scores.get(i)));
        }
        return total.movePointLeft(2);
    }
}
