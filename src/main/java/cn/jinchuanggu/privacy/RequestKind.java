package cn.jinchuanggu.privacy;

import java.util.Arrays;
import java.util.Optional;

/** What a person can ask for about their own data (PIPL 45 to 48). To see and to take a copy needs no request. */
public enum RequestKind {
    /** Something is wrong or missing (PIPL 46). */
    CORRECT("更正或补充", false),
    /** The account and what stands under it (PIPL 47). */
    ERASE_ACCOUNT("注销账户并删除我的数据", false),
    /** An expert is not to be shown, though known from public sources (PIPL 27). */
    WITHHOLD_EXPERT("停止公开专家资料", true),
    /** What was published of an expert in error is shown again. */
    SHOW_EXPERT("恢复公开专家资料", true),
    /** An expert is to be forgotten (PIPL 47). */
    ERASE_EXPERT("删除专家资料", true),
    /** How data is used is to be explained (PIPL 48), or a decision looked at by a human (PIPL 24). */
    EXPLAIN("解释处理规则，或请人复核", false);

    private final String label;
    private final boolean aboutExpert;

    RequestKind(String label, boolean aboutExpert) {
        this.label = label;
        this.aboutExpert = aboutExpert;
    }

    /** The Chinese words for people. */
    public String label() {
        return label;
    }

    /** Whether it names an expert of the graph. */
    public boolean isAboutExpert() {
        return aboutExpert;
    }

    /** The kind of this constant name. */
    public static Optional<RequestKind> find(String name) {
        return Arrays.stream(values()).filter(k -> k.name().equals(name)).findFirst();
    }
}
