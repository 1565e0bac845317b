package cn.jinchuanggu.privacy;

/** Where a request stands. */
public enum RequestState {
    FILED("待办理", "wait"),
    DONE("已办理", "good"),
    REFUSED("不予办理", "bad"),
    WITHDRAWN("已撤回", "info");

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

    /** How its mark is coloured: wait, good, bad or info. */
    public String tone() {
        return tone;
    }
}
