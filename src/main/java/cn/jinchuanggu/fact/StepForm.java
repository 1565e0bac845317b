package cn.jinchuanggu.fact;

import cn.jinchuanggu.fact.StepInput.Words;
import cn.jinchuanggu.shared.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a step asks, as a form of {@code fragments/steps.html}; what it said, as lines.
 *
 * @param path   the last part of the address of the step
 * @param danger whether it ends the matter or sends it back
 */
public record StepForm(String path, String label, boolean danger, List<Field> fields) {

    private static final Map<String, String> YES_OR_NO = new LinkedHashMap<>();

    static {
        YES_OR_NO.put("否", "否");
        YES_OR_NO.put("是", "是");
    }

    /** How a field is written. */
    public enum Kind { LINE, MONEY, DAY, CHOICE, CHOICES, WORDS }

    /** @param choices value to label; empty unless something is chosen */
    public record Field(String name, String label, Kind kind, boolean needed, Map<String, String> choices) {

        /** A question as a field. */
        public static Field of(Question question) {
            Kind kind = switch (question.type()) {
                case MONEY -> Kind.MONEY;
                case DATE -> Kind.DAY;
                case CHOICE, BOOLEAN -> Kind.CHOICE;
                case CHOICES -> Kind.CHOICES;
                default -> Kind.LINE;
            };
            Map<String, String> choices = new LinkedHashMap<>();
            question.choices().forEach(c -> choices.put(c.code(), c.label()));
            return new Field(question.key(), question.label(), kind, !question.optional(), question.type() == FactType.BOOLEAN ? YES_OR_NO : choices);
        }
    }

    /** The form of a step: its questions in their order, then its words. */
    public static StepForm of(String path, String label, boolean danger, List<Question> questions, Words words) {
        List<Field> fields = new ArrayList<>(questions.stream().map(Field::of).toList());
        fields.add(new Field("note", words.label(), Kind.WORDS, words.needed(), Map.of()));
        return new StepForm(path, label, danger, fields);
    }

    /** What was answered to these questions, one answer to a line; what a label says after its first comma is advice for the form. */
    public static List<String> lines(List<Question> questions, Map<String, Object> answers) {
        return questions.stream().filter(q -> answers.containsKey(q.key())).map(q -> q.label().split("，", 2)[0] + "：" + shown(q, answers.get(q.key()))).toList();
    }

    /** An answer, as an entry keeps it, in the words of its question. */
    public static String shown(Question question, Object answer) {
        return switch (question.type()) {
            case MONEY -> Money.of(answer.toString()).display();
            case BOOLEAN -> Boolean.TRUE.equals(answer) ? "是" : "否";
            case CHOICE -> question.choices().stream().filter(c -> c.code().equals(answer)).findFirst().orElseThrow().label();
            default -> answer + (question.unit().isEmpty() ? "" : " " + question.unit());
        };
    }
}
