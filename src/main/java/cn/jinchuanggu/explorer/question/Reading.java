package cn.jinchuanggu.explorer.question;

import cn.jinchuanggu.graph.EntityNames.Named;
import java.util.List;

/**
 * How a question was understood.
 *
 * @param parts  the words that meant something, in their order
 * @param unread the words that meant nothing to the reader, each with entities that may have been meant
 * @param notes  what was assumed because it was not said
 */
public record Reading(Question question, List<Part> parts, List<Unread> unread, List<String> notes) {

    /**
     * Words with their meaning.
     *
     * @param field   of the question: {@code kind, topic, near, steps, since, reality}
     * @param value   that the field got
     * @param words   as they were typed
     * @param meaning for people, such as {@code 种类：企业}
     */
    public record Part(String field, String value, String words, String meaning) {
    }

    public record Unread(String words, List<Named> perhaps) {
    }
}
