package cn.jinchuanggu.matching.feedback;

import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.shared.Saying;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the refusals of one party say about other offers to the same party: who found a level of readiness too early finds
 * lower ones too early as well, who found a price too high finds higher ones too high. Of each sort the newest refusal that
 * fits speaks. Made once for a request, then asked for each candidate.
 */
final class Taste {

    static final Taste NONE = of(List.of());

    private final Map<String, Opinion> byAchievement = new HashMap<>();
    private final Map<String, Opinion> bySegment = new HashMap<>();
    /** The newest refusal of this level or a higher one. */
    private final Map<Integer, Opinion> byReadiness = new HashMap<>();
    /** Newest first; an older one stands here only when its price is lower. */
    private final List<Opinion> byPrice = new ArrayList<>();

    private Taste() {
    }

    static Taste of(Collection<Opinion> opinions) {
        Taste taste = new Taste();
        opinions.stream().filter(o -> o.verdict().code() != null)
                .sorted(Comparator.comparing(Opinion::on).reversed().thenComparing(Opinion::id)).forEach(taste::learn);
        return taste;
    }

    private void learn(Opinion refusal) {
        Offered offered = refusal.offered();
        switch (refusal.verdict().code().reach()) {
            case ACHIEVEMENT -> byAchievement.putIfAbsent(refusal.achievementId(), refusal);
            case SEGMENT -> bySegment.putIfAbsent(offered.segment(), refusal);
            case READINESS -> {
                for (int level = 1; offered.readiness() != null && level <= offered.readiness(); level++) {
                    byReadiness.putIfAbsent(level, refusal);
                }
            }
            case PRICE -> {
                if (offered.priceYuan() != null && (byPrice.isEmpty() || offered.priceYuan().compareTo(byPrice.getLast().offered().priceYuan()) < 0)) {
                    byPrice.add(refusal);
                }
            }
            case MATCH -> { }
        }
    }

    /** @param says what was refused and how this offer compares, a clause */
    record Dislike(Opinion refusal, Saying says) {
    }

    /** What speaks against an offer. */
    List<Dislike> of(ListingProfile offer) {
        List<Dislike> dislikes = new ArrayList<>();
        Opinion same = byAchievement.get(offer.id());
        if (same != null) {
            dislikes.add(new Dislike(same, Saying.of("says.feedback.sameAchievement")));
        }
        Opinion early = byReadiness.get(offer.readiness());
        if (early != null) {
            dislikes.add(new Dislike(early, Saying.of("says.feedback.noReadier", early.offered().readiness(), offer.readiness())));
        }
        BigDecimal price = Offered.lowestPrice(offer);
        byPrice.stream().filter(o -> price != null && o.offered().priceYuan().compareTo(price) <= 0).findFirst()
                .ifPresent(o -> dislikes.add(new Dislike(o, Saying.of("says.feedback.noCheaper"))));
        Opinion field = offer.segmentId() == null ? null : bySegment.get(offer.segmentId());
        if (field != null) {
            dislikes.add(new Dislike(field, Saying.of("says.feedback.sameSegment")));
        }
        return dislikes;
    }
}
