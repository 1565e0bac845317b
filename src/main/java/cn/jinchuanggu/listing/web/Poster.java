package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.Listing;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.listing.PriceRange;
import cn.jinchuanggu.paper.QrPicture;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.ReadinessLevel;
import cn.jinchuanggu.reference.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is passed on of a listing: as every visitor sees it, cut to what fits a poster.
 *
 * @param heading what it is, or what is asked about it
 * @param unit    null when it is masked
 * @param facts   the few that decide whether somebody looks closer
 * @param excerpt beginning of its text
 * @param path    of the page that is shared
 * @param address the same for everybody
 * @param since   the day it was last confirmed; null when unknown
 */
public record Poster(String heading, String title, String unit, List<Fact> facts, String excerpt, boolean illustrative, String path, String address, LocalDate since) {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_EXCERPT = 110;

    public record Fact(String label, String value) {
    }

    /**
     * @param listing as visitors see it
     * @param matches whether its matches are shared, not the listing itself
     * @param base    what public addresses begin with
     */
    static Poster of(Listing listing, boolean matches, String base) {
        ListingProfile p = listing.profile();
        boolean need = p.kind() == ListingKind.NEED;
        String path = p.kind().href(p.id()) + (matches ? "/matches" : "");
        String heading = !matches ? p.kind().label() : need ? "谁能解决这项需求？" : "谁用得上这项成果？";
        return new Poster(heading, cut(p.title(), LONGEST_TITLE), p.ownerId() == null ? null : p.ownerName(), facts(p, need),
                cut((p.text().isEmpty() ? p.problem() : p.text()).replaceAll("\\s+", " "), LONGEST_EXCERPT), p.illustrative(), path, base + path, p.since());
    }

    /** The address as a picture. */
    public String qr() {
        return QrPicture.dataAddress(address);
    }

    /** A few words to send beside a link or a picture. */
    public String words() {
        return "【" + heading + (illustrative ? "·示例" : "") + "】" + title + (unit == null ? "" : "（" + unit + "）")
                + facts.stream().map(f -> "\n" + f.label() + "：" + f.value()).collect(Collectors.joining()) + "\n" + address;
    }

    private static List<Fact> facts(ListingProfile p, boolean need) {
        List<Fact> facts = new ArrayList<>();
        Codes.findSegment(p.segmentId()).map(Track.Segment::name).or(() -> Codes.findTrack(p.trackId()).map(Track::name)).ifPresent(name -> facts.add(new Fact("产业", name)));
        if (p.readiness() != null) {
            facts.add(new Fact(need ? "最低成熟度" : "成熟度", ReadinessLevel.of(p.readiness()).display()));
        }
        facts.add(new Fact(need ? "预算" : "意向价格", PriceRange.of(p.amountFromYuan(), p.amountUpToYuan()).brief()));
        if (!p.modes().isEmpty()) {
            facts.add(new Fact("合作方式", p.modes().stream().sorted().map(CooperationMode::label).collect(Collectors.joining("、"))));
        }
        return List.copyOf(facts);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
