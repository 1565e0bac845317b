package cn.jinchuanggu.intake;

import cn.jinchuanggu.graph.GraphWriter;

/**
 * A tie as it stands in the graph.
 *
 * @param note or null
 */
public record TieState(String from, String type, String to, String source, String since, String note, boolean masked) {

    /** Names it: one of a type between the same two. */
    public String key() {
        return from + " " + type + " " + to;
    }

    GraphWriter.Tie tie() {
        return new GraphWriter.Tie(from, type, to, source, since, note, masked);
    }
}
