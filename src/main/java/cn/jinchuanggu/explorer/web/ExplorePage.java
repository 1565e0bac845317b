package cn.jinchuanggu.explorer.web;

import cn.jinchuanggu.explorer.Picture;
import cn.jinchuanggu.explorer.question.Question;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.reference.Codes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The page of the explorer.
 *
 * @param address the question mark and what follows, for the script and for files; empty when nothing is opened
 * @param ties    rows of the table
 * @param nodes   rows of the other table
 * @param form    the question as a form; null when none was asked
 */
public record ExplorePage(Opening opening, String address, List<TieRow> ties, List<NodeRow> nodes, Form form) {

    private static final int MOST_KINDS = 24;

    public record TieRow(String from, String fromName, String label, String to, String toName, String since, String source, String grade) {
    }

    /** @param hit whether it answers the question */
    public record NodeRow(String id, String name, String kindLabel, String topics, boolean illustrative, String grade, boolean hit) {
    }

    /** A value of a field that can be switched off. */
    public record Choice(String field, String value, String label) {
    }

    /**
     * The parts of a question that can be changed.
     *
     * @param chosen what is asked now
     * @param kinds  what could be asked besides, label to name
     * @param topics the same, id to name
     */
    public record Form(List<Choice> chosen, Map<String, String> kinds, Map<String, String> topics, Question question) {
    }

    static ExplorePage of(Opening opening, String query, List<Picture.Node> near) {
        Picture picture = opening.picture();
        Map<String, String> names = picture.nodes().stream().collect(Collectors.toMap(Picture.Node::id, Picture.Node::name));
        Set<String> hits = Set.copyOf(opening.hits());
        List<TieRow> ties = picture.ties().stream().map(t -> new TieRow(t.from(), names.get(t.from()), t.label(), t.to(), names.get(t.to()),
                t.since().isEmpty() ? "未注明" : t.since(), t.sourceTitle(), t.grade())).toList();
        List<NodeRow> nodes = picture.nodes().stream().map(n -> new NodeRow(n.id(), n.name(), n.kindLabel(), PictureTables.topics(n), n.illustrative(),
                n.grade(), hits.contains(n.id()))).toList();
        return new ExplorePage(opening, opening.isDrawn() && query != null ? "?" + query : "", ties, nodes, opening.asked() == null ? null : form(opening.asked(), near));
    }

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return opening.isDrawn();
    }

    private static Form form(Question question, List<Picture.Node> near) {
        Map<String, String> kinds = new LinkedHashMap<>();
        GraphModel.get().listNodeKinds().stream().filter(k -> k.roles().contains("Entity") && !question.kinds().contains(k.label())).limit(MOST_KINDS)
                .forEach(k -> kinds.put(k.label(), k.chinese()));
        Map<String, String> topics = Opening.nothing().topicNames();
        topics.keySet().removeAll(question.topics());
        List<Choice> chosen = new ArrayList<>();
        question.kinds().forEach(k -> chosen.add(new Choice("kind", k, GraphModel.get().getNodeKind(k).chinese())));
        question.topics().forEach(t -> chosen.add(new Choice("topic", t, Codes.nameOf(t))));
        near.forEach(n -> chosen.add(new Choice("near", n.id(), "靠近：" + n.name())));
        return new Form(List.copyOf(chosen), kinds, topics, question);
    }
}
