package cn.jinchuanggu.policy.web;

import cn.jinchuanggu.policy.fact.Choice;
import cn.jinchuanggu.policy.fact.FactType;
import cn.jinchuanggu.policy.fact.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The questions of an article as a form, with what was typed so far. Made from the questions alone: an article that asks
 * something new needs no new page.
 *
 * @param sections in the order of the questions
 */
record AskedForm(List<Section> sections) {

    /**
     * Questions that belong together.
     *
     * @param fields those that decide the outcome
     * @param more   those that only refine it
     */
    record Section(String title, List<Field> fields, List<Field> more) {
    }

    /**
     * One question.
     *
     * @param name    name of the parameter, such as {@code payments[0].date}
     * @param kind    line, date, choice, choices or list
     * @param options value to label; empty when nothing is to be chosen
     * @param value   what was typed, or null
     * @param values  what was chosen of several
     * @param rows    for a list: one group of fields for each entry, and an empty one at the end
     */
    record Field(String name, String label, String hint, boolean optional, String kind, Map<String, String> options,
            String value, Collection<String> values, List<List<Field>> rows) {
    }

    /** @param answers as {@link TypedAnswers} reads them */
    static AskedForm of(List<Question> questions, Map<String, ?> answers) {
        Map<String, List<Question>> bySection = new LinkedHashMap<>();
        questions.forEach(q -> bySection.computeIfAbsent(q.section(), s -> new ArrayList<>()).add(q));
        return new AskedForm(bySection.entrySet().stream().map(e -> new Section(e.getKey(),
                fields(e.getValue().stream().filter(q -> !q.optional()), answers),
                fields(e.getValue().stream().filter(q -> q.optional()), answers))).toList());
    }

    private static List<Field> fields(Stream<Question> questions, Map<String, ?> answers) {
        return questions.map(q -> field("", q, answers.get(q.key()))).toList();
    }

    private static Field field(String path, Question q, Object answer) {
        String name = path + q.key();
        String hint = q.question() + q.why() + q.condition();
        return new Field(name, q.unit().isEmpty() || q.type() == FactType.YEAR ? q.label() : q.label() + "（" + q.unit() + "）", hint,
                q.optional(), kind(q.type()), options(q), answer instanceof String text ? text : null,
                answer instanceof Collection<?> chosen && q.type() == FactType.CHOICES ? chosen.stream().map(String::valueOf).toList() : List.of(),
                q.type() == FactType.LIST ? rows(name, q, answer) : List.of());
    }

    private static List<List<Field>> rows(String name, Question q, Object answer) {
        List<Object> entries = new ArrayList<>(answer instanceof List<?> given ? given : List.of());
        entries.add(Map.of());
        List<List<Field>> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Map<?, ?> entry = entries.get(i) instanceof Map<?, ?> map ? map : Map.of();
            String path = name + "[" + i + "].";
            rows.add(q.fields().stream().map(f -> field(path, f, entry.get(f.key()))).toList());
        }
        return rows;
    }

    private static String kind(FactType type) {
        return switch (type) {
            case DATE -> "date";
            case BOOLEAN, CHOICE -> "choice";
            case CHOICES -> "choices";
            case LIST -> "list";
            case MONEY, AREA, YEAR, INTEGER, TEXT, CREDIT_CODE, CONTRACT_NUMBER -> "line";
        };
    }

    private static Map<String, String> options(Question q) {
        if (q.type() == FactType.BOOLEAN) {
            Map<String, String> yesNo = new LinkedHashMap<>();
            yesNo.put("是", "是");
            yesNo.put("否", "否");
            return yesNo;
        }
        Map<String, String> options = new LinkedHashMap<>();
        q.choices().stream().map(Choice::label).forEach(label -> options.put(label, label));
        return options;
    }
}
