package cn.jinchuanggu.matching.signal;

import cn.jinchuanggu.listing.indicator.Indicator;
import cn.jinchuanggu.listing.indicator.IndicatorComparison;
import cn.jinchuanggu.listing.indicator.IndicatorReader;
import cn.jinchuanggu.listing.indicator.Verdict.Outcome;
import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.shared.RecentlyUsed;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Reads the numbers out of what both sides wrote and compares them. Texts read lately are kept, since one asking text is
 * compared with some hundred offers. Safe to call from several threads.
 */
final class WrittenIndicators implements IndicatorJudge {

    private static final int TEXTS_KEPT = 20_000;
    private static final int LONGEST_TEXT = 8_000;

    private final RecentlyUsed<String, List<Indicator>> read = new RecentlyUsed<>(TEXTS_KEPT);

    @Override
    public List<Verdict> judge(List<String> asked, List<String> offered) {
        var wanted = read(asked);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var textOf = new IdentityHashMap<Indicator, String>();
        var given = new ArrayList<Indicator>();
        for (String text : offered) {
            for (Indicator indicator : indicators(text)) {
                textOf.put(indicator, text);
                given.add(indicator);
            }
        }
        return IndicatorComparison.compareAll(wanted, given).stream()
                .map(v -> new Verdict(v.wanted().display(), v.wanted().name(), v.outcome(), v.sentence(),
                        v.findCounterpart().filter(textOf::containsKey).map(i -> source(textOf.get(i), i)).orElse(MarkedText.plain(""))))
                .toList();
    }

    @Override
    public List<Outcome> outcomes(List<String> asked, List<String> offered) {
        return IndicatorComparison.compareAll(read(asked), read(offered)).stream().map(v -> v.outcome()).toList();
    }

    @Override
    public boolean asks(List<String> asked) {
        return asked.stream().anyMatch(t -> !indicators(t).isEmpty());
    }

    private List<Indicator> read(List<String> texts) {
        return texts.stream().flatMap(t -> indicators(t).stream()).toList();
    }

    private List<Indicator> indicators(String text) {
        return read.get(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT), IndicatorReader::read);
    }

    /** The sentence around the number, with the number marked. */
    private static MarkedText source(String text, Indicator indicator) {
        return MarkedText.sentence(text, indicator.start(), indicator.end());
    }
}
