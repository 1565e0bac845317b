package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.shared.Saying;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody looks for in a partner. */
public enum PartnerMode {
    /** Supplementary: both offer the same, so that together they do more of it. */
    SIMILAR("similar", "相似优势", Saying.of("says.partner.similar")),
    /** Complementary: the other has what one asks for, or needs what one has. */
    COMPLEMENTARY("complementary", "你缺的", Saying.of("says.partner.complementary")),
    /** Who works with whom, and since when, and nothing else. */
    LIKELY("likely", "可能往来", Saying.of("says.partner.byTies"));

    private final String word;
    private final String label;
    private final Saying meaning;

    PartnerMode(String word, String label, Saying meaning) {
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

    /** What is compared, without a full stop. */
    public Saying meaning() {
        return meaning;
    }

    static Optional<PartnerMode> find(String word) {
        return Stream.of(values()).filter(m -> m.word.equals(word)).findFirst();
    }
}
