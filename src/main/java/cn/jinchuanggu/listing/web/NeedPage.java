package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.Need;
import cn.jinchuanggu.listing.NeedDetails;
import cn.jinchuanggu.listing.PriceRange;
import cn.jinchuanggu.listing.indicator.Completeness;
import cn.jinchuanggu.reference.ReadinessLevel;
import java.time.LocalDate;
import java.util.List;

/**
 * A need as its page shows it.
 *
 * @param readiness least readiness that would do, such as {@code TRL 6 正样级}; null when not stated
 * @param percent   how far it is testable, 0 to 100
 * @param missing   questions whose answers would make it testable
 */
public record NeedPage(ListingHead head, String text, String background, String acceptance, PriceRange budget, LocalDate deadline,
        String readiness, int percent, List<Completeness.Item> missing) {

    static NeedPage of(Need need, Completeness review, boolean mine) {
        NeedDetails d = need.details();
        return new NeedPage(ListingHead.of(need, mine), d.text(), d.background(), d.acceptance(),
                PriceRange.of(d.budgetMinYuan(), d.budgetMaxYuan()), d.deadline(),
                d.readinessMin() == null ? null : ReadinessLevel.of(d.readinessMin()).display(), review.percent(), review.missing());
    }
}
