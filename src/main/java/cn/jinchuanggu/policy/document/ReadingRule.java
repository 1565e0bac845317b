package cn.jinchuanggu.policy.document;

import cn.jinchuanggu.policy.Reading;
import cn.jinchuanggu.shared.Money;
import java.util.Optional;

/**
 * A sentence of the text that can be read in more than one way, and how it is read here.
 *
 * @param id          such as {@code R-95}
 * @param question    what is open, in Chinese
 * @param applied     the reading used
 * @param alternative the other one; empty when none is on record
 * @param generous    whether the reading used gives more; such readings are put to the interpreting body first
 */
public record ReadingRule(
        String id, String question, String applied, Optional<String> alternative, boolean generous) {

    static ReadingRule from(Entry entry) {
        return new ReadingRule(
                entry.text("id"),
                entry.text("question"),
                entry.text("default"),
                entry.find("alternative").map(Entry::text),
                entry.text("generous").equals("true"));
    }

    /** As applied in a sheet, with what the other reading gives there. */
    public Reading with(Optional<Money> alternativeAmount) {
        return new Reading(id, question, applied, alternative, alternativeAmount);
    }
}
