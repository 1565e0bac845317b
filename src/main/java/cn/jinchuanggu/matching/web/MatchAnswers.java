package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.graph.PathEvidence;
import cn.jinchuanggu.graph.Paths;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.Matching;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts a match, its paths in the graph and its subsidy together, for pages and API alike. */
@Component
public class MatchAnswers {

    private final Matching matching;
    private final Paths paths;

    MatchAnswers(Matching matching, Paths paths) {
        this.matching = matching;
        this.paths = paths;
    }

    /** The achievements that fit a need, best first; see {@link Matching#matchNeed}. */
    public List<MatchView> forNeed(String needId, Actor viewer, int limit) {
        return views(matching.matchNeed(needId, viewer, limit));
    }

    /** The needs that an achievement fits, best first. */
    public List<MatchView> forAchievement(String achievementId, Actor viewer, int limit) {
        return views(matching.matchAchievement(achievementId, viewer, limit));
    }

    /** The achievements that fit a text that is not stored. */
    public List<MatchView> forText(String text, int limit) {
        return views(matching.matchText(text, limit));
    }

    /** One listing judged for another; see {@link Matching#explain}. */
    public MatchView why(String askedId, String otherId, Actor viewer) {
        return views(matching.explain(askedId, otherId, viewer)).getFirst();
    }

    private List<MatchView> views(Matching.Answer answer) {
        Map<String, List<PathEvidence>> ways = ways(answer);
        return answer.matches().stream().map(match -> MatchView.of(match,
                ways.getOrDefault(match.other().ownerId(), List.of()).stream().map(MatchPath::of).toList(), null)).toList();
    }

    /** The path behind each reason that rests on one. */
    private Map<String, List<PathEvidence>> ways(Matching.Answer answer) {
        List<String> owners = answer.matches().stream().filter(Match::hasPath).map(m -> m.other().ownerId()).distinct().toList();
        return owners.isEmpty() ? Map.of()
                : paths.findPathsToEach(answer.asked().ownerId(), owners, Matching.MOST_PATH_STEPS, 1);
    }
}
