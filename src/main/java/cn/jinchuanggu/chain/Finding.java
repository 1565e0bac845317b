package cn.jinchuanggu.chain;

import java.util.List;

/**
 * Whether a criterion is met.
 *
 * @param inferred true when no stated fact decides and others only suggest it
 * @param gap      what is missing, a Chinese sentence with the numbers; empty when it is met
 */
public record Finding(State state, boolean inferred, List<Evidence> evidence, String gap) {

    /** Unknown is not unmet: what nobody has said may well be so. */
    public enum State {
        MET("已满足", "good"), UNMET("未满足", "bad"), UNKNOWN("未知", "wait");

        private final String label;
        private final String tone;

        State(String label, String tone) {
            this.label = label;
            this.tone = tone;
        }

        /** The Chinese word for people. */
        public String label() {
            return label;
        }

        /** How it is shown: good, bad or wait. */
        public String tone() {
            return tone;
        }
    }

    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** Stated facts say so. */
    public static Finding met(List<Evidence> evidence) {
        return new Finding(State.MET, false, evidence, "");
    }

    public static Finding met(String evidence) {
        return met(List.of(Evidence.of(evidence)));
    }

    /** Other facts suggest it. */
    public static Finding inferred(List<Evidence> evidence) {
        return new Finding(State.MET, true, evidence, "");
    }

    public static Finding unmet(String evidence, String gap) {
        return new Finding(State.UNMET, false, List.of(Evidence.of(evidence)), gap);
    }

    public static Finding unknown(String gap) {
        return new Finding(State.UNKNOWN, false, List.of(), gap);
    }

    /**
     * What stated facts say; where they say nothing, what others suggest; else unknown. A further fact of either sort never
     * turns met into anything else.
     *
     * @param gap what is asked for when nothing is known
     */
    public static Finding of(List<Evidence> stated, List<Evidence> suggesting, String gap) {
        return !stated.isEmpty() ? met(stated) : !suggesting.isEmpty() ? inferred(suggesting) : unknown(gap);
    }
}
