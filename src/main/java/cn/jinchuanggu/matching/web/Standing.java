package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.matching.Struck;
import cn.jinchuanggu.shared.Saying;
import java.util.List;

/**
 * Where a listing stands that may not be in the list.
 *
 * @param sentence its place, for people
 * @param rows     idea by idea against the best one; empty when it is the best one
 * @param best     the best one, or null when the list is empty
 */
public record Standing(Saying sentence, List<StandingRow> rows, MatchCard best) {

    /**
     * @param ranked ids of those that are compared with, best first
     * @param first  the first of them; empty when there is none
     */
    static Standing of(MatchCard card, List<String> ranked, List<MatchView> first) {
        int rank = 1 + ranked.indexOf(card.other().id());
        if (ranked.isEmpty() || rank == 1) {
            return new Standing(Saying.of(rank == 1 ? "says.standing.first" : "says.standing.alone"), List.of(), null);
        }
        Saying place = rank > 0 ? Saying.of("says.standing.rank", rank) : Saying.of("says.standing.beyond", ranked.size());
        MatchCard best = MatchCard.of(1, first.getFirst(), List.of(), StrikeLinks.inForm(Struck.NOTHING));
        return new Standing(place, StandingRow.compare(card, best), best);
    }
}
