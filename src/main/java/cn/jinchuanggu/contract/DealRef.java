package cn.jinchuanggu.contract;

import java.util.List;
import java.util.Objects;

/**
 * The deal that a contract closes, as far as a contract needs to know it.
 *
 * @param dealId          subject of the deal in the journal
 * @param introductionId  subject of the introduction in the journal
 * @param needId          the need that is met, or null when the deal began with an achievement
 * @param achievementIds  what is transferred, licensed or developed; at least one, each once
 * @param supplierPartyId 技术供给方 (输出方)
 * @param demanderPartyId 技术需求方 (吸纳方)
 */
public record DealRef(String dealId, String introductionId, String needId, List<String> achievementIds, String supplierPartyId, String demanderPartyId) {

    public DealRef {
        Objects.requireNonNull(dealId, "dealId");
        Objects.requireNonNull(introductionId, "introductionId");
        Objects.requireNonNull(supplierPartyId, "supplierPartyId");
        Objects.requireNonNull(demanderPartyId, "demanderPartyId");
        achievementIds = List.copyOf(achievementIds);
        if (achievementIds.isEmpty()) {
            throw new IllegalArgumentException("A deal without an achievement: " + dealId);
        }
    }
}
