package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.listing.PriceRange;
import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.search.web.ListingSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A match as a page draws it. The points of {@code lines} add up to {@code score}, digit for digit.
 *
 * @param rank     place in the whole list, from 1; 0 when it is shown alone
 * @param match    the match
 * @param score    such as {@code 74.0}
 * @param summary  one sentence
 * @param lines    reasons first, then gaps
 * @param slices   the bar of the score
 * @param compared both texts side by side
 */
record MatchCard(int rank, MatchView match, String score, String summary, List<Line> lines, List<Slice> slices,
        List<ComparedRow> compared) {

    /** Colours of the bar, one for each idea; what is new shares the last one. */
    private static final Map<String, String> TONES = Map.ofEntries(Map.entry("语义", "meaning"), Map.entry("文字", "text"),
            Map.entry("同类", "peers"), Map.entry("指标", "indicators"), Map.entry("产业", "track"), Map.entry("成熟度", "readiness"),
            Map.entry("合作方式", "mode"), Map.entry("价格", "price"), Map.entry("地域", "region"), Map.entry("时效", "fresh"),
            Map.entry("图谱", "path"), Map.entry("反馈", "feedback"));
    private static final String OTHER_TONE = "other";
    /** Points that fill a bar; few matches earn more. */
    private static final int FULL = 120;
    private static final int NAMED = 3;

    /**
     * One reason or gap.
     *
     * @param tenths points in tenths, as shown
     * @param points with its sign
     * @param gap    whether it costs points or would
     * @param tone   its colour in the bar
     * @param source the words it rests on, cut at what fits; empty when it rests on fields
     */
    record Line(String signal, long tenths, String points, boolean gap, String tone, String text, List<MarkedText.Part> source) {
    }

    /**
     * A stretch of the bar, in per cent of its width.
     *
     * @param tone colour, or {@code lost} for what gaps take away again
     */
    record Slice(String label, String tone, String x, String width) {
    }

    /** The listing that was found. */
    public ListingSummary other() {
        return match.other();
    }

    /** Its price or budget. */
    public PriceRange amount() {
        return PriceRange.of(other().amountFromYuan(), other().amountUpToYuan());
    }

    static MatchCard of(int rank, MatchView match, List<ComparedRow> compared) {
        List<MatchView.Part> parts = Stream.concat(match.reasons().stream(), match.gaps().stream()).toList();
        ShownPoints shown = ShownPoints.of(parts.stream().map(MatchView.Part::points).toList());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            MatchView.Part part = parts.get(i);
            boolean gap = i >= match.reasons().size();
            String points = part.points() == 0 ? "0.0" : ShownPoints.signed(shown.tenths().get(i));
            lines.add(new Line(part.signal(), shown.tenths().get(i), points, gap, tone(part), part.text(), part.sourceParts()));
        }
        return new MatchCard(rank, match, ShownPoints.plain(shown.total()), summary(match), lines,
                slices(parts, lines, shown), compared);
    }

    private static String tone(MatchView.Part part) {
        return TONES.getOrDefault(part.signal(), OTHER_TONE);
    }

    private static List<Slice> slices(List<MatchView.Part> parts, List<Line> lines, ShownPoints shown) {
        long earned = shown.tenths().stream().filter(t -> t > 0).mapToLong(Long::longValue).sum();
        double full = Math.max(FULL * 10, earned);
        List<Slice> slices = new ArrayList<>();
        long at = 0;
        for (int i = 0; i < parts.size(); i++) {
            long tenths = shown.tenths().get(i);
            if (tenths > 0) {
                slices.add(new Slice(parts.get(i).signal() + " " + lines.get(i).points(), lines.get(i).tone(),
                        percent(at / full), percent(tenths / full)));
                at += tenths;
            }
        }
        long lost = Math.min(earned, earned - shown.total());
        if (lost > 0) {
            slices.add(new Slice("差距 " + ShownPoints.signed(-lost), "lost", percent((earned - lost) / full), percent(lost / full)));
        }
        return slices;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }

    private static String summary(MatchView match) {
        String reasons = match.reasons().stream().map(MatchView.Part::signal).distinct().limit(NAMED).collect(Collectors.joining("、"));
        String costs = match.gaps().stream().filter(g -> g.points() < 0).map(MatchView.Part::signal).distinct().collect(Collectors.joining("、"));
        return (reasons.isEmpty() ? "没有找到支持它的理由" : "主要凭" + reasons)
                + (costs.isEmpty() ? "" : "；" + costs + "有差距")
                + (match.unknowns().isEmpty() ? "" : "；" + match.unknowns().size() + " 项未知") + "。";
    }
}
