package cn.jinchuanggu.explorer.question;

import java.util.List;

/**
 * What is asked of the graph: entities of some kinds, in some tracks or segments, within some steps of others.
 *
 * @param kinds   labels of the model; empty for any
 * @param topics  ids of tracks and segments, of which one suffices; empty for any
 * @param near    ids of entities that an answer must lie near, all of them; empty for none
 * @param steps   1 to {@value #MOST_STEPS}; only told by {@code near}
 * @param since   ties must be from this year or later; null for any
 * @param reality {@code real}, {@code illustrative}, or empty for both
 */
public record Question(List<String> kinds, List<String> topics, List<String> near, int steps, Integer since, String reality) {

    public static final int MOST_STEPS = 3;
    /** When nothing is said: one party stands between. */
    public static final int USUAL_STEPS = 2;

    public Question {
        kinds = List.copyOf(kinds);
        topics = List.copyOf(topics);
        near = List.copyOf(near);
    }

    /** Whether it asks for anything at all. */
    public boolean isEmpty() {
        return kinds.isEmpty() && topics.isEmpty() && near.isEmpty();
    }
}
