package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.Achievement;
import cn.jinchuanggu.listing.AchievementDetails;
import cn.jinchuanggu.listing.CooperationMode;

/** A stored achievement as the values of its form. */
final class AchievementForm {

    private AchievementForm() {
    }

    static FormValues of(Achievement achievement) {
        AchievementDetails d = achievement.details();
        AchievementDetails.Property property = d.property();
        FormValues values = FormValues.empty().with("title", d.title()).with("summary", d.summary()).with("problem", d.problem())
                .with("advantage", d.advantage()).with("indicators", d.indicators()).with("readiness", d.readiness())
                .with("readinessEvidence", d.readinessEvidence())
                .with("modes", d.modes().stream().sorted().map(CooperationMode::name).toList())
                .with("priceYuan", d.priceYuan() == null ? null : d.priceYuan().toPlainString())
                .with("segment", d.segmentId()).with("field", d.fieldCode()).with("industry", d.industryCode())
                .with("partnerNeeded", d.partnerNeeded()).with("concepts", d.concepts()).with("inventorIds", d.inventorIds())
                .with("masked", d.masked() ? "true" : null).with("version", achievement.standing().version());
        return property == null ? values
                : values.with("propertyKind", property.kind()).with("propertyState", property.state()).with("propertyCount", property.count());
    }
}
