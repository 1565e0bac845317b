package cn.jinchuanggu.paper;

/** What the platform issues on paper. */
public enum PaperKind {
    /** What an article gives for the facts that somebody entered; no decision. */
    CALCULATION("补助测算单"),
    /** A claim as it stands: what was computed, what was decided. */
    CLAIM("申报单"),
    /** Why an achievement fits a need, and where it does not. */
    MATCH("匹配说明");

    private final String label;

    PaperKind(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }
}
