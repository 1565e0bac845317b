package cn.jinchuanggu.fact;

import java.util.List;

/**
 * One answer that may be chosen.
 *
 * @param code  what the rule sees
 * @param label the Chinese word for people; accepted as an answer too
 * @param also  other words that mean the same
 */
public record Choice(String code, String label, List<String> also) {

    public Choice {
        also = List.copyOf(also);
    }

    boolean means(String word) {
        return code.equals(word) || label.equals(word) || also.contains(word);
    }
}
