package cn.jinchuanggu.reference;

/**
 * Technology readiness from 1 to 9. The number counts; the names are those of the national scale (GB/T 22900) in the
 * wording of 青科资字〔2025〕2号.
 */
public enum ReadinessLevel {
    REPORT("报告级"),
    CONCEPT("方案级"),
    SIMULATION("仿真级"),
    FUNCTION("功能级"),
    EARLY_SAMPLE("初样级"),
    FINAL_SAMPLE("正样级"),
    ENVIRONMENT("环境级"),
    PRODUCT("产品级"),
    SYSTEM("系统级");

    private final String label;

    ReadinessLevel(String label) {
        this.label = label;
    }

    /** @throws IllegalArgumentException when the number is not 1 to 9 */
    public static ReadinessLevel of(int number) {
        if (number < 1 || number > 9) {
            throw new IllegalArgumentException("readiness " + number + " is not 1 to 9");
        }
        return values()[number - 1];
    }

    /** 1 to 9. */
    public int number() {
        return ordinal() + 1;
    }

    public String label() {
        return label;
    }

    /** For people, such as {@code TRL 6 正样级}. */
    public String display() {
        return "TRL " + number() + " " + label;
    }
}
