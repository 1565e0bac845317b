package cn.jinchuanggu.engagement.deal;

import java.util.EnumSet;
import java.util.Set;

/** Where a deal stands. Which step leads from which to which is said by {@link DealStep}. */
public enum DealState {
    /** Opened from an agreed introduction; secrecy is not settled yet. */
    OPENED("待协商", "wait", Part.SIDES, 10),
    NEGOTIATING("协商中", "info", Part.SIDES, 60),
    PRICED("已定价", "info", Part.SIDES, 15),
    /** Published in the unit; the contract waits for the last day. The days of {@code days()} begin after it. */
    NOTICE_RUNNING("公示中", "wait", Part.SIDES, 15),
    /** Somebody objected: the days stand still until the unit has decided. */
    OBJECTION("异议处理中", "bad", EnumSet.of(Part.SUPPLIER), 15),
    SIGNED("已签约", "good", Part.SIDES, 30),
    PERFORMING("履行中", "good", EnumSet.of(Part.DEMANDER), 0),
    ACCEPTED("已验收", "good", Part.SIDES, 30),
    COMPLETED("已完成", "good", Set.of(), 0),
    SHELVED("搁置", "neutral", Set.of(), 0),
    TERMINATED("已终止", "bad", Set.of(), 0);

    private final String label;
    private final String tone;
    private final Set<Part> turn;
    private final int days;

    DealState(String label, String tone, Set<Part> turn, int days) {
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
