package cn.jinchuanggu.chain;

import cn.jinchuanggu.chain.CriteriaFile.Group;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The two chains of the plan, each with its steps in order. */
public enum Chain {
    CONVERSION("技术转化链条", "Achievement", "工作方案五(二)6"),
    CARRIER("接力式培育链条", "Enterprise", "工作方案五(二)4");

    private static final CriteriaFile FILE = CriteriaFile.load("/chain/steps.yaml");

    private final String label;
    private final String kind;
    private final String clause;

    Chain(String label, String kind, String clause) {
        this.label = label;
        this.kind = kind;
        this.clause = clause;
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

    /** Its steps, the first one first, as the file of criteria has them. */
    public List<Group> steps() {
        return FILE.groups().stream().filter(g -> g.code().startsWith(name() + "/")).toList();
    }

    /** The chain on which entities of this kind stand. */
    public static Optional<Chain> findFor(String kind) {
        return Arrays.stream(values()).filter(c -> c.kind.equals(kind)).findFirst();
    }
}
