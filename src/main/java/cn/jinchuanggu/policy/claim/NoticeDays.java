package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.shared.DatedDays;
import java.time.LocalDate;

/** For how many days a decided claim is published, by the day of publication. A setting of the platform, not of the text. */
record NoticeDays(DatedDays days) {

    /** As {@code policy/claim/notice.yaml} has it; {@link IllegalStateException} when it is not there. */
    static NoticeDays load() {
        return new NoticeDays(DatedDays.load("/policy/claim/notice.yaml", "noticeDays"));
    }

    /** @throws IllegalStateException when no line holds on that day */
    int on(LocalDate published) {
        return days.on(published);
    }
}
