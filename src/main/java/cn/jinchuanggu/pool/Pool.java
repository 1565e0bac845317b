package cn.jinchuanggu.pool;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody in a library is on the way to; several share a library of the plan. The names are those of {@code pool/criteria.yaml}. */
public enum Pool {
    HIGH_TECH("高新技术企业", "高新技术企业培育库", "Enterprise", List.of(4, 3)),
    TECH_SME("科技型中小企业", "高新技术企业培育库", "Enterprise", List.of(3)),
    SPECIALISED("专精特新中小企业", "高新技术企业培育库", "Enterprise", List.of(4)),
    EQUITY_SHANXI("山西股交挂牌", "上市后备库", "Enterprise", List.of(14)),
    NEEQ("新三板挂牌", "上市后备库", "Enterprise", List.of(14)),
    EXCHANGE("沪深北上市", "上市后备库", "Enterprise", List.of(14)),
    TALENT("科技人才", "人才库", "Expert", List.of(17, 18)),
    FINANCING("融资需求", "融资需求库", "FinancingNeed", List.of(15, 16));

    private final String label;
    private final String library;
    private final String kind;
    private final List<Integer> articles;

    Pool(String label, String library, String kind, List<Integer> articles) {
        this.label = label;
        this.library = library;
        this.kind = kind;
        this.articles = articles;
    }

    /** What is aimed at, in Chinese, such as {@code 高新技术企业}. */
    public String label() {
        return label;
    }

    /** The library of the plan that it belongs to. */
    public String library() {
        return library;
    }

    /** The kind of entities in it, a label of the model. */
    public String kind() {
        return kind;
    }

    /** Articles of the policy that pay or support once the aim is reached. */
    public List<Integer> articles() {
        return articles;
    }

    /** The last part of its address, such as {@code high-tech}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Pool> find(String path) {
        return Arrays.stream(values()).filter(p -> p.path().equals(path)).findFirst();
    }

    /** Those in which entities of this kind stand. */
    public static List<Pool> listFor(String kind) {
        return Arrays.stream(values()).filter(p -> p.kind.equals(kind)).toList();
    }
}
