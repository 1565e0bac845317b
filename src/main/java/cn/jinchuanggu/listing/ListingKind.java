package cn.jinchuanggu.listing;

/** The kinds of things that can be listed, searched and matched. */
public enum ListingKind {
    ACHIEVEMENT("科技成果"),
    NEED("技术需求"),
    SERVICE("科技服务"),
    SCENARIO("应用场景"),
    FINANCING_NEED("融资需求");

    private final String label;

    ListingKind(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }
}
