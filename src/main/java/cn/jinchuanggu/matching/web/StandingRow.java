package cn.jinchuanggu.matching.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One idea in two matches.
 *
 * @param mine   points of the match asked about, with sign
 * @param best   points of the best match, with sign
 * @param lead   mine less best, with sign
 * @param behind whether mine has less
 */
public record StandingRow(String signal, String mine, String best, String lead, boolean behind) {

    /** Where the match falls behind comes first, then where it leads. The leads add up to the difference of the scores. */
    static List<StandingRow> compare(MatchCard mine, MatchCard best) {
        Set<String> signals = new LinkedHashSet<>();
        best.lines().forEach(l -> signals.add(l.signal()));
        mine.lines().forEach(l -> signals.add(l.signal()));
        record Both(String signal, long mine, long best) {
            long lead() {
                return mine - best;
            }
        }
        List<Both> both = new ArrayList<>();
        signals.forEach(s -> both.add(new Both(s, tenths(mine, s), tenths(best, s))));
        return both.stream().filter(b -> b.mine() != 0 || b.best() != 0)
                .sorted(Comparator.comparingLong(Both::lead))
                .map(b -> new StandingRow(b.signal(), ShownPoints.signed(b.mine()), ShownPoints.signed(b.best()),
                        ShownPoints.signed(b.lead()), b.lead() < 0)).toList();
    }

    private static long tenths(MatchCard card, String signal) {
        return card.lines().stream().filter(l -> l.signal().equals(signal)).mapToLong(MatchCard.Line::tenths).sum();
    }
}
