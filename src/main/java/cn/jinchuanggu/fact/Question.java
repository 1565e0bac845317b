package cn.jinchuanggu.fact;

import java.util.List;
import java.util.Optional;

/**
 * One fact that an article asks for.
 *
 * @param key      name in a request, such as {@code transactionAmountYuan}; the unit stands in it
 * @param label    short Chinese name; accepted instead of the key
 * @param section  the part of the form it belongs to, in Chinese
 * @param type     kind of answer
 * @param unit     Chinese unit, empty when there is none
 * @param about    whether it is about the applicant, and so the same for every article, or about one matter
 * @param needed   when it must be answered: {@code always}, {@code optional}, or a condition named by the article
 * @param condition that condition in a Chinese sentence; empty for {@code always} and {@code optional}
 * @param question the question to a person
 * @param why      why it is asked
 * @param choices  what may be chosen; empty for other types
 * @param fields   what each entry of a list holds; empty for other types
 * @param example  an answer, as text
 */
public record Question(
        String key,
        String label,
        String section,
        FactType type,
        String unit,
        About about,
        String needed,
        String condition,
        String question,
        String why,
        List<Choice> choices,
        List<Question> fields,
        String example) {

    /** Whose fact it is. */
    public enum About {
        /** Asked once, whatever articles are looked at. */
        APPLICANT,
        /** Asked for each certificate, project, contract ... */
        MATTER
    }

    private static final String OPTIONAL = "optional";
    private static final String ALWAYS = "always";

    public Question {
        choices = List.copyOf(choices);
        fields = List.copyOf(fields);
    }

    /** Whether it refines the answer and is never asked for. */
    public boolean optional() {
        return needed.equals(OPTIONAL);
    }

    /** Whether it matters only under its {@link #condition()}. */
    public boolean conditional() {
        return !needed.equals(OPTIONAL) && !needed.equals(ALWAYS);
    }

    Optional<Choice> findChoice(String word) {
        return choices.stream().filter(c -> c.means(word)).findFirst();
    }

    /** What is accepted as an answer, in Chinese. */
    public String accepted() {
        return choices.isEmpty()
                ? type.accepted()
                : type.accepted() + "可选：" + String.join("、", choices.stream().map(Choice::label).toList()) + "。";
    }
}
