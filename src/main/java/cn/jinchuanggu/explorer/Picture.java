package cn.jinchuanggu.explorer;

import java.util.List;

/**
 * A part of the public graph for drawing.
 *
 * @param nodes in the order in which they were found
 * @param ties  those between the nodes
 * @param notes what the reader has to know about the picture, such as what was left out; Chinese sentences
 */
public record Picture(List<Node> nodes, List<Tie> ties, List<String> notes) {

    public Picture {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
        notes = List.copyOf(notes);
    }

    /**
     * An entity.
     *
     * @param name   of a masked listing its public title
     * @param topics ids of the tracks and segments it belongs to
     * @param grade  of its best source: A official, B press, C reprint to be verified; empty when it has none
     */
    public record Node(String id, String name, String kind, String kindLabel, boolean illustrative, List<String> topics, String grade) {
    }

    /**
     * A tie in its stored direction.
     *
     * @param id    stable: both ends and the type
     * @param grade of its source; empty when it has none
     * @param since ISO 8601 day, month or year, or 未注明
     * @param year  of {@code since}; null when it is not stated
     */
    public record Tie(String id, String from, String to, String type, String label, String source, String sourceTitle, String grade, String since,
            Integer year, String note) {
    }

    /** How many of a kind. */
    public record KindCount(String kind, String label, int count) {
    }

    static Picture empty(String note) {
        return new Picture(List.of(), List.of(), List.of(note));
    }
}
