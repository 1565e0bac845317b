package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.Matching;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a match, its paths in the graph and its subsidy together, for pages and API alike. */
@Component
public class MatchAnswers {

    private final Matching matching;

    MatchAnswers(Matching matching) {
        this.matching = matching;
    }

    public List<MatchView> forNeed(String needId, Actor viewer, int limit) {
        return views(matching.matchNeed(needId, viewer, limit));
    }

    public List<MatchView> forAchievement(String achievementId, Actor viewer, int limit) {
        return views(matching.matchAchievement(achievementId, viewer, limit));
    }

    public List<MatchView> forText(String text, int limit) {
        return views(matching.matchText(text, limit));
    }

    public MatchView why(String askedId, String otherId, Actor viewer) {
        return view(matching.explain(askedId, otherId, viewer));
    }

    private List<MatchView> views(Matching.Answer answer) {
        return answer.matches().stream().map(this::view).toList();
    }

    private MatchView view(Match match) {
        return MatchView.of(match, List.of(), null);
    }
}
