package cn.jinchuanggu.matching.signal;

import cn.jinchuanggu.listing.indicator.Indicator;
import cn.jinchuanggu.listing.indicator.IndicatorComparison;
import cn.jinchuanggu.listing.indicator.IndicatorReader;
import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.search.MarkedText.Mark;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the numbers out of both texts and compares them. What was read is kept for the texts met last, because the same
 * offers are judged for one need after the other.
 */
public final class ReadIndicators implements IndicatorJudge {

    private static final int KEPT = 20_000;

    private final Map<String, List<Indicator>> read = Collections.synchronizedMap(new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Indicator>> eldest) {
            return size() > KEPT;
        }
    });

    @Override
    public List<Verdict> judge(List<String> asked, List<String> offered) {
        List<Indicator> wanted = indicators(asked);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<Indicator, String> given = new IdentityHashMap<>();
        offered.forEach(text -> read(text).forEach(i -> given.put(i, text)));
        return IndicatorComparison.compareAll(wanted, indicators(offered)).stream()
                .map(v -> new Verdict(Outcome.valueOf(v.outcome().name()), v.sentence(),
                        v.findCounterpart().map(i -> marked(i, given.get(i))).orElseGet(() -> MarkedText.plain(""))))
                .toList();
    }

    private List<Indicator> indicators(List<String> texts) {
        return texts.stream().flatMap(t -> read(t).stream()).toList();
    }

    private List<Indicator> read(String text) {
        return read.computeIfAbsent(text, IndicatorReader::read);
    }

    private static MarkedText marked(Indicator indicator, String text) {
        return text == null ? MarkedText.plain("") : new MarkedText(text, List.of(new Mark(indicator.start(), indicator.end())));
    }
}
