package cn.jinchuanggu.matching.requirement;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.listing.PriceRange;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.Statement;
import cn.jinchuanggu.shared.Saying;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The requirements that a signal judges: what it said, struck out or not. */
enum BySignal {
    INDICATORS("指标", "技术指标", true, p -> Saying.verbatim("")),
    BUDGET("价格", "预算", true, p -> PriceRange.of(p.amountFromYuan(), p.amountUpToYuan()).said()),
    MODE("合作方式", "合作方式", true, p -> CooperationMode.said(p.modes())),
    READINESS("成熟度", "成熟度", true, p -> p.readiness() == null ? Saying.verbatim("") : Saying.of("says.readiness.atLeast", p.readiness())),
    TRACK("产业", "产业", false, p -> Saying.label(Background.corner(p))),
    REGION("地域", "地域", false, p -> Saying.label(Background.place(p)));

    private final String signal;
    private final String label;
    private final boolean condition;
    private final Function<ListingProfile, Saying> asked;

    BySignal(String signal, String label, boolean condition, Function<ListingProfile, Saying> asked) {
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
        return List.of(Requirement.of(said, label, about.isEmpty() ? asked.apply(need) : Saying.verbatim(about), condition, struck));
    }
}
