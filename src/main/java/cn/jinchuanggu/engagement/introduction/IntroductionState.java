package cn.jinchuanggu.engagement.introduction;

/** Where an introduction stands. */
public enum IntroductionState {
    PROPOSED("已提出", "info", true),
    VIEWED("已查看", "info", true),
    /** At least one side has answered; who, is said beside it. */
    ANSWERED("已答复", "wait", true),
    /** Both sides agreed to know each other. */
    DISCLOSED("双方已披露", "good", true),
    NEGOTIATING("洽谈中", "good", true),
    SHELVED("已搁置", "neutral", true),
    REFUSED("已婉拒", "bad", false),
    WITHDRAWN("已撤回", "neutral", false);

    private final String label;
    private final String tone;
    private final boolean open;

    IntroductionState(String label, String tone, boolean open) {
        this.label = label;
        this.tone = tone;
        this.open = open;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** How it is coloured: neutral, wait, info, good or bad; never the only sign. */
    public String tone() {
        return tone;
    }

    /** Whether anything can still happen to it. */
    public boolean isOpen() {
        return open;
    }

    /** Whether the sides know each other while both agree. */
    boolean discloses() {
        return this == DISCLOSED || this == NEGOTIATING;
    }
}
