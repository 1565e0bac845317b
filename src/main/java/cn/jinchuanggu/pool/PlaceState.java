package cn.jinchuanggu.pool;

/** Whether an entity is in a library. Suggesting is the criteria's business, taking in and out a person's. */
public enum PlaceState {
    /** Nobody has decided. */
    OPEN("未入库", "neutral"),
    /** Taken in by the operator. */
    CONFIRMED("已入库", "good"),
    /** Taken out, or turned down; not suggested again until taken in by hand. */
    REMOVED("已移出", "bad");

    private final String label;
    private final String tone;

    PlaceState(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** How it is shown: neutral, good or bad. */
    public String tone() {
        return tone;
    }
}
