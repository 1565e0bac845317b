package cn.jinchuanggu.matching.requirement;

import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Basis;
import cn.jinchuanggu.matching.requirement.Requirement.State;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import cn.jinchuanggu.shared.Saying;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a need belongs: corner of industry and place. No condition, since technology crosses both, but worth a line also where
 * nothing speaks for the match and the signals are silent.
 */
final class Background {

    private static final int DIGITS = 6;

    private Background() {
    }

    static Optional<Requirement> corner(ListingProfile need, ListingProfile offer) {
        return compared(BySignal.TRACK, corner(need), corner(offer));
    }

    static Optional<Requirement> place(ListingProfile need, ListingProfile offer) {
        return compared(BySignal.REGION, place(need), place(offer));
    }

    private static Optional<Requirement> compared(BySignal about, String asked, String offered) {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Saying needs = Saying.label(asked);
        Saying evidence = offered.isEmpty() ? Saying.of("says.background.silent", needs, Saying.label(about.label()))
                : Saying.of("says.background.other", needs, Saying.label(offered));
        return Optional.of(Requirement.plain(about.signal(), about.label(), needs, offered.isEmpty() ? State.UNKNOWN : State.UNMET,
                Basis.STATED, evidence, null).withoutCondition());
    }

    /** Name of segment or track; empty when unknown. */
    static String corner(ListingProfile p) {
        return Codes.findSegment(p.segmentId()).map(Track.Segment::name).or(() -> Codes.findTrack(p.trackId()).map(Track::name)).orElse("");
    }

    /** Name of county, else of its city or province; empty when unknown. */
    static String place(ListingProfile p) {
        String region = p.region();
        return region == null || region.length() < DIGITS ? ""
                : Stream.of(region, region.substring(0, 4) + "00", region.substring(0, 2) + "0000")
                        .flatMap(code -> Codes.findRegion(code).stream()).findFirst().orElse("");
    }
}
