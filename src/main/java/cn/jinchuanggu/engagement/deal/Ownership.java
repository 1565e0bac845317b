package cn.jinchuanggu.engagement.deal;

import cn.jinchuanggu.graph.Entities.Entity;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the supplier is one of the 国家设立的研究开发机构、高等院校 whose agreed prices have to be published (促进科技成果转化法第十八条).
 *
 * @param reason from what it is known, or why it is not, in Chinese
 */
public record Ownership(Kind kind, String reason) {

    /** What is known. Nothing is assumed. */
    public enum Kind {
        STATE("国家设立"),
        OTHER("非国家设立"),
        UNKNOWN("不清楚");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Chinese word for people. */
        public String label() {
            return label;
        }
    }

    private static final String CREDIT_CODE = "creditCode";
    /** GB 32100: 12 事业单位, registered by the commission for public posts. */
    private static final String PUBLIC_INSTITUTION = "12";
    /** 51 社会团体, 52 民办非企业单位, 53 基金会, 91 企业, 92 个体工商户, 93 农民专业合作社. */
    private static final Set<String> PRIVATE_OR_COMPANY = Set.of("51", "52", "53", "91", "92", "93");
    /** Kinds of the graph that are neither institutes nor universities. */
    private static final Set<String> NEITHER = Set.of("Enterprise", "Expert", "Fund");

    /**
     * From the graph first, then from what the supplier declared.
     *
     * @param supplier empty when the graph does not show it
     */
    static Ownership of(Optional<Entity> supplier, Optional<DealEvent> declared) {
        return supplier.flatMap(Ownership::byGraph).or(() -> declared.map(Ownership::byDeclaration)).orElseGet(() ->
                new Ownership(Kind.UNKNOWN, "图谱里没有供给方的统一社会信用代码，不能判断它是不是国家设立的；请供给方写明并附依据。"));
    }

    private static Optional<Ownership> byGraph(Entity supplier) {
        String authority = supplier.properties().get(CREDIT_CODE) instanceof String code && code.length() > 1 ? code.substring(0, 2) : "";
        if (authority.equals(PUBLIC_INSTITUTION)) {
            return Optional.of(new Ownership(Kind.STATE, "统一社会信用代码以 12 开头，登记为事业单位。"));
        }
        if (PRIVATE_OR_COMPANY.contains(authority)) {
            return Optional.of(new Ownership(Kind.OTHER, "统一社会信用代码以 " + authority + " 开头，登记为企业或社会组织，不是事业单位。"));
        }
        return NEITHER.contains(supplier.kind()) ? Optional.of(new Ownership(Kind.OTHER, "图谱里登记为" + supplier.kindLabel()
                + "，不是研究开发机构或高等院校；国有企业另按国有资产的规定评估、进场。")) : Optional.empty();
    }

    private static Ownership byDeclaration(DealEvent declared) {
        boolean state = declared.isTrue(DealQuestions.STATE_ESTABLISHED);
        return new Ownership(state ? Kind.STATE : Kind.OTHER, "由 " + declared.person() + " 于 " + declared.day() + " 写明，依据：" + declared.text(DealQuestions.BASIS).orElse("") + "。");
    }
}
