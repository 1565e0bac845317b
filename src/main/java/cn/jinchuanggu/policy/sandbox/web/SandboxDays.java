package cn.jinchuanggu.policy.sandbox.web;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Period;
import java.time.LocalDate;

/** Two days of a request as a period. */
final class SandboxDays {

    private SandboxDays() {
    }

    /** Null when neither is given; {@link InvalidInput} when one is missing or they are in the wrong order. */
    static Period read(String field, LocalDate from, LocalDate through) {
        if (from == null && through == null) {
            return null;
        }
        if (from == null || through == null || through.isBefore(from)) {
            throw new InvalidInput(field, "起止日期不完整，或止日早于起日。", "请同时填写起日和止日，止日不早于起日。");
        }
        return new Period(from, through);
    }
}
