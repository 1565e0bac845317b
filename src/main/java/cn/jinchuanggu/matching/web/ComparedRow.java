package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.listing.PriceRange;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.ReadinessLevel;
import cn.jinchuanggu.reference.Track;
import cn.jinchuanggu.shared.Saying;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One field of a need and of an achievement side by side.
 *
 * @param label  what it is
 * @param need   what the asking side writes, a paragraph each; empty when it says nothing
 * @param answer what the offering side writes
 */
public record ComparedRow(String label, List<Saying> need, List<Saying> answer) {

    /** The rows in which at least one side says something. */
    static List<ComparedRow> of(ListingProfile need, ListingProfile answer) {
        return Stream.of(
                row("名称", need, answer, p -> words(Stream.of(p.title()))),
                row("内容", need, answer, p -> words(p.text().lines())),
                row("要解决的问题", need, answer, p -> words(p.problem().lines())),
                row("技术指标", need, answer, p -> words(p.indicatorTexts().stream())),
                row("技术成熟度", need, answer, p -> readiness(p, p == need).stream()),
                row("合作方式", need, answer, p -> p.modes().isEmpty() ? Stream.empty()
                        : Stream.of(CooperationMode.said(p.modes()))),
                row("预算与价格", need, answer, p -> amount(p).isStated() ? Stream.of(amount(p).said()) : Stream.empty()),
                row("产业", need, answer, p -> Codes.findSegment(p.segmentId()).map(Track.Segment::name)
                        .or(() -> Codes.findTrack(p.trackId()).map(Track::name)).map(Saying::label).stream()),
                row("地区", need, answer, p -> Optional.ofNullable(p.region()).flatMap(Codes::findRegion).map(Saying::label).stream()))
                .filter(r -> !r.need.isEmpty() || !r.answer.isEmpty()).toList();
    }

    private static ComparedRow row(String label, ListingProfile need, ListingProfile answer,
            Function<ListingProfile, Stream<Saying>> read) {
        return new ComparedRow(label, read.apply(need).toList(), read.apply(answer).toList());
    }

    private static Stream<Saying> words(Stream<String> lines) {
        return lines.map(String::strip).filter(l -> !l.isEmpty()).map(Saying::verbatim);
    }

    private static Optional<Saying> readiness(ListingProfile p, boolean atLeast) {
        return Optional.ofNullable(p.readiness()).map(ReadinessLevel::of).map(l -> Saying.of("says.readiness.level", l.number(), Saying.label(l.label())))
                .map(level -> atLeast ? Saying.of("says.readiness.atLeastLevel", level) : level);
    }

    /** As it is shown in lists; it may say 面议. */
    static PriceRange amount(ListingProfile p) {
        return PriceRange.of(p.amountFromYuan(), p.amountUpToYuan());
    }
}
