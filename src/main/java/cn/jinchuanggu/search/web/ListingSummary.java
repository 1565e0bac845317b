package cn.jinchuanggu.search.web;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A listing in a list: enough to decide whether to open it. Says nothing of a masked owner.
 *
 * @param kind           what is listed
 * @param text           summary or problem
 * @param track          id of the industry, or null
 * @param readiness      offered, or the least asked for; null when unknown
 * @param amountFromYuan lower end of price or budget in yuan; null when not stated
 * @param amountUpToYuan upper end of price or budget in yuan; null when not stated
 * @param listedOn       last day its owner confirmed it; the first day it was public until then
 * @param until          last day it is valid, or wanted by
 * @param owner          null when masked
 */
public record ListingSummary(String id, ListingKind kind, String kindLabel, String title, String text, String track,
        String trackName, String segment, String segmentName, Integer readiness, List<String> modes,
        BigDecimal amountFromYuan, BigDecimal amountUpToYuan, LocalDate listedOn, LocalDate until, Owner owner,
        boolean masked, boolean illustrative, String url) {

    /** The party that listed it. */
    public record Owner(String id, String name) {
    }

    public static ListingSummary of(ListingProfile p) {
        return new ListingSummary(p.id(), p.kind(), p.kind().label(), p.title(), p.text().isEmpty() ? p.problem() : p.text(),
                p.trackId(), Codes.findTrack(p.trackId()).map(Track::name).orElse(null),
                p.segmentId(), Codes.findSegment(p.segmentId()).map(Track.Segment::name).orElse(null),
                p.readiness(), p.modes().stream().sorted().map(CooperationMode::label).toList(),
                p.amountFromYuan(), p.amountUpToYuan(), p.since(), p.until(),
                p.ownerId() == null ? null : new Owner(p.ownerId(), p.ownerName()), p.masked(), p.illustrative(), p.kind().href(p.id()));
    }
}
