package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.listing.PriceRange;
import cn.jinchuanggu.matching.Basis;
import cn.jinchuanggu.matching.requirement.Requirement.State;
import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.search.web.ListingSummary;
import cn.jinchuanggu.shared.Saying;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A match as a page draws it. The points of {@code lines} add up to {@code score}, digit for digit, and what is struck out has
 * taken exactly the points off the score that stand beside it.
 *
 * @param rank     place in the whole list, from 1; 0 when it is shown alone
 * @param match    the match
 * @param score    such as {@code 74.0}
 * @param summary  one sentence
 * @param counts   how many conditions of the need are met, unmet and unknown
 * @param rows     the requirements of the need, one by one
 * @param lines    reasons first, then gaps
 * @param struck   what was struck out; its points do not count
 * @param slices   the bar of the score
 * @param compared both texts side by side
 */
public record MatchCard(int rank, MatchView match, String score, Saying summary, Counts counts, List<Row> rows, List<Line> lines,
        List<Line> struck, List<Slice> slices, List<ComparedRow> compared) {

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
     * @param basis  明示 or 推断
     * @param source the words it rests on, cut at what fits; empty when it rests on fields
     * @param strike how to strike it out or take it back
     */
    public record Line(String signal, long tenths, String points, boolean gap, String tone, Basis basis, Saying text,
            List<MarkedText.Part> source, StrikeLinks.Strike strike) {
    }

    /**
     * One requirement of the need.
     *
     * @param points its part of the score with its sign, or what that was before it was struck out; empty when it has none
     * @param strike how to strike it out or take it back
     */
    public record Row(RequirementView requirement, String points, StrikeLinks.Strike strike) {

        /** The state in a word; what is no condition cannot fail to be met. */
        public String word() {
            return isOther() ? "不同" : requirement.stateLabel();
        }

        /** Its colour: met, unmet or unknown. */
        public String tone() {
            return isOther() ? "unknown" : requirement.state().name().toLowerCase(Locale.ROOT);
        }

        /** Whether anything was answered or inferred that could be wrong: then it is said how it is known, and can be struck out. */
        public boolean isArguable() {
            return requirement.struck() || requirement.state() != State.UNKNOWN || requirement.basis() == Basis.INFERRED;
        }

        private boolean isOther() {
            return !requirement.condition() && requirement.state() == State.UNMET;
        }
    }

    /** Conditions by their state, those struck out apart; unknown is not met. */
    public record Counts(long all, long met, long unmet, long unknown, long struck) {

        static Counts of(List<RequirementView> requirements) {
            List<RequirementView> conditions = requirements.stream().filter(RequirementView::condition).toList();
            return new Counts(conditions.size(), count(conditions, State.MET), count(conditions, State.UNMET), count(conditions, State.UNKNOWN),
                    conditions.stream().filter(RequirementView::struck).count());
        }

        private static long count(List<RequirementView> conditions, State state) {
            return conditions.stream().filter(r -> !r.struck() && r.state() == state).count();
        }
    }

    /**
     * A stretch of the bar, in per cent of its width.
     *
     * @param tone colour, or {@code lost} for what gaps take away again
     */
    public record Slice(String label, String tone, String x, String width) {
    }

    /** The listing that was found. */
    public ListingSummary other() {
        return match.other();
    }

    /** Its price or budget. */
    public PriceRange amount() {
        return PriceRange.of(other().amountFromYuan(), other().amountUpToYuan());
    }

    static MatchCard of(int rank, MatchView match, List<ComparedRow> compared, StrikeLinks links) {
        List<MatchView.Part> counted = Stream.concat(match.reasons().stream(), match.gaps().stream()).toList();
        Map<MatchView.Part, Long> tenths = tenths(Stream.concat(counted.stream(), match.struck().stream()).toList());
        List<Line> lines = counted.stream().map(p -> line(p, tenths, links, match)).toList();
        List<Line> struck = match.struck().stream().map(p -> line(p, tenths, links, match)).toList();
        long total = lines.stream().mapToLong(Line::tenths).sum();
        List<Row> rows = match.requirements().stream().map(r -> row(r, tenths, links, match)).toList();
        return new MatchCard(rank, match, ShownPoints.plain(total), summary(match), Counts.of(match.requirements()), rows, lines, struck,
                slices(lines, total), compared);
    }

    /** Cut together with what is struck out and in a fixed order, so that striking out changes no other number. */
    private static Map<MatchView.Part, Long> tenths(List<MatchView.Part> parts) {
        List<MatchView.Part> ordered = parts.stream()
                .sorted(Comparator.comparingDouble(MatchView.Part::points).reversed().thenComparing(MatchView.Part::key)).toList();
        List<Long> shown = ShownPoints.of(ordered.stream().map(MatchView.Part::points).toList()).tenths();
        Map<MatchView.Part, Long> tenths = new IdentityHashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            tenths.put(ordered.get(i), shown.get(i));
        }
        return tenths;
    }

    private static Line line(MatchView.Part part, Map<MatchView.Part, Long> tenths, StrikeLinks links, MatchView match) {
        String points = part.points() == 0 ? "0.0" : ShownPoints.signed(tenths.get(part));
        return new Line(part.signal(), tenths.get(part), points, part.points() <= 0, TONES.getOrDefault(part.signal(), OTHER_TONE), part.basis(),
                part.text(), part.sourceParts(), links.of(part.signal(), part.key(), match.other().id()));
    }

    private static Row row(RequirementView r, Map<MatchView.Part, Long> tenths, StrikeLinks links, MatchView match) {
        String points = r.points() == 0 ? "" : tenths.entrySet().stream().filter(e -> e.getKey().key().equals(r.key())).findFirst()
                .map(e -> ShownPoints.signed(e.getValue())).orElse("");
        return new Row(r, points, links.of(r.signal(), r.key(), match.other().id()));
    }

    private static List<Slice> slices(List<Line> lines, long total) {
        long earned = lines.stream().mapToLong(Line::tenths).filter(t -> t > 0).sum();
        double full = Math.max(FULL * 10, earned);
        List<Slice> slices = new ArrayList<>();
        long at = 0;
        for (Line line : lines) {
            if (line.tenths() > 0) {
                slices.add(new Slice(line.signal() + " " + line.points(), line.tone(), percent(at / full), percent(line.tenths() / full)));
                at += line.tenths();
            }
        }
        long lost = Math.min(earned, earned - total);
        if (lost > 0) {
            slices.add(new Slice("差距 " + ShownPoints.signed(-lost), "lost", percent((earned - lost) / full), percent(lost / full)));
        }
        return slices;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }

    private static Saying summary(MatchView match) {
        List<Saying> reasons = ideas(match.reasons().stream()).limit(NAMED).toList();
        List<Saying> costs = ideas(match.gaps().stream().filter(g -> g.points() < 0)).toList();
        List<Saying> clauses = new ArrayList<>();
        clauses.add(reasons.isEmpty() ? Saying.of("says.summary.nothing") : Saying.of("says.summary.by", reasons));
        if (!costs.isEmpty()) {
            clauses.add(Saying.of("says.summary.gaps", costs));
        }
        if (!match.unknowns().isEmpty()) {
            clauses.add(Saying.of("says.summary.unknown", match.unknowns().size()));
        }
        return Saying.of("says.summary.end", clauses.stream().reduce((before, next) -> Saying.of("says.summary.then", before, next)).orElseThrow());
    }

    private static Stream<Saying> ideas(Stream<MatchView.Part> parts) {
        return parts.map(MatchView.Part::signal).distinct().map(Saying::label);
    }
}
