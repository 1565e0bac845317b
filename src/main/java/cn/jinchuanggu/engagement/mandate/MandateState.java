package cn.jinchuanggu.engagement.mandate;

/** Where a mandate stands. */
public enum MandateState {
    PROPOSED("待确认", "wait"),
    CONFIRMED("已确认", "good"),
    DECLINED("未接受", "bad"),
    ENDED("已终止", "neutral"),
    /** Confirmed, and its last day is over: nobody writes this, the calendar says it. */
    EXPIRED("已到期", "neutral");

    private final String label;
    private final String tone;

    MandateState(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** How it is coloured: neutral, wait, info, good or bad; never the only sign. */
    public String tone() {
        return tone;
    }
}
