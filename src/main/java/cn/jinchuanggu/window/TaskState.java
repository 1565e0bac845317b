package cn.jinchuanggu.window;

/** Where a task of a case stands. */
public enum TaskState {
    /** The body has it and its clock runs. */
    RUNNING("办理中", "info"),
    /** Something is asked of the applicant: the clock stands still. */
    SUSPENDED("等申请人，计时暂停", "wait"),
    DONE("已办结", "good"),
    /** The case was withdrawn before it was done. */
    DROPPED("随撤回终止", "neutral");

    private final String label;
    private final String tone;

    TaskState(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** How it is coloured; never the only sign. */
    public String tone() {
        return tone;
    }

    public boolean isOpen() {
        return this == RUNNING || this == SUSPENDED;
    }
}
