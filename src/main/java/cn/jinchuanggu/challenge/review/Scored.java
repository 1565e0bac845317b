package cn.jinchuanggu.challenge.review;

import java.math.BigDecimal;
import java.util.List;

/**
 * An application with its score and everything that the score is made of.
 *
 * @param rank        1 is the best; no two are the same
 * @param application number of the application
 * @param score       sum of {@code parts}, exact
 * @param parts       one for each criterion, in their order
 * @param sheets      every sheet, those that were dropped too
 * @param spread      highest less lowest total of all sheets: how far the panel disagrees
 */
public record Scored(int rank, int application, BigDecimal score, List<Part> parts, List<Sheet> sheets, BigDecimal spread) {

    /**
     * What a criterion contributes.
     *
     * @param mean   of the sheets that count, four decimals, half up
     * @param points weight × mean, exact
     */
    public record Part(Criterion criterion, BigDecimal mean, BigDecimal points) {
    }

    /** @param dropped whether it is the highest or the lowest and does not count */
    public record Sheet(ScoreSheet sheet, BigDecimal total, boolean dropped) {
    }
}
