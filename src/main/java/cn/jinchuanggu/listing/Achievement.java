package cn.jinchuanggu.listing;

import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import java.util.List;

/** A scientific or technological achievement (科技成果) that may be transferred. */
public record Achievement(Standing standing, AchievementDetails details) implements Listing {

    @Override
    public ListingKind kind() {
        return ListingKind.ACHIEVEMENT;
    }

    @Override
    public ListingProfile profile() {
        return ListingProfile.builder(id(), ListingKind.ACHIEVEMENT)
                .title(details.title())
                .text(String.join("\n", List.of(orEmpty(details.summary()), orEmpty(details.advantage()))).strip())
                .problem(details.problem())
                .keywords(details.concepts())
                .indicatorTexts(details.indicators())
                .readiness(details.readiness())
                .modes(details.modes())
                .amount(details.priceYuan(), details.priceYuan())
                .track(Codes.findTrackOfSegment(details.segmentId()).map(Track::id).orElse(null), details.segmentId())
                .region(standing.region()).fieldCode(details.fieldCode()).industryCode(details.industryCode())
                .valid(standing.confirmedOn(), null)
                .owner(standing.ownerId(), standing.ownerName())
                .masked(details.masked()).illustrative(standing.illustrative())
                .build();
    }

    /** The achievement as others see it: without owner, inventors and words that give them away, when it is masked. */
    @Override
    public Achievement publicView() {
        if (!details.masked()) {
            return this;
        }
        Masking masking = Masking.of(standing.ownerName());
        AchievementDetails d = details;
        return new Achievement(standing.withoutOwner(), new AchievementDetails(masking.hide(d.title()),
                masking.hide(d.summary()), masking.hide(d.problem()), masking.hide(d.advantage()),
                masking.hide(d.indicators()), d.readiness(), masking.hide(d.readinessEvidence()), d.modes(), d.priceYuan(),
                d.property(), d.segmentId(), d.fieldCode(), d.industryCode(), masking.hide(d.partnerNeeded()),
                masking.hide(d.concepts()), List.of(), true));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
