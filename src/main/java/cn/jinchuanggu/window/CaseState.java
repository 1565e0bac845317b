package cn.jinchuanggu.window;

/** Where a case stands. Which step leads from which to which is said by {@link CaseStep}. */
public enum CaseState {
    /** Nobody has taken it yet. */
    FILED("待受理", "wait"),
    /** An officer has it. */
    IN_HAND("办理中", "info"),
    /** The officer is done; the applicant says how it was, or reopens it. */
    CLOSED("已办结，待评价", "good"),
    RATED("已评价", "good"),
    WITHDRAWN("已撤回", "neutral");

    private final String label;
    private final String tone;

    CaseState(String label, String tone) {
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
