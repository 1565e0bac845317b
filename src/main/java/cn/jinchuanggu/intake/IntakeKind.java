package cn.jinchuanggu.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What files the intake takes. */
public enum IntakeKind {
    ENTERPRISE("企业", "按统一社会信用代码或编号认出已有的。"),
    INSTITUTION("高校院所", "按院校代码、统一社会信用代码或编号认出已有的。"),
    PLATFORM("创新平台", "牵头和共建单位要先在平台上。"),
    EXPERT("专家", "按编号、ORCID，或姓名加单位认出已有的；从不只按姓名。"),
    ACHIEVEMENT("科技成果", "代各单位登记；单位自己登记仍在“用表格批量登记成果”。"),
    NEED("技术需求", "代各单位发布；缺少指标等的列为待凝练。"),
    PATENT("专利", "按专利号认出已有的，可以连到它保护的成果。"),
    RELATION("关系", "两端写编号或全称；同名的写类别或编号。"),
    /** A whole graph, one JSON object a line; see the package {@code exchange}. */
    EXCHANGE("图谱交换文件", "JSON 行（.jsonl）：对象、关系、来源，一行一个，次序不限。");

    private final String label;
    private final String about;

    IntakeKind(String label, String about) {
        this.label = label;
        this.about = about;
    }

    public String label() {
        return label;
    }

    /** What to know before choosing it. */
    public String about() {
        return about;
    }

    /** How runs and addresses name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<IntakeKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
