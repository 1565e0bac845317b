package cn.jinchuanggu.challenge;

import cn.jinchuanggu.journal.Entry;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened to a challenge: an entry of the journal as challenges understand it.
 *
 * @param sequence 1, 2, 3, ... within its challenge
 * @param state    where the challenge stood afterwards
 * @param account  user name of who did it
 * @param person   shown name of who did it
 * @param at       when, in Asia/Shanghai
 * @param note     what the person wrote; empty for nothing and for what is sealed
 * @param answers  what the step said, as JSON values; of what is sealed only its hash
 */
public record ChallengeEvent(int sequence, ChallengeStep step, ChallengeState state, String account, String person, OffsetDateTime at, String note,
        Map<String, Object> answers) {

    static ChallengeEvent of(Entry entry, ChallengeState before) {
        ChallengeStep step = ChallengeStep.valueOf(entry.kind());
        return new ChallengeEvent(entry.sequence(), step, step.leadsFrom(before), entry.account(), entry.person(), entry.at(), entry.why(), entry.facts());
    }

    public LocalDate day() {
        return at.toLocalDate();
    }

    /** What was answered, as text; empty when nothing was. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(answers.get(key)).map(Object::toString);
    }

    /** What was answered with a whole number; empty when nothing was. */
    Optional<Integer> number(String key) {
        return text(key).map(Integer::valueOf);
    }
}
