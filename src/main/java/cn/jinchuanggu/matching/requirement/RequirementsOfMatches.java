package cn.jinchuanggu.matching.requirement;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.Matching;
import cn.jinchuanggu.matching.Struck;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The requirements of the need in each match of one answer, whichever side looked. What belongs to the listing asked about is made once. */
public final class RequirementsOfMatches {

    private final ListingProfile looking;
    private final Struck struck;
    private final Map<String, String> proofs;
    private final LocalDate today;
    private final Asked asked;

    /** @param today day from which the need asks, Asia/Shanghai */
    public RequirementsOfMatches(Matching.Answer answer, Struck struck, Proofs proofs, LocalDate today) {
        this.looking = answer.asked();
        this.struck = struck;
        this.proofs = proofs.of(Stream.concat(Stream.of(looking.id()), answer.matches().stream().map(m -> m.other().id())).toList());
        this.today = today;
        this.asked = looking.kind() == ListingKind.NEED ? asked(looking) : null;
    }

    /** What the need asks and how the offering side of this match answers it. */
    public List<Requirement> of(Match match) {
        ListingProfile other = match.other();
        ListingProfile offering = asked != null ? other : looking;
        return Requirements.of(asked != null ? asked : asked(other), new Offer(offering, proofs.get(offering.id())), match, struck);
    }

    private Asked asked(ListingProfile need) {
        return Asked.of(need, proofs.get(need.id()), today);
    }
}
