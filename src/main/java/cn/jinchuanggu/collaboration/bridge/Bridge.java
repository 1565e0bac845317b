package cn.jinchuanggu.collaboration.bridge;

import cn.jinchuanggu.graph.PathEvidence.Spot;
import cn.jinchuanggu.graph.WalkableTie;
import cn.jinchuanggu.shared.Saying;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A way from one party to another.
 *
 * @param links    in walking order, at least one; each begins where the one before ended
 * @param length   what its length leaves, in (0,1]: {@value WalkableTie#PER_FURTHER_STEP} for every step beyond the first
 * @param strength the product of the links' strengths and of {@code length}
 */
public record Bridge(List<Link> links, double length, double strength) {

    /**
     * A tie on the way.
     *
     * @param along       whether the tie's stored direction is from {@code from} to {@code to}
     * @param source      key of the source; {@code entered} for what users entered
     * @param sourceTitle the source for people
     * @param grade       A official, B press, C reprint to be verified; 示例 for invented data, empty for none
     * @param since       ISO 8601 day, month or year, or 未注明
     * @param note        what it was about, or null
     */
    public record Link(Spot from, Spot to, boolean along, String type, String label, String source, String sourceTitle, String grade, String since,
                       String note, Worth worth) {

        /** Such as {@code 卫翎电子 与 漳岚理工 签过合同}. */
        public Saying clause() {
            return WalkableTie.valueOf(type).read(from.name(), to.name(), along);
        }

        /** The three factors in words, such as {@code 签过合同 1.00 × 2021-06，每 5 年减半 0.50 × A 级来源 1.00}. */
        public Saying factors() {
            return Saying.of("says.bridge.factors", factor(Saying.label(label), worth.trust()), factor(recencyWords(), worth.recency()), factor(gradeWords(), worth.grade()));
        }

        private static Saying factor(Saying words, double value) {
            return Saying.of("says.bridge.factor", words, decimals(value));
        }

        private Saying recencyWords() {
            if (!Worth.fades(WalkableTie.valueOf(type))) {
                return Saying.of("says.bridge.lasts");
            }
            return Worth.firstDay(since).isEmpty() ? Saying.of("says.bridge.undated") : Saying.of("says.bridge.fades", since, Worth.HALF_LIFE_YEARS);
        }

        private Saying gradeWords() {
            return switch (grade) {
                case "A", "B", "C" -> Saying.of("says.bridge.graded", grade);
                case "示例" -> Saying.label("示例数据");
                default -> Saying.of(source != null && source.equals("entered") ? "says.bridge.entered" : "says.bridge.ungraded");
            };
        }
    }

    static Bridge of(List<Link> links) {
        double length = Math.pow(WalkableTie.PER_FURTHER_STEP, links.size() - 1);
        return new Bridge(List.copyOf(links), length, links.stream().mapToDouble(l -> l.worth().strength()).reduce(length, (a, b) -> a * b));
    }

    /** The party to turn to first; empty when the two know each other, or share nothing but a place or a thing. */
    public Optional<Spot> firstIntroducer() {
        return links.stream().skip(1).map(Link::from).filter(Bridge::introduces).findFirst();
    }

    /** The way read aloud, with a full stop. */
    public Saying sentence() {
        return Saying.of("says.path.end", Saying.clauses(links.stream().map(Link::clause).toList()));
    }

    /** What its length leaves, in words; empty for a single step. */
    public Saying lengthWords() {
        return links.size() == 1 ? Saying.NOTHING : Saying.of("says.bridge.length", links.size(), links.size() - 1, decimals(length));
    }

    /** A factor as it is shown. */
    static String decimals(double factor) {
        return String.format(Locale.ROOT, "%.2f", factor);
    }

    private static boolean introduces(Spot spot) {
        return Parties.isParty(spot.kind()) && !spot.kind().equals("Park");
    }
}
