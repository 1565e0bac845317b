package cn.jinchuanggu.window;

/** How a task ended. */
public enum TaskResult {
    GRANTED("办成"),
    REFUSED("不予办理"),
    REFERRED("转其他渠道办理"),
    /** Not counted among the promises. */
    NOT_NEEDED("不再需要");

    private final String label;

    TaskResult(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }
}
