package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.Matching;
import cn.jinchuanggu.matching.Struck;
import cn.jinchuanggu.matching.requirement.Proofs;
import cn.jinchuanggu.matching.requirement.RequirementsOfMatches;
import cn.jinchuanggu.policy.applicant.store.BuyerStandings;
import cn.jinchuanggu.policy.BuyerStanding;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.shared.Money;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a match, its paths in the graph and its subsidy together, for pages and API alike. */
@Component
public class MatchAnswers {

    private final Matching matching;
    private final Policy policy;
    private final BuyerStandings buyers;
    private final Proofs proofs;
    private final Clock clock;
    private final Counter asked;
    private final Counter shown;

    MatchAnswers(Matching matching, Policy policy, BuyerStandings buyers, Proofs proofs, Clock clock, MeterRegistry meters) {
        this.asked = Counter.builder("jinchuanggu.matches.asked").description("问过多少次匹配").register(meters);
        this.shown = Counter.builder("jinchuanggu.matches.shown").description("给出过多少条匹配").register(meters);
        this.matching = matching;
        this.policy = policy;
        this.buyers = buyers;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** The achievements that fit a need, best first; see {@link Matching#matchNeed}. */
    public List<MatchView> forNeed(String needId, Actor viewer, int limit, Struck struck) {
        return views(matching.matchNeed(needId, viewer, limit, struck), struck);
    }

    /** The needs that an achievement fits, best first. */
    public List<MatchView> forAchievement(String achievementId, Actor viewer, int limit, Struck struck) {
        return views(matching.matchAchievement(achievementId, viewer, limit, struck), struck);
    }

    /** What fits a need or an achievement, best first, without what a view adds: for choosing which of them are shown. */
    Matching.Answer ranked(ListingProfile asked, Actor viewer, int limit, Struck struck) {
        return asked.kind() == ListingKind.NEED ? matching.matchNeed(asked.id(), viewer, limit, struck)
                : matching.matchAchievement(asked.id(), viewer, limit, struck);
    }

    /** The achievements that fit a text that is not stored. */
    public List<MatchView> forText(String text, int limit, Struck struck) {
        return views(matching.answerText(text, limit, struck), struck);
    }

    /** One listing judged for another; see {@link Matching#explain}. */
    public MatchView why(String askedId, String otherId, Actor viewer, Struck struck) {
        return views(matching.explain(askedId, otherId, viewer, struck), struck).getFirst();
    }

    /**
     * What 第九条 may come to when the found achievement is taken up, in full.
     *
     * @param needId        the need whose owner would be the buyer
     * @param achievementId the achievement whose owner would get the subsidy
     */
    public Sheet subsidySheet(String needId, String achievementId, Actor viewer) {
        Matching.Answer answer = matching.explain(needId, achievementId, viewer);
        Match match = answer.matches().getFirst();
        return sheet(answer.asked(), match.other(), standings(answer));
    }

    /** The views of all matches of an answer, in their order. */
    List<MatchView> views(Matching.Answer answer, Struck struck) {
        asked.increment();
        shown.increment(answer.matches().size());
        Map<String, BuyerStanding> standings = standings(answer);
        RequirementsOfMatches requirements = new RequirementsOfMatches(answer, struck, proofs, LocalDate.now(clock));
        return answer.matches().stream().map(match -> MatchView.of(match, requirements.of(match),
                match.path().map(MatchPath::of).stream().toList(),
                MatchSubsidy.of(sheet(answer.asked(), match.other(), standings)))).toList();
    }

    private Sheet sheet(ListingProfile asked, ListingProfile other, Map<String, BuyerStanding> standings) {
        ListingProfile need = asked.kind() == ListingKind.NEED ? asked : other;
        ListingProfile achievement = need == asked ? other : asked;
        return policy.estimateTransferAward(Optional.ofNullable(achievement.amountFromYuan()).map(Money::new),
                achievement.modes(), need.ownerId() == null ? BuyerStanding.UNKNOWN
                        : standings.getOrDefault(need.ownerId(), BuyerStanding.UNKNOWN));
    }

    /** What is known of each buyer; masked and unknown buyers are left out. */
    private Map<String, BuyerStanding> standings(Matching.Answer answer) {
        return buyers.of(Stream.concat(Stream.of(answer.asked()), answer.matches().stream().map(Match::other))
                .filter(p -> p.kind() == ListingKind.NEED).map(ListingProfile::ownerId).filter(Objects::nonNull).distinct().toList());
    }
}
