package cn.jinchuanggu.supermarket.request;

/** Where a request stands. */
public enum RequestState {
    OPEN("征集报价", "info"),
    ACCEPTED("已选定", "good"),
    CLOSED("已关闭", "neutral");

    private final String label;
    private final String tone;

    RequestState(String label, String tone) {
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
