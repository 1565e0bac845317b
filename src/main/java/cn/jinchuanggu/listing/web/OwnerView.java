package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.Listing;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;

/** The party that a listing belongs to. */
public record OwnerView(String id, String name) {

    /** Null when the reader may not know the owner. */
    static OwnerView of(Listing listing) {
        Listing.Standing standing = listing.standing();
        return standing.ownerId() == null ? null : new OwnerView(standing.ownerId(), standing.ownerName());
    }

    /** Id of the track that has the segment; null for none. */
    static String trackOf(String segmentId) {
        return Codes.findTrackOfSegment(segmentId).map(Track::id).orElse(null);
    }

    /** Chinese name of the segment; null for none. */
    static String segmentName(String segmentId) {
        return Codes.findSegment(segmentId).map(Track.Segment::name).orElse(null);
    }
}
