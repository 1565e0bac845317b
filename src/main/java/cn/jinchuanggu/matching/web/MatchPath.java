package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.graph.PathEvidence;
import cn.jinchuanggu.shared.Saying;
import java.util.List;

/**
 * How the two sides of a match are tied in the graph.
 *
 * @param sentence the path read aloud
 * @param steps    its ties in order
 */
public record MatchPath(Saying sentence, List<Step> steps) {

    /**
     * One tie of the path.
     *
     * @param label  its Chinese name
     * @param source who says so
     * @param since  ISO 8601 day, month or year
     * @param note   what it was about, or null
     */
    public record Step(String from, String fromName, String type, String label, String to, String toName, String source,
            String since, String note) {
    }

    static MatchPath of(PathEvidence path) {
        return new MatchPath(path.sentence(), path.steps().stream().map(s -> new Step(s.from().id(), s.from().name(), s.type(),
                s.label(), s.to().id(), s.to().name(), s.sourceTitle(), s.since(), s.note())).toList());
    }
}
