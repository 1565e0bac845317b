package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.Achievement;
import cn.jinchuanggu.listing.AchievementDetails;
import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.Listing;
import cn.jinchuanggu.listing.ListingState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** An achievement as the API shows it; as {@link NeedView}. */
@Schema(name = "Achievement")
public record AchievementView(String id, OwnerView owner, ListingState state, String stateLabel, boolean illustrative,
        LocalDate listedOn, LocalDate confirmedOn, long version, String title, String summary, String problem, String advantage,
        List<String> indicators, Integer readiness, String readinessEvidence, List<CooperationMode> modes,
        List<String> modeLabels, BigDecimal priceYuan, String propertyKind, String propertyState, Integer propertyCount,
        String track, String segment, String segmentName, String field, String industry, String partnerNeeded,
        List<String> concepts, List<String> inventorIds, boolean masked) {

    static AchievementView of(Achievement achievement) {
        Listing.Standing s = achievement.standing();
        AchievementDetails d = achievement.details();
        AchievementDetails.Property property = d.property();
        List<CooperationMode> modes = d.modes().stream().sorted().toList();
        return new AchievementView(s.id(), OwnerView.of(achievement), s.state(), s.state().label(), s.illustrative(),
                s.listedOn(), s.confirmedOn(), s.version(), d.title(), d.summary(), d.problem(), d.advantage(), d.indicators(),
                d.readiness(), d.readinessEvidence(), modes, modes.stream().map(CooperationMode::label).toList(),
                NeedView.plain(d.priceYuan()), property == null ? null : property.kind(),
                property == null ? null : property.state(), property == null ? null : property.count(),
                OwnerView.trackOf(d.segmentId()), d.segmentId(), OwnerView.segmentName(d.segmentId()), d.fieldCode(),
                d.industryCode(), d.partnerNeeded(), d.concepts(), d.inventorIds(), d.masked());
    }
}
