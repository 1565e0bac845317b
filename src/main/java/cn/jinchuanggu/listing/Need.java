package cn.jinchuanggu.listing;

import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import java.util.List;

/** A technical need (技术需求) that an enterprise posted. */
public record Need(Standing standing, NeedDetails details) implements Listing {

    @Override
    public ListingKind kind() {
        return ListingKind.NEED;
    }

    @Override
    public ListingProfile profile() {
        return ListingProfile.builder(id(), ListingKind.NEED)
                .title(details.title())
                .text(join(details.text(), details.background()))
                .keywords(details.concepts())
                .indicatorTexts(details.indicators())
                .readiness(details.readinessMin())
                .modes(details.modes())
                .amount(details.budgetMinYuan(), details.budgetMaxYuan())
                .track(Codes.findTrackOfSegment(details.segmentId()).map(Track::id).orElse(null), details.segmentId())
                .region(standing.region()).fieldCode(details.fieldCode()).industryCode(details.industryCode())
                .valid(standing.confirmedOn(), details.deadline())
                .owner(standing.ownerId(), standing.ownerName())
                .masked(details.masked()).illustrative(standing.illustrative())
                .build();
    }

    /** The need as others see it: without the owner and without words that give the owner away, when it is masked. */
    @Override
    public Need publicView() {
        if (!details.masked()) {
            return this;
        }
        Masking masking = Masking.of(standing.ownerName());
        NeedDetails d = details;
        return new Need(standing.withoutOwner(), new NeedDetails(masking.hide(d.title()), masking.hide(d.text()),
                masking.hide(d.background()), masking.hide(d.indicators()), masking.hide(d.acceptance()),
                d.budgetMinYuan(), d.budgetMaxYuan(), d.deadline(), d.modes(), d.readinessMin(), d.segmentId(),
                d.fieldCode(), d.industryCode(), masking.hide(d.concepts()), true));
    }

    private static String join(String text, String background) {
        return String.join("\n", List.of(text == null ? "" : text, background == null ? "" : background)).strip();
    }
}
