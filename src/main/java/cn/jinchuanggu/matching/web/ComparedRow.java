package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.listing.PriceRange;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.ReadinessLevel;
import cn.jinchuanggu.reference.Track;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One field of a need and of an achievement side by side.
 *
 * @param label  what it is
 * @param need   what the asking side writes, a paragraph each; empty when it says nothing
 * @param answer what the offering side writes
 */
public record ComparedRow(String label, List<String> need, List<String> answer) {

    /** The rows in which at least one side says something. */
    static List<ComparedRow> of(ListingProfile need, ListingProfile answer) {
        return Stream.of(
                row("名称", need, answer, p -> Stream.of(p.title())),
                row("内容", need, answer, p -> p.text().lines()),
                row("要解决的问题", need, answer, p -> p.problem().lines()),
                row("技术指标", need, answer, p -> p.indicatorTexts().stream()),
                row("技术成熟度", need, answer, p -> p.readiness() == null ? Stream.empty()
                        : Stream.of((p == need ? "不低于 " : "") + ReadinessLevel.of(p.readiness()).display())),
                row("合作方式", need, answer, p -> p.modes().isEmpty() ? Stream.empty()
                        : Stream.of(p.modes().stream().sorted().map(CooperationMode::label).collect(Collectors.joining("、")))),
                row("预算与价格", need, answer, p -> amount(p).isStated() ? Stream.of(amount(p).brief()) : Stream.empty()),
                row("产业", need, answer, p -> Codes.findSegment(p.segmentId()).map(Track.Segment::name)
                        .or(() -> Codes.findTrack(p.trackId()).map(Track::name)).stream()),
                row("地区", need, answer, p -> Optional.ofNullable(p.region()).flatMap(Codes::findRegion).stream()))
                .filter(r -> !r.need.isEmpty() || !r.answer.isEmpty()).toList();
    }

    private static ComparedRow row(String label, ListingProfile need, ListingProfile answer,
            Function<ListingProfile, Stream<String>> read) {
        return new ComparedRow(label, lines(read.apply(need)), lines(read.apply(answer)));
    }

    private static List<String> lines(Stream<String> lines) {
        return lines.map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    /** As it is shown in lists; it may say 面议. */
    static PriceRange amount(ListingProfile p) {
        return PriceRange.of(p.amountFromYuan(), p.amountUpToYuan());
    }
}
