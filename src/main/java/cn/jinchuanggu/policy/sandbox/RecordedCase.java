package cn.jinchuanggu.policy.sandbox;

import java.time.LocalDate;
import java.util.Map;

/**
 * A case on record, as far as it is needed to compute it again.
 *
 * @param id         such as a claim's number
 * @param unit       the applicant, for people
 * @param article    1 to 20
 * @param facts      as they were given
 * @param assessedOn the day on which it was assessed
 */
public record RecordedCase(String id, String unit, int article, Map<String, Object> facts, LocalDate assessedOn) {}
