package cn.jinchuanggu.matching.requirement;

import cn.jinchuanggu.listing.ListingProfile;
import java.util.List;
import java.util.stream.Stream;

/**
 * What may answer a need.
 *
 * @param profile its fields and texts
 * @param proof   what shows how ready it is (成熟度依据); empty when nothing does
 */
public record Offer(ListingProfile profile, String proof) {

    /** @param proof null counts as empty */
    public Offer {
        proof = proof == null ? "" : proof;
    }

    /** All its texts, those that say most first. */
    List<String> texts() {
        return Stream.concat(Stream.of(profile.title(), profile.problem(), profile.text(), proof),
                Stream.concat(profile.keywords().stream(), profile.indicatorTexts().stream())).filter(t -> !t.isBlank()).toList();
    }
}
