package cn.jinchuanggu.challenge;

/** Whose the intellectual property of the results is (民法典第八百五十九条: by agreement; without one the right to apply is the developer's). */
public enum IpRule {
    PUBLISHER("归发榜单位"),
    SOLVER("归揭榜单位，发榜单位可以免费实施"),
    SHARED("双方共有"),
    CONTRACT("在合同里约定");

    private final String label;

    IpRule(String label) {
        this.label = label;
    }

    /** The Chinese words for people. */
    public String label() {
        return label;
    }
}
