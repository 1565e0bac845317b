package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.Details;
import cn.jinchuanggu.listing.Listing;
import cn.jinchuanggu.listing.ListingState;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import java.time.LocalDate;
import java.util.List;

/**
 * What the pages of needs and achievements have in common.
 *
 * @param owner null when it is masked from the reader
 * @param mine  whether the reader may change it
 */
public record ListingHead(String id, String title, ListingState state, boolean illustrative, boolean masked, boolean mine,
        OwnerView owner, LocalDate listedOn, LocalDate confirmedOn, String trackId, String trackName, String segmentId, String segmentName,
        String fieldName, String industry, List<String> modes, List<String> concepts, List<String> indicators) {

    static ListingHead of(Listing listing, boolean mine) {
        Listing.Standing s = listing.standing();
        Details d = listing.details();
        return new ListingHead(s.id(), d.title(), s.state(), s.illustrative(), d.masked(), mine, OwnerView.of(listing), s.listedOn(), s.confirmedOn(),
                OwnerView.trackOf(d.segmentId()), Codes.findTrackOfSegment(d.segmentId()).map(Track::name).orElse(null),
                d.segmentId(), OwnerView.segmentName(d.segmentId()), Codes.findField(d.fieldCode()).orElse(null), d.industryCode(),
                d.modes().stream().sorted().map(CooperationMode::label).toList(), d.concepts(), d.indicators());
    }

    /** How the state is coloured: good, wait or neutral. */
    public String tone() {
        return switch (state) {
            case PUBLISHED -> "good";
            case TO_REFINE, RETURNED -> "wait";
            case DRAFT, EXPIRED, WITHDRAWN, ARCHIVED -> "neutral";
        };
    }

    /** Where the data comes from, in one sentence. */
    public String source() {
        return illustrative ? "示例数据，为演示而虚构" : "由" + (owner == null ? "发布单位" : owner.name()) + "在本平台填写";
    }
}
