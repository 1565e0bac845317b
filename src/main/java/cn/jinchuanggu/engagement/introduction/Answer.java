package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.InputFields;
import java.util.List;
import java.util.Map;

/**
 * What a side says when it wants to go on: the three questions.
 *
 * @param modes   which cooperation, at least one
 * @param unclear what is still unclear
 * @param self    who we are; not shown to others while the side is masked
 */
public record Answer(List<CooperationMode> modes, String unclear, String self) {

    private static final int LONGEST = 1000;

    /** Reads {@code modes, unclear, self} and notes what is missing. */
    static Answer read(InputFields fields) {
        List<CooperationMode> modes = fields.modes("modes", "希望怎样合作").stream().sorted().toList();
        if (modes.isEmpty()) {
            fields.refuse("modes", "没有写明希望怎样合作。", "请至少选一种合作方式。");
        }
        return new Answer(modes, needed(fields, "unclear", "还有什么不清楚", LONGEST), needed(fields, "self", "你们是谁", LONGEST));
    }

    /** The facts of an entry that say it. */
    Map<String, Object> facts() {
        return Map.of("modes", modes.stream().map(CooperationMode::name).toList(), "unclear", unclear, "self", self);
    }

    static Answer of(Map<String, Object> facts) {
        List<CooperationMode> modes = ((List<?>) facts.get("modes")).stream().map(m -> CooperationMode.valueOf((String) m)).toList();
        return new Answer(modes, (String) facts.get("unclear"), (String) facts.get("self"));
    }

    /** A text that must be there; a missing one is noted as a problem and read as empty. */
    static String needed(InputFields fields, String name, String label, int longest) {
        String text = fields.text(name, label, longest);
        if (text == null) {
            fields.refuse(name, "没有写明“" + label + "”。", "请写一两句话。");
        }
        return text == null ? "" : text;
    }
}
