package cn.jinchuanggu.challenge.web;

import cn.jinchuanggu.challenge.review.Scored;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A score for people, with everything that it is made of.
 *
 * @param sum    the whole computation, such as {@code 40% × 85.0000 + 60% × 90.0000}
 * @param spread highest less lowest total
 */
public record ScoreView(int rank, String score, String sum, String spread, List<PartLine> parts, List<SheetLine> sheets) {

    public record PartLine(String criterion, int weight, String mean, String points) {
    }

    /** @param words why, one line for each criterion */
    public record SheetLine(String panelist, List<Integer> scores, String total, boolean dropped, List<String> words) {
    }

    /** @param names of the panelists, by account; empty hides them */
    static ScoreView of(Scored s, Map<String, String> names) {
        List<PartLine> parts = s.parts().stream().map(p -> new PartLine(p.criterion().name(), p.criterion().weight(), p.mean().toPlainString(),
                p.points().stripTrailingZeros().toPlainString())).toList();
        return new ScoreView(s.rank(), s.score().stripTrailingZeros().toPlainString(),
                String.join(" + ", parts.stream().map(p -> p.weight() + "% × " + p.mean()).toList()), s.spread().stripTrailingZeros().toPlainString(), parts,
                IntStream.range(0, s.sheets().size()).mapToObj(i -> line(i, s.sheets().get(i), names)).toList());
    }

    private static SheetLine line(int place, Scored.Sheet sheet, Map<String, String> names) {
        return new SheetLine(names.getOrDefault(sheet.sheet().panelist(), "评审人 " + (place + 1)), sheet.sheet().scores(),
                sheet.total().stripTrailingZeros().toPlainString(), sheet.dropped(),
                sheet.sheet().words());
    }
}
