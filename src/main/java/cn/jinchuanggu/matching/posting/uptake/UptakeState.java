package cn.jinchuanggu.matching.posting.uptake;

/** Where the talks of one fund or bank about one financing need stand. */
public enum UptakeState {
    TALKING("洽谈中", "wait"),
    GRANTED("已放款", "good"),
    REFUSED("未通过", "neutral");

    private final String label;
    private final String tone;

    UptakeState(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** How it is coloured: good, wait or neutral. */
    public String tone() {
        return tone;
    }
}
