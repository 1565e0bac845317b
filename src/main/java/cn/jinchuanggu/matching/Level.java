package cn.jinchuanggu.matching;

/** How well two listings fit, in the words of the people who grade them. */
public enum Level {
    STRONG("强相关"),
    FAIR("较强"),
    WEAK("弱"),
    NONE("无");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }
}
