package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.shared.DatedDays;
import java.time.LocalDate;

/** Within how many days an answer is asked for, by the day of the asking. A setting of the platform. */
record AnswerDays(DatedDays days) {

    /** As {@code engagement/answer-days.yaml} has it; {@link IllegalStateException} when it is not there. */
    static AnswerDays load() {
        return new AnswerDays(DatedDays.load("/engagement/answer-days.yaml", "answerDays"));
    }

    /** @throws IllegalStateException when no line holds on that day */
    int on(LocalDate asked) {
        return days.on(asked);
    }
}
