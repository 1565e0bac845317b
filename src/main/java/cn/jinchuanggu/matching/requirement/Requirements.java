package cn.jinchuanggu.matching.requirement;

import cn.jinchuanggu.listing.indicator.Found;
import cn.jinchuanggu.matching.Basis;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.Struck;
import cn.jinchuanggu.matching.requirement.Requirement.State;
import cn.jinchuanggu.shared.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the requirements of a need together; the same whichever side looks. */
public final class Requirements {

    private Requirements() {
    }

    /**
     * All requirements in a fixed order: numbers, budget, day, cooperation, readiness, 验收方式, the five elements, and where the need
     * belongs. Nothing that the need does not ask.
     *
     * @param match  the judgement of this pair
     * @param struck what the viewer struck out, as the match was made with
     */
    public static List<Requirement> of(Asked asked, Offer offer, Match match, Struck struck) {
        var all = new ArrayList<Requirement>(BySignal.INDICATORS.of(asked.profile(), match));
        all.addAll(judged(BySignal.BUDGET, asked, match, asked.extract().budget()));
        DeliveryDay.read(asked, offer).ifPresent(all::add);
        all.addAll(judged(BySignal.MODE, asked, match, asked.extract().modes().stream().findFirst()));
        all.addAll(judged(BySignal.READINESS, asked, match, asked.extract().readiness()));
        AcceptanceProof.read(asked, offer).ifPresent(all::add);
        all.addAll(Elements.read(asked, offer));
        all.addAll(background(BySignal.TRACK, asked, match, Background.corner(asked.profile(), offer.profile())));
        all.addAll(background(BySignal.REGION, asked, match, Background.place(asked.profile(), offer.profile())));
        String other = match.other().id();
        return all.stream().map(r -> !r.struck() && struck.strikes(r.key().split(":", 2)[0], r.key(), other) ? r.strikeOut() : r).toList();
    }

    /** What the signal said; where it said nothing, what the text asks and no field does. */
    private static List<Requirement> judged(BySignal about, Asked asked, Match match, Optional<? extends Found<?>> written) {
        List<Requirement> said = about.of(asked.profile(), match);
        return !said.isEmpty() ? said : written.map(w -> Requirement.plain(about.signal(), about.label(), Saying.verbatim(w.text()), State.UNKNOWN,
                Basis.INFERRED, Saying.of("says.requirement.onlyInText", w.text()), null)).stream().toList();
    }

    private static List<Requirement> background(BySignal about, Asked asked, Match match, Optional<Requirement> silent) {
        List<Requirement> said = about.of(asked.profile(), match);
        return said.isEmpty() ? silent.stream().toList() : said;
    }

    /** What can be told from the words alone, of an offer that no signal judged: the five elements. Always inferred. */
    public static List<Requirement> inWords(Asked asked, Offer offer) {
        return Elements.read(asked, offer);
    }

    /** How many of the conditions stand so. */
    public static long count(List<Requirement> all, State state) {
        return all.stream().filter(r -> r.condition() && r.state() == state).count();
    }
}
