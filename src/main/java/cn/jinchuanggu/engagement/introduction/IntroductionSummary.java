package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.matching.feedback.RefusalCode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * An introduction in a list.
 *
 * @param answered  sides that answered the three questions
 * @param awaited   sides whose answer or consent is awaited
 * @param dueOn     last day of what is awaited
 * @param blockedBy what it waits for, in one sentence
 * @param refusal   why it was refused
 */
public record IntroductionSummary(IntroductionHead head, IntroductionState state, int version, Set<Side> answered, Set<Side> awaited,
        Optional<LocalDate> dueOn, Optional<String> blockedBy, Optional<RefusalCode> refusal, OffsetDateTime createdAt, OffsetDateTime updatedAt) {

    public String id() {
        return head.id();
    }

    /** Whether somebody should have answered before this day. */
    public boolean isLate(LocalDate today) {
        return dueOn.filter(today::isAfter).isPresent();
    }
}
