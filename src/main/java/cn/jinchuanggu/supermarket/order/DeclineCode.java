package cn.jinchuanggu.supermarket.order;

/** Why a provider does not take an order: few reasons, so that they can be counted. */
enum DeclineCode {
    FULL("排期已满"),
    OUT_OF_SCOPE("不在资质或能力范围内"),
    UNCLEAR("要求不清楚"),
    PRICE("价格谈不拢"),
    SUSPENDED("设备或人员暂停服务"),
    CONFLICT("与其他客户有利益冲突"),
    OTHER("其他，写在说明里");

    private final String label;

    DeclineCode(String label) {
        this.label = label;
    }

    /** The Chinese words for people. */
    String label() {
        return label;
    }
}
