package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.matching.Struck;
import java.util.List;

/**
 * Where a listing stands that may not be in the list.
 *
 * @param sentence its place, for people
 * @param rows     idea by idea against the best one; empty when it is the best one
 * @param best     the best one, or null when the list is empty
 */
public record Standing(String sentence, List<StandingRow> rows, MatchCard best) {

    /**
     * @param ranked ids of those that are compared with, best first
     * @param first  the first of them; empty when there is none
     */
    static Standing of(MatchCard card, List<String> ranked, List<MatchView> first) {
        int rank = 1 + ranked.indexOf(card.other().id());
        if (ranked.isEmpty() || rank == 1) {
            return new Standing(rank == 1 ? "它就是第 1 名。" : "没有可以比较的候选。", List.of(), null);
        }
        String place = rank > 0 ? "它排在第 " + rank + " 名。" : "它不在前 " + ranked.size() + " 名之内。";
        MatchCard best = MatchCard.of(1, first.getFirst(), List.of(), StrikeLinks.inForm(Struck.NOTHING));
        return new Standing(place, StandingRow.compare(card, best), best);
    }
}
