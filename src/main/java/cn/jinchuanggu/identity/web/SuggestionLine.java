package cn.jinchuanggu.identity.web;

import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.identity.Suggestions;
import cn.jinchuanggu.identity.Suggestions.Suggestion;
import cn.jinchuanggu.identity.Verdict;
import cn.jinchuanggu.identity.signal.Comparison;
import cn.jinchuanggu.identity.signal.Comparison.Level;
import cn.jinchuanggu.identity.signal.Reason;
import java.util.List;
import java.util.Locale;

/**
 * A pair as lists and programs show it.
 *
 * @param tone    of the level's chip
 * @param score   from 0 through 1, two decimals: the sum of the reasons' points, 0 when something excludes it
 * @param verdict what was decided, or null
 * @param refusal why the two may not be merged at all, or null
 * @param person  whether the operator has to confirm to know the two people
 */
public record SuggestionLine(Side one, Side other, String kind, String level, String levelLabel, String tone, String score, List<Line> reasons, String verdict,
        String verdictLabel, String refusal, boolean person) {

    public record Side(String id, String name, boolean illustrative) {
    }

    /** @param points with sign; empty when the reason decides by itself or only says something */
    public record Line(String signal, String points, String text, String tone) {

        static Line of(Reason reason) {
            String points = reason.force() != Reason.Force.ADDS || reason.points() == 0 ? "" : String.format(Locale.ROOT, "%+.2f", reason.points());
            return new Line(reason.signal(), points, reason.text(), reason.isFor() ? "good" : reason.isAgainst() ? "bad" : "neutral");
        }
    }

    static SuggestionLine of(Suggestion suggestion) {
        Comparison c = suggestion.comparison();
        return new SuggestionLine(new Side(c.one().id(), c.one().name(), c.one().illustrative()), new Side(c.other().id(), c.other().name(), c.other().illustrative()),
                GraphModel.get().getNodeKind(c.one().kind()).chinese(), c.level().name(), c.level().label(), tone(c.level()),
                String.format(Locale.ROOT, "%.2f", c.score()), c.reasons().stream().map(Line::of).toList(), suggestion.verdict().map(Verdict::name).orElse(null),
                suggestion.verdict().map(Verdict::label).orElse(null), Suggestions.refusal(c).orElse(null), c.personal().isPresent());
    }

    private static String tone(Level level) {
        return switch (level) {
            case CERTAIN, LIKELY -> "good";
            case POSSIBLE -> "info";
            case NAMESAKE -> "wait";
            case UNLIKELY -> "neutral";
            case DIFFERENT -> "bad";
        };
    }
}
