package cn.jinchuanggu.policy.claim.web;

import cn.jinchuanggu.policy.claim.ClaimSummary;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A claim as a line of a list, as JSON. Money as in {@link ClaimAnswer}; null where there is none. */
public record ClaimLine(String id, String state, String stateLabel, int version, String unit, String creditCode, boolean illustrative, int article,
        String articleName, LocalDate createdOn, OffsetDateTime updatedAt, String outcome, String computed, String decided, String recovered) {

    static ClaimLine of(ClaimSummary claim) {
        return new ClaimLine(claim.id(), claim.state().name(), claim.state().label(), claim.version(), claim.unitName(), claim.unitCode(), claim.illustrative(),
                claim.article(), claim.articleName(), claim.createdAt().toLocalDate(), claim.updatedAt(), claim.outcome(),
                claim.computed().map(ClaimAnswer::money).orElse(null), claim.decided().map(ClaimAnswer::money).orElse(null), ClaimAnswer.money(claim.recovered()));
    }
}
