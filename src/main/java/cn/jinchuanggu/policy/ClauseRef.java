package cn.jinchuanggu.policy;

import java.util.List;

/**
 * Where a sentence stands in the document.
 *
 * @param article number of the article, 1 to 20
 * @param anchor  article and sentence, such as {@code 9.2}: the second sentence of 第九条, responsible bodies not counted
 */
public record ClauseRef(int article, String anchor) {

    private static final List<String> NUMERALS = List.of(
            "一", "二", "三", "四", "五", "六", "七", "八", "九", "十",
            "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十");

    /** The place with this anchor; {@link NumberFormatException} when the anchor does not begin with a number. */
    public static ClauseRef of(String anchor) {
        return new ClauseRef(Integer.parseInt(anchor.substring(0, anchor.indexOf('.'))), anchor);
    }

    /** For people: {@code 第九条}; {@link IndexOutOfBoundsException} outside 1 to 20. */
    public static String articleName(int article) {
        return "第" + NUMERALS.get(article - 1) + "条";
    }

    /** For people: {@code 第九条(9.2)}. */
    public String display() {
        return articleName(article) + "(" + anchor + ")";
    }
}
