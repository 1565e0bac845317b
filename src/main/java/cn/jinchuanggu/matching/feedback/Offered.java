package cn.jinchuanggu.matching.feedback;

import cn.jinchuanggu.listing.ListingProfile;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * What was on offer when something was said about it: the achievement may have changed since.
 *
 * @param owner     party that offers, also where the public does not see it
 * @param readiness technology readiness 1 to 9, or null
 * @param priceYuan lowest asking price, or null
 * @param track     id of its industry track, or null
 * @param segment   id of its segment, or null
 */
record Offered(String owner, Integer readiness, BigDecimal priceYuan, String track, String segment) {

    static Offered of(ListingProfile achievement) {
        return new Offered(achievement.ownerId(), achievement.readiness(), lowestPrice(achievement), achievement.trackId(), achievement.segmentId());
    }

    /** As the ledger keeps it; what is unknown is left out. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("owner", owner);
        facts.put("readiness", readiness);
        facts.put("priceYuan", priceYuan == null ? null : priceYuan.toPlainString());
        facts.put("track", track);
        facts.put("segment", segment);
        facts.values().removeIf(v -> v == null);
        return facts;
    }

    static Offered read(Map<?, ?> facts) {
        return new Offered((String) facts.get("owner"), (Integer) facts.get("readiness"),
                facts.get("priceYuan") instanceof String price ? new BigDecimal(price) : null, (String) facts.get("track"), (String) facts.get("segment"));
    }

    /** Null when none is stated. */
    static BigDecimal lowestPrice(ListingProfile achievement) {
        return achievement.amountFromYuan() != null ? achievement.amountFromYuan() : achievement.amountUpToYuan();
    }
}
