package cn.jinchuanggu.listing.indicator;

import java.util.List;

/**
 * What a need still lacks before anyone can test whether it is solved.
 *
 * @param percent how far the four required parts are there, 0 to 100
 * @param items   what to ask the author, what helps most first: required parts by their gain, then advice
 * @param found   what was read from the draft's {@link NeedDraft#wholeText()}
 * @param triage  what should happen with the need next
 */
public record Completeness(int percent, List<Item> items, NeedExtract found, Triage triage) {

    /** The parts of a need that are looked for. */
    public enum Aspect {
        INDICATORS("技术指标"), BUDGET("预算"), DEADLINE("期望完成时间"), ACCEPTANCE("验收方式"),
        MATERIAL("材料"), METHOD("方法"), EFFECT("功效"), PRODUCT("产品"), APPLICATION("应用");

        private final String label;

        Aspect(String label) {
            this.label = label;
        }

        /** The Chinese word for people. */
        public String label() {
            return label;
        }
    }

    /**
     * One question to the author.
     *
     * @param aspect   the part it is about
     * @param required whether the need cannot be tested without an answer; otherwise it is advice
     * @param question Chinese, complete
     * @param example  Chinese, an answer as it could be written
     * @param about    the words of the author that the question takes up; null when it takes up none
     * @param gain     by how much {@code percent} rises with an answer, 0 for advice
     */
    public record Item(Aspect aspect, boolean required, String question, String example, Found<String> about, int gain) {
    }

    public Completeness {
        items = List.copyOf(items);
    }

    /** The items without which the need cannot be tested. */
    public List<Item> missing() {
        return items.stream().filter(Item::required).toList();
    }

    /** The items that would help to be found. */
    public List<Item> advice() {
        return items.stream().filter(i -> !i.required()).toList();
    }

    /** Whether nothing required is missing. */
    public boolean isTestable() {
        return missing().isEmpty();
    }
}
