package cn.jinchuanggu.engagement.deal;

import cn.jinchuanggu.journal.Entry;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened in a deal: an entry of the journal as deals understand it.
 *
 * @param sequence 1, 2, 3, ... within its deal
 * @param step     what was done
 * @param state    where the deal stood afterwards
 * @param account  user name of who did it
 * @param person   shown name of who did it
 * @param at       when, in Asia/Shanghai
 * @param note     what the person wrote; empty for nothing
 * @param answers  what the step said, by the keys of {@link DealQuestions}, as JSON values
 */
public record DealEvent(int sequence, DealStep step, DealState state, String account, String person, OffsetDateTime at, String note,
        Map<String, Object> answers) {

    static DealEvent of(Entry entry, DealState state) {
        return new DealEvent(entry.sequence(), DealStep.valueOf(entry.kind()), state, entry.account(), entry.person(), entry.at(), entry.why(), entry.facts());
    }

    public LocalDate day() {
        return at.toLocalDate();
    }

    /** What was answered to a question of words; empty when nothing was. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(answers.get(key)).map(Object::toString);
    }

    boolean isTrue(String key) {
        return Boolean.TRUE.equals(answers.get(key));
    }
}
