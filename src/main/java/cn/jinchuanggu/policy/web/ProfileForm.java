package cn.jinchuanggu.policy.web;

import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.fact.Question.About;
import cn.jinchuanggu.policy.Article;
import cn.jinchuanggu.policy.ClauseRef;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one applicant is asked for all articles: about itself, then what it has under each of them.
 *
 * @param applicant about the unit
 * @param articles  a list of matters each
 */
public record ProfileForm(AskedForm.Group applicant, List<Part> articles) {

    /**
     * The matters of one article.
     *
     * @param name   such as {@code 第四条 支持科技型企业创新发展}
     * @param state  what was said so far, in Chinese
     * @param opened whether it is shown open
     * @param list   the field
     */
    public record Part(int number, String name, String state, boolean opened, AskedForm.Field list) {
    }

    /** @param open keys of the lists that get room for another entry */
    static ProfileForm of(List<Article> articles, List<Question> questions, Map<String, ?> answers, Set<String> open) {
        List<Question> applicant = questions.stream().filter(q -> q.about() == About.APPLICANT).toList();
        return new ProfileForm(
                new AskedForm.Group(fields(applicant.stream().filter(q -> !q.optional()), answers),
                        fields(applicant.stream().filter(Question::optional), answers)),
                articles.stream().flatMap(a -> a.listedAs().map(list -> part(a, list, answers, open)).stream()).toList());
    }

    private static Part part(Article article, Question list, Map<String, ?> answers, Set<String> open) {
        AskedForm.Field field = AskedForm.field(list, answers, open::contains);
        int told = answers.get(list.key()) instanceof List<?> entries ? entries.size() : 0;
        String state = field.none() ? "没有" : told == 0 ? "还没有说" : "已填 " + told + " 项";
        return new Part(article.number(), ClauseRef.articleName(article.number()) + " " + article.name(), state,
                told > 0 || open.contains(list.key()), field);
    }

    private static List<AskedForm.Field> fields(Stream<Question> questions, Map<String, ?> answers) {
        return questions.map(q -> AskedForm.field(q, answers, list -> false)).toList();
    }
}
