package cn.jinchuanggu.listing;

import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A listing whose fields are described as data: financing or people that are looked for, a scenario that is opened, a capability to serve one, a service. */
public record Posting(Standing standing, PostingDetails details) implements Listing {

    @Override
    public ListingKind kind() {
        return details.kind();
    }

    @Override
    public ListingProfile profile() {
        PostingDetails d = details;
        BigDecimal stated = first(d.money("amountYuan"), d.money("priceYuan"));
        return ListingProfile.builder(id(), kind()).title(d.title()).text(d.searchedText()).keywords(d.concepts())
                .indicatorTexts(comparable()).readiness(d.whole("readiness"))
                .amount(first(stated, d.money("payMinYuan")), first(stated, d.money("payMaxYuan")))
                .track(Codes.findTrackOfSegment(d.segmentId()).map(Track::id).orElse(null), d.segmentId())
                .region(standing.region()).fieldCode(d.fieldCode())
                .valid(standing.confirmedOn(), d.day("deadline"))
                .owner(standing.ownerId(), standing.ownerName())
                .masked(d.masked()).illustrative(standing.illustrative()).choices(choices()).build();
    }

    /** The posting as everybody sees it: without what is not for everybody; without what gives the owner away, when it is masked. */
    @Override
    public Posting publicView() {
        if (!details.masked()) {
            Map<String, Object> open = new LinkedHashMap<>(details.values());
            PostingSheet.of(kind()).fields().stream().filter(PostingField::closed).forEach(f -> open.remove(f.name()));
            return new Posting(standing, new PostingDetails(kind(), open));
        }
        return new Posting(standing.withoutOwner(), details.without(Masking.of(standing.ownerName())));
    }

    /** Its numbers with units; the months a scenario lasts are one more of them, which a capability meets or not. */
    private List<String> comparable() {
        List<String> numbers = new ArrayList<>(details.indicators());
        Integer months = details.whole("periodMonths");
        if (months != null) {
            numbers.add(kind() == ListingKind.SCENARIO ? "实施周期≤" + months + "个月" : "实施周期" + months + "个月");
        }
        return numbers;
    }

    private List<String> choices() {
        return PostingSheet.of(kind()).choiceFields().stream().filter(f -> details.value(f.name()) != null).map(f -> f.name() + "=" + details.text(f.name())).toList();
    }

    private static BigDecimal first(BigDecimal a, BigDecimal b) {
        return a == null ? b : a;
    }
}
