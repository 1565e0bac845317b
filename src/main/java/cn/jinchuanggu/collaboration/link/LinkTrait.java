package cn.jinchuanggu.collaboration.link;

/**
 * A number that a pair has, and why it may say something about a tie between the two. What each counts is learned by
 * {@link LinkFit} from the graph itself.
 */
public enum LinkTrait {

    /** Logarithm, so that the first common neighbour says more than the tenth. */
    COMMON("共同的往来方", "两方共同的往来方，往来方越专一越算数（Adamic–Adar，取对数）"),
    MANY_COMMON("共同往来方很多", "同上，不取对数：很多时的修正"),
    FRESH_COMMON("近来的共同往来方", "只看新近的往来（关系写明时间的图才有）"),
    CLOSED("圈子已经闭合", "共同的往来方彼此已相识的程度"),
    WALK("随机游走", "从一方出发、常回起点的游走到达另一方的机会（个性化 PageRank）"),
    THREE_STEPS("隔两方相连", "三步的路有多少，经过往来多的节点打折"),
    ALIKE("周围相像", "周围结构的向量的余弦（FastRP）"),
    FEWER_TIES("较少的一方的往来数", "取对数"),
    MORE_TIES("较多的一方的往来数", "取对数"),
    HAS_COMMON("有共同往来方", "有为 1"),
    ONLY_THREE_STEPS("只隔两方", "没有共同往来方、三步可到为 1"),
    APART("互不连通", "两方都有往来、但不连通为 1"),
    UNKNOWN("有一方没有往来", "图里还没有它的往来，为 1");

    private final String label;
    private final String meaning;

    LinkTrait(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }

    /** What it measures, in Chinese. */
    public String meaning() {
        return meaning;
    }
}
