package cn.jinchuanggu.policy;

import cn.jinchuanggu.fact.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One article as published, and what can be asked of it here.
 *
 * @param number     1 to 20
 * @param heading    official heading with its full stop, such as {@code 第十一条 装修补贴。}; only the number for the last two
 * @param name       short Chinese name for lists
 * @param note       remark on the wording, empty when there is none
 * @param paragraphs official wording sentence by sentence, in paragraphs
 * @param bodies     responsible bodies in the order of the text; empty for the last two
 * @param kind       how it is answered, in Chinese: 金额可算, 上限可算, 区间待定, 需要决定, 服务事项 or 共同条款
 * @param amount     what it gives, in words
 * @param cap        its limit, in words
 * @param answer     how a question to it is answered, in words
 * @param questions  the facts it asks for; empty when there is nothing to assess
 * @param listedAs   the list by which an applicant names all matters of this article at once; empty like the questions
 * @param example    illustrative facts, complete enough for an answer; empty like the questions
 */
public record Article(
        int number,
        String heading,
        String name,
        String note,
        List<List<Citation>> paragraphs,
        List<String> bodies,
        String kind,
        String amount,
        String cap,
        String answer,
        List<Question> questions,
        Optional<Question> listedAs,
        Map<String, Object> example) {

    private static final String LEFT_TO_BODIES = "需要决定";

    public Article {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
        bodies = List.copyOf(bodies);
        questions = List.copyOf(questions);
    }

    /** Whether {@link Policy#assess} answers for it. */
    public boolean computable() {
        return !questions.isEmpty();
    }

    /** Whether an assessment can come to a sum or to bounds of one. */
    public boolean namesSum() {
        return computable() && !kind.equals(LEFT_TO_BODIES);
    }

    /** Every sentence with its place. */
    public List<Citation> sentences() {
        return paragraphs.stream().flatMap(List::stream).toList();
    }

    /** The whole article as published, paragraphs separated by a line end. */
    public String text() {
        String body = String.join("\n", paragraphs.stream()
                .map(p -> String.join("", p.stream().map(Citation::sentence).toList()))
                .toList());
        String lead = heading.endsWith("。") ? heading : heading + " ";
        return lead + body + (bodies.isEmpty() ? "" : "(责任单位:" + String.join("、", bodies) + ")");
    }
}
