package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.Listing;
import cn.jinchuanggu.listing.ListingState;
import cn.jinchuanggu.listing.Need;
import cn.jinchuanggu.listing.NeedDetails;
import cn.jinchuanggu.shared.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A need as the API shows it. What its owner wrote has the names that it is sent with; what is not stated is null or
 * empty.
 *
 * @param confirmedOn last day the owner said that it holds; null before it was public
 * @param owner   null when it is masked from the reader
 * @param missing what would make the need testable; empty when nothing is missing
 */
@Schema(name = "Need")
public record NeedView(String id, OwnerView owner, ListingState state, String stateLabel, boolean illustrative,
        LocalDate listedOn, LocalDate confirmedOn, long version, String title, String text, String background, List<String> indicators,
        String acceptance, BigDecimal budgetMinYuan, BigDecimal budgetMaxYuan, LocalDate deadline,
        List<CooperationMode> modes, List<String> modeLabels, Integer readinessMin, String track, String segment,
        String segmentName, String field, String industry, List<String> concepts, boolean masked, List<Problem> missing) {

    static NeedView of(Need need, List<Problem> missing) {
        Listing.Standing s = need.standing();
        NeedDetails d = need.details();
        List<CooperationMode> modes = d.modes().stream().sorted().toList();
        return new NeedView(s.id(), OwnerView.of(need), s.state(), s.state().label(), s.illustrative(), s.listedOn(),
                s.confirmedOn(), s.version(), d.title(), d.text(), d.background(), d.indicators(), d.acceptance(), plain(d.budgetMinYuan()),
                plain(d.budgetMaxYuan()), d.deadline(), modes, modes.stream().map(CooperationMode::label).toList(),
                d.readinessMin(), OwnerView.trackOf(d.segmentId()), d.segmentId(), OwnerView.segmentName(d.segmentId()),
                d.fieldCode(), d.industryCode(), d.concepts(), d.masked(), missing);
    }

    /** Without an exponent, so that 800000 is not written 8E+5. */
    static BigDecimal plain(BigDecimal yuan) {
        return yuan == null || yuan.scale() >= 0 ? yuan : yuan.setScale(0);
    }
}
