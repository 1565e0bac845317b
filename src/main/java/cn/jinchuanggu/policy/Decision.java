package cn.jinchuanggu.policy;

import java.util.List;

/**
 * Something the text leaves to a body.
 *
 * @param clause   the sentence that leaves it open
 * @param code     stable name for programs, such as {@code UNNAMED_MODE}
 * @param question what has to be decided, in Chinese
 * @param bodies   who decides, as the text names them
 */
public record Decision(ClauseRef clause, String code, String question, List<String> bodies) {

    public Decision {
        bodies = List.copyOf(bodies);
    }
}
