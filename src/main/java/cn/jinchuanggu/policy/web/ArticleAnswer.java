package cn.jinchuanggu.policy.web;

import cn.jinchuanggu.fact.Choice;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.policy.Article;
import cn.jinchuanggu.policy.Citation;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An article as JSON. {@code facts} is what an assessment asks for, {@code example} a set of them to begin with; both empty
 * when there is nothing to assess.
 */
public record ArticleAnswer(
        int number,
        String title,
        String heading,
        String note,
        List<Sentence> sentences,
        String text,
        List<String> bodies,
        String kind,
        String amount,
        String cap,
        boolean computable,
        String answer,
        List<AskedFact> facts,
        Map<String, Object> example) {

    /** A sentence of the official wording with its anchor, such as {@code 9.2}. */
    record Sentence(String anchor, String text) {
        static Sentence of(Citation citation) {
            return new Sentence(citation.clause().anchor(), citation.sentence());
        }
    }

    /**
     * A fact that is asked for.
     *
     * @param about     {@code applicant} or {@code matter}
     * @param needed    {@code always}, {@code optional} or a condition
     * @param condition that condition in Chinese
     */
    record AskedFact(
            String key,
            String label,
            String section,
            String type,
            String unit,
            String about,
            String needed,
            String condition,
            String question,
            String why,
            String accepted,
            List<String> choices,
            List<AskedFact> fields,
            String example) {
        static AskedFact of(Question q) {
            return new AskedFact(
                    q.key(),
                    q.label(),
                    q.section(),
                    q.type().name().toLowerCase(Locale.ROOT),
                    q.unit(),
                    q.about().name().toLowerCase(Locale.ROOT),
                    q.needed(),
                    q.condition(),
                    q.question(),
                    q.why(),
                    q.accepted(),
                    q.choices().stream().map(Choice::label).toList(),
                    q.fields().stream().map(AskedFact::of).toList(),
                    q.example());
        }
    }

    public static ArticleAnswer of(Article article) {
        return new ArticleAnswer(
                article.number(),
                article.name(),
                article.heading(),
                article.note(),
                article.sentences().stream().map(Sentence::of).toList(),
                article.text(),
                article.bodies(),
                article.kind(),
                article.amount(),
                article.cap(),
                article.computable(),
                article.answer(),
                article.questions().stream().map(AskedFact::of).toList(),
                article.example());
    }
}
