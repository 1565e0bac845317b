package cn.jinchuanggu.engagement.introduction;

/** The two that are introduced to each other. */
public enum Side {
    /** Owns the achievement. */
    SUPPLIER("成果方"),
    /** Posted the need. */
    DEMANDER("需求方");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    public Side other() {
        return this == SUPPLIER ? DEMANDER : SUPPLIER;
    }
}
