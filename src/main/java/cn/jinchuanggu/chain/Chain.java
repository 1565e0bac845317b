package cn.jinchuanggu.chain;

import cn.jinchuanggu.chain.CriteriaFile.Group;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The two chains of the plan, each with its steps in order. */
public enum Chain {
    CONVERSION("技术转化链条", "Achievement", "工作方案五(二)6", List.of("CONVERSION/1", "CONVERSION/2", "CONVERSION/3", "CONVERSION/4", "CONVERSION/5")),
    CARRIER("接力式培育链条", "Enterprise", "工作方案五(二)4", List.of("CARRIER/1", "CARRIER/2", "CARRIER/3", "CARRIER/4"));

    private static final CriteriaFile FILE = CriteriaFile.load("/chain/steps.yaml");

    private final String label;
    private final String kind;
    private final String clause;
    private final List<String> codes;

    Chain(String label, String kind, String clause, List<String> codes) {
        this.label = label;
        this.kind = kind;
        this.clause = clause;
        this.codes = codes;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    /** The kind of entities that stand on it, a label of the model. */
    public String kind() {
        return kind;
    }

    /** Where the plan names it. */
    public String clause() {
        return clause;
    }

    /** Its steps, the first one first. */
    public List<Group> steps() {
        return codes.stream().map(FILE::get).toList();
    }

    /** The chain on which entities of this kind stand. */
    public static Optional<Chain> findFor(String kind) {
        return Arrays.stream(values()).filter(c -> c.kind.equals(kind)).findFirst();
    }
}
