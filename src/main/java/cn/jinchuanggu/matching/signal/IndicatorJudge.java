package cn.jinchuanggu.matching.signal;

import cn.jinchuanggu.listing.indicator.Verdict.Outcome;
import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.shared.Saying;
import java.util.List;

/** Compares numbers with units that are asked for with those that are offered. */
@FunctionalInterface
public interface IndicatorJudge {

    /**
     * @param asked   the number asked for with its name, such as {@code 识别准确率≥92%}
     * @param name    its name alone; empty when it has none
     * @param outcome unknown when the offer does not state it or the two cannot be compared
     * @param saying  sentence with both numbers
     * @param source  the offered words it rests on; empty text when there are none
     */
    record Verdict(String asked, String name, Outcome outcome, Saying saying, MarkedText source) {}

    /** One verdict for each number asked for; empty when none is asked for. Never guesses: doubt is unknown. */
    List<Verdict> judge(List<String> asked, List<String> offered);

    /** The outcomes of {@link #judge} alone. */
    default List<Outcome> outcomes(List<String> asked, List<String> offered) {
        return judge(asked, offered).stream().map(Verdict::outcome).toList();
    }

    /** Whether any number is asked for, so that there are verdicts. */
    default boolean asks(List<String> asked) {
        return !judge(asked, List.of()).isEmpty();
    }
}
