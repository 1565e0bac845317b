package cn.jinchuanggu.window;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One case or task behind a figure.
 *
 * @param matter id of the kind of matter of the task; empty when it is about the case
 * @param body   who had the task; empty when it is about the case
 * @param to     when it ended; empty while it is still open and late
 * @param value  minutes or points; empty while it is open and in an unknown year
 * @param limit  minutes or points within which it is kept
 */
public record Measured(String caseId, String applicant, Optional<String> matter, Optional<String> body, OffsetDateTime from, Optional<OffsetDateTime> to,
        Optional<Long> value, long limit, boolean kept) {
}
