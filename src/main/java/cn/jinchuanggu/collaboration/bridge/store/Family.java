package cn.jinchuanggu.collaboration.bridge.store;

/** Kinds of ties that are read together at an end, so that a crowd of one kind does not hide the others. */
public enum Family {
    ENCOUNTERS("合同、合作与服务"),
    PEOPLE("人员"),
    PLATFORMS("平台与归属"),
    THINGS("成果、需求与服务条目"),
    PLACES("园区");

    private final String label;

    Family(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }
}
