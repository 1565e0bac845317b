package cn.jinchuanggu.challenge;

import java.util.EnumSet;
import java.util.Set;

/** Where a challenge stands. Which step leads from which to which is said by {@link ChallengeStep}. */
public enum ChallengeState {
    /** The enterprise writes it down. */
    COLLECTING("征集", "neutral", EnumSet.of(Part.PUBLISHER), 0),
    REFINING("凝练论证", "wait", EnumSet.of(Part.OPERATOR), 15),
    /** Published: units apply until the last day. The days of {@code days()} begin after it. */
    OPEN("发榜", "good", EnumSet.of(Part.OPERATOR), 3),
    SCREENING("初筛", "info", EnumSet.of(Part.PANELIST), 10),
    ASSESSING("评分", "info", EnumSet.of(Part.PANELIST), 15),
    /** The best of them answer questions; the publisher decides. */
    FINALISTS("答辩", "info", EnumSet.of(Part.PUBLISHER), 15),
    /** The award is published. The days of {@code days()} begin after the last day of the notice. */
    NOTICE("立项公示", "wait", EnumSet.of(Part.PUBLISHER), 15),
    OBJECTION("异议处理", "bad", EnumSet.of(Part.OPERATOR), 15),
    /** Signed: the milestones say what is awaited when. */
    PERFORMING("节点检查", "good", EnumSet.of(Part.WINNER), 0),
    ACCEPTED("验收", "good", EnumSet.of(Part.PUBLISHER), 30),
    SETTLED("已兑付", "good", Set.of(), 0),
    FAILED("流标", "neutral", Set.of(), 0),
    TERMINATED("终止", "bad", Set.of(), 0);

    private final String label;
    private final String tone;
    private final Set<Part> turn;
    private final int days;

    ChallengeState(String label, String tone, Set<Part> turn, int days) {
        this.label = label;
        this.tone = tone;
        this.turn = turn;
        this.days = days;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** How it is coloured: neutral, wait, info, good or bad; never the only sign. */
    public String tone() {
        return tone;
    }

    /** Whose turn it is; empty when nobody is awaited. */
    Set<Part> turn() {
        return turn;
    }

    /** Within how many days the next step is awaited: a habit of the platform, of no consequence but a reminder; 0 for none. */
    int days() {
        return days;
    }
}
