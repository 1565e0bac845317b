package cn.jinchuanggu.matching.requirement;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.listing.PriceRange;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The requirements that a signal judges: what it said, struck out or not. */
enum BySignal {
    INDICATORS("指标", "技术指标", true, p -> ""),
    BUDGET("价格", "预算", true, p -> PriceRange.of(p.amountFromYuan(), p.amountUpToYuan()).brief()),
    MODE("合作方式", "合作方式", true, p -> p.modes().stream().sorted().map(CooperationMode::label).collect(Collectors.joining("、"))),
    READINESS("成熟度", "成熟度", true, p -> p.readiness() == null ? "" : "不低于 " + p.readiness() + " 级"),
    TRACK("产业", "产业", false, Background::corner),
    REGION("地域", "地域", false, Background::place);

    private final String signal;
    private final String label;
    private final boolean condition;
    private final Function<ListingProfile, String> asked;

    BySignal(String signal, String label, boolean condition, Function<ListingProfile, String> asked) {
        this.signal = signal;
        this.label = label;
        this.condition = condition;
        this.asked = asked;
    }

    /** Name of the signal, which is the key as well where it says one thing only. */
    String signal() {
        return signal;
    }

    String label() {
        return label;
    }

    /** All that was said about it of this match; empty when the need does not ask. */
    List<Requirement> of(ListingProfile need, Match match) {
        return Stream.concat(match.statements().map(s -> of(need, s, false)), match.struck().statements().map(s -> of(need, s, true)))
                .flatMap(List::stream).toList();
    }

    private List<Requirement> of(ListingProfile need, Statement said, boolean struck) {
        if (!said.signal().equals(signal)) {
            return List.of();
        }
        String about = said.key().substring(Math.min(said.key().length(), signal.length() + 1));
        return List.of(Requirement.of(said, label, about.isEmpty() ? asked.apply(need) : about, condition, struck));
    }
}
