package cn.jinchuanggu.policy.claim;

/** Where a claim stands. Which step leads from which to which is said by {@link ClaimStep}. */
public enum ClaimState {
    DRAFT("草稿", "neutral"),
    SUBMITTED("已提交", "wait"),
    ACCEPTED("已受理", "wait"),
    /** Back with the applicant, who changes the facts and submits again. */
    RETURNED("退回补正", "bad"),
    REVIEW("审核", "wait"),
    DECIDED("已决定", "info"),
    REJECTED("不予支持", "bad"),
    /** Published; objections can be recorded until it is approved. */
    NOTICE("公示", "info"),
    APPROVED("已批准", "good"),
    PAID("已拨付", "good"),
    RECOVERED("追回", "bad"),
    WITHDRAWN("撤回", "neutral");

    private final String label;
    private final String tone;

    ClaimState(String label, String tone) {
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

    /** Whether its matters are free for another claim (第十九条). */
    public boolean freesMatters() {
        return this == REJECTED || this == WITHDRAWN;
    }

    /** Whether a body has decided on an amount that still stands. */
    public boolean isDecided() {
        return switch (this) {
            case DECIDED, NOTICE, APPROVED, PAID, RECOVERED -> true;
            case DRAFT, SUBMITTED, ACCEPTED, RETURNED, REVIEW, REJECTED, WITHDRAWN -> false;
        };
    }
}
