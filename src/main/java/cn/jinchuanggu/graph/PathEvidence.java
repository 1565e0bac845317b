package cn.jinchuanggu.graph;

import cn.jinchuanggu.shared.Saying;
import java.util.ArrayList;
import java.util.List;

/**
 * A way from one entity to another over public ties, each with who says so and since when.
 *
 * @param steps    in walking order, at least one; each begins where the one before ended
 * @param strength how far the way is to be trusted, in (0,1]: 1 is a contract between the two; every further step and
 *                 every weaker tie takes off
 * @param sentence the way read aloud, with a full stop
 */
public record PathEvidence(List<Step> steps, double strength, Saying sentence) {

    private static final String INVENTED_NAME = "（示例）";
    private static final String NOT_STATED = "未注明";

    public PathEvidence {
        steps = List.copyOf(steps);
    }

    /** An entity on the way. */
    public record Spot(String id, String name, String kind, String kindLabel, boolean illustrative) {

        /** Name inside a sentence: listings in quotation marks, without the mark of invented names. */
        String spoken() {
            String plain = name.replace(INVENTED_NAME, "");
            return GraphModel.get().getNodeKind(kind).roles().contains("Listing") ? "“" + plain + "”" : plain;
        }
    }

    /**
     * One tie on the way.
     *
     * @param along       true when the tie's stored direction is from {@code from} to {@code to}
     * @param type        its type in the model
     * @param label       its name in Chinese
     * @param source      key of the source; {@code entered} for what users entered
     * @param sourceTitle the source for people
     * @param since       ISO 8601 day, month or year, or 未注明
     * @param note        what it was about, or null
     */
    public record Step(Spot from, Spot to, boolean along, String type, String label, String source, String sourceTitle,
                       String since, String note) {

        /** Such as {@code 卫翎电子 与 漳岚理工学院 签过合同（2025-06-12，示例数据）}. */
        Saying read() {
            Saying clause = WalkableTie.valueOf(type).read(from.spoken(), to.spoken(), along);
            Saying said = Saying.label(sourceTitle);
            return since == null || since.equals(NOT_STATED) ? Saying.of("says.path.step", clause, said) : Saying.of("says.path.stepSince", clause, since, said);
        }
    }

    static PathEvidence of(List<Step> steps, double strength) {
        Saying way = Saying.clauses(steps.stream().map(Step::read).toList());
        return new PathEvidence(steps, strength, Saying.of("says.path.end", way));
    }

    /** Where the way begins. */
    public Spot from() {
        return steps.getFirst().from();
    }

    /** Where the way ends. */
    public Spot to() {
        return steps.getLast().to();
    }

    /** Whom and what it passes between its ends, in order. */
    public List<Spot> between() {
        return steps.stream().skip(1).map(Step::from).toList();
    }

    /** The parties between the two ends, who can introduce one to the other; parks are places and do not. */
    public List<Spot> introducers() {
        List<Spot> parties = new ArrayList<>(between());
        parties.removeIf(s -> s.kind().equals("Park") || !GraphModel.get().getNodeKind(s.kind()).roles().contains("Party"));
        return parties;
    }
}
