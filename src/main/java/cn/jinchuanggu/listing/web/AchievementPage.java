package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.Achievement;
import cn.jinchuanggu.listing.AchievementDetails;
import cn.jinchuanggu.listing.PriceRange;
import cn.jinchuanggu.reference.ReadinessLevel;
import java.util.Map;

/**
 * An achievement as its page shows it.
 *
 * @param readiness such as {@code TRL 6 正样级}; null when not stated
 * @param property  such as {@code 发明专利 2 项（已授权）}; null when not stated
 * @param inventors id and name of the experts who made it
 */
public record AchievementPage(ListingHead head, String summary, String problem, String advantage, String readiness,
        String readinessEvidence, PriceRange price, String property, String partnerNeeded, Map<String, String> inventors) {

    static AchievementPage of(Achievement achievement, Map<String, String> inventors, boolean mine) {
        AchievementDetails d = achievement.details();
        return new AchievementPage(ListingHead.of(achievement, mine), d.summary(), d.problem(), d.advantage(),
                d.readiness() == null ? null : ReadinessLevel.of(d.readiness()).display(), d.readinessEvidence(),
                PriceRange.of(d.priceYuan(), d.priceYuan()), d.property() == null ? null : d.property().display(),
                d.partnerNeeded(), inventors);
    }
}
