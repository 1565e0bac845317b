package cn.jinchuanggu.matching.feedback;

import cn.jinchuanggu.listing.ListingProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the refusals of one party say about other offers to the same party: who found a level of readiness too early finds
 * lower ones too early as well, who found a price too high finds higher ones too high. Made once for a request.
 */
final class Taste {

    static final Taste NONE = new Taste(List.of());

    private final List<Opinion> refusals;

    private Taste(List<Opinion> refusals) {
        this.refusals = refusals;
    }

    static Taste of(Collection<Opinion> opinions) {
        return new Taste(opinions.stream().filter(o -> o.verdict().code() != null)
                .sorted(Comparator.comparing(Opinion::on).reversed().thenComparing(Opinion::id)).toList());
    }

    /** @param says what was refused and how this offer compares, a Chinese clause */
    record Dislike(Opinion refusal, String says) {
    }

    /** What speaks against an offer, the newest refusal of each sort. */
    List<Dislike> of(ListingProfile offer) {
        if (refusals.isEmpty()) {
            return List.of();
        }
        List<Dislike> dislikes = new ArrayList<>();
        newest(RefusalCode.Reach.ACHIEVEMENT, o -> o.achievementId().equals(offer.id()))
                .ifPresent(o -> dislikes.add(new Dislike(o, "婉拒过同一成果")));
        newest(RefusalCode.Reach.READINESS, o -> atMost(offer.readiness(), o.offered().readiness()))
                .ifPresent(o -> dislikes.add(new Dislike(o, "婉拒过成熟度 " + o.offered().readiness() + " 级的成果，这一项为 " + offer.readiness() + " 级")));
        BigDecimal price = Offered.lowestPrice(offer);
        newest(RefusalCode.Reach.PRICE, o -> atMost(o.offered().priceYuan(), price))
                .ifPresent(o -> dislikes.add(new Dislike(o, "婉拒过一项成果，这一项要价不比它低")));
        newest(RefusalCode.Reach.SEGMENT, o -> o.offered().segment() != null && o.offered().segment().equals(offer.segmentId()))
                .ifPresent(o -> dislikes.add(new Dislike(o, "婉拒过同一细分领域的成果")));
        return dislikes;
    }

    private Optional<Opinion> newest(RefusalCode.Reach reach, Predicate<Opinion> like) {
        return refusals.stream().filter(o -> o.verdict().code().reach() == reach).filter(like).findFirst();
    }

    private static <N extends Comparable<N>> boolean atMost(N a, N b) {
        return a != null && b != null && a.compareTo(b) <= 0;
    }
}
