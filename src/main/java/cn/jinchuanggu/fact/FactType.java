package cn.jinchuanggu.fact;

/** The kinds of answers, each with what is accepted, in Chinese. */
public enum FactType {
    MONEY("金额", "请填写不小于 0、不超过 1 万亿元、最多两位小数的数，如 350000、“35万元”或“三十五万”。"),
    AREA("面积", "请填写大于 0、不超过 1000 万、最多两位小数的平方米数，如 123.45。"),
    DATE("日期", "请按 2025-03-01 或“2025年3月1日”填写 1949 年至 2099 年之间的日期。"),
    YEAR("年度", "请填写 1949 至 2099 之间的四位年份，如 2025。"),
    INTEGER("整数", "请填写 1 至 1000 之间的整数。"),
    BOOLEAN("是否", "请填写 true 或 false，也可以填“是”或“否”。"),
    CHOICE("选项", "请从选项中选一个。"),
    CHOICES("多选", "请填写选项的列表。"),
    CREDIT_CODE("统一社会信用代码", "请填写 18 位统一社会信用代码（GB 32100），最后一位是校验码，请按营业执照或登记证书核对。"),
    CONTRACT_NUMBER("合同登记编号", "请填写技术合同登记编号：16 位数字（旧版为 14 位）。"),
    TEXT("文字", "请填写不超过 200 个字的文字，不含控制字符。"),
    LIST("列表", "请填写列表，每一项是一组事实，最多 500 项。");

    private final String label;
    private final String accepted;

    FactType(String label, String accepted) {
        this.label = label;
        this.accepted = accepted;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** One Chinese sentence: what to write. */
    public String accepted() {
        return accepted;
    }
}
