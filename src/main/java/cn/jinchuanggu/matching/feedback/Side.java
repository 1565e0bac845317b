package cn.jinchuanggu.matching.feedback;

/** Who says something about a match. */
public enum Side {
    /** The party that asks. */
    NEED("需求方"),
    /** The party that offers. */
    OFFER("成果方"),
    /** A broker or an operator, in their own name. */
    PLATFORM("技术经纪人或园区运营");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    /** The Chinese word for people; names nobody. */
    public String label() {
        return label;
    }
}
