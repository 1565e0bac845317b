package cn.jinchuanggu.collaboration.bridge;

import cn.jinchuanggu.graph.PathEvidence.Spot;
import cn.jinchuanggu.graph.WalkableTie;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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
        public String clause() {
            return WalkableTie.valueOf(type).read(from.name(), to.name(), along).chinese();
        }

        /** The three factors in words, such as {@code 签过合同 1.00 × 2021-06，每 5 年减半 0.50 × A 级来源 1.00}. */
        public String factors() {
            return String.format(Locale.ROOT, "%s %.2f × %s %.2f × %s %.2f", label, worth.trust(), recencyWords(), worth.recency(), gradeWords(), worth.grade());
        }

        private String recencyWords() {
            if (!Worth.fades(WalkableTie.valueOf(type))) {
                return "一直有效";
            }
            return Worth.firstDay(since).isEmpty() ? "日期未注明" : since + "，每 " + Worth.HALF_LIFE_YEARS + " 年减半";
        }

        private String gradeWords() {
            return switch (grade) {
                case "A", "B", "C" -> grade + " 级来源";
                case "示例" -> "示例数据";
                default -> source != null && source.equals("entered") ? "用户填报" : "来源没有等级";
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

    /** The way read aloud in Chinese, ending in 。 */
    public String sentence() {
        return links.stream().map(Link::clause).collect(Collectors.joining("，", "", "。"));
    }

    /** What its length leaves, in words; empty for a single step. */
    public String lengthWords() {
        return links.size() == 1 ? "" : String.format(Locale.ROOT, "共 %d 步，多 %d 步：× %.2f", links.size(), links.size() - 1, length);
    }

    private static boolean introduces(Spot spot) {
        return Parties.isParty(spot.kind()) && !spot.kind().equals("Park");
    }
}
