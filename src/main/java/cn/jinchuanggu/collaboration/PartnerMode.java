package cn.jinchuanggu.collaboration;

import java.util.Optional;
import java.util.stream.Stream;

/** What somebody looks for in a partner. */
public enum PartnerMode {
    /** Supplementary: both offer the same, so that together they do more of it. */
    SIMILAR("similar", "相似优势", "双方拿得出手的东西有多少相同：共同的概念、学科、细分领域和平台"),
    /** Complementary: the other has what one asks for, or needs what one has. */
    COMPLEMENTARY("complementary", "你缺的", "你的需求、场景、融资和发展方向，对照对方的成果、平台设备、服务和专家"),
    /** Who works with whom, and since when, and nothing else. */
    LIKELY("likely", "可能往来", "只看公开的往来：谁和谁、自何时起；由此推测还没有往来的双方");

    private final String word;
    private final String label;
    private final String meaning;

    PartnerMode(String word, String label, String meaning) {
        this.word = word;
        this.label = label;
        this.meaning = meaning;
    }

    /** How it stands in an address. */
    public String word() {
        return word;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** What is compared, in Chinese, without a full stop. */
    public String meaning() {
        return meaning;
    }

    static Optional<PartnerMode> find(String word) {
        return Stream.of(values()).filter(m -> m.word.equals(word)).findFirst();
    }
}
