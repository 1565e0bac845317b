package cn.jinchuanggu.policy.web;

import cn.jinchuanggu.fact.Choice;
import cn.jinchuanggu.fact.FactType;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.fact.YesOrNo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Questions as a form, with what was typed so far. Made from the questions alone: an article that asks something new needs
 * no new page.
 *
 * @param sections in the order of the questions
 */
public record AskedForm(List<Section> sections) {

    /**
     * Questions that belong together.
     *
     * @param asked its fields
     */
    public record Section(String title, Group asked) {
    }

    /**
     * Fields side by side.
     *
     * @param fields those that decide the outcome
     * @param more   those that only refine it
     */
    public record Group(List<Field> fields, List<Field> more) {
    }

    /**
     * One question.
     *
     * @param name    name of the parameter, such as {@code payments[0].date}
     * @param kind    line, date, choice, choices or list
     * @param options value to label; empty when nothing is to be chosen
     * @param value   what was typed, or null
     * @param values  what was chosen of several
     * @param none    whether a list was answered with "none"
     * @param rows    for a list: one group of fields for each entry, and an empty one where another may be written
     */
    public record Field(String name, String label, String hint, boolean optional, String kind, Map<String, String> options,
            String value, Collection<String> values, boolean none, List<Group> rows) {
    }

    /** Every list has room for another entry. */
    private static final Predicate<String> EVERYWHERE = list -> true;

    /** One form for all questions, by section; every list has room for another entry. */
    static AskedForm of(List<Question> questions, Map<String, ?> answers) {
        Map<String, List<Question>> bySection = new LinkedHashMap<>();
        questions.forEach(q -> bySection.computeIfAbsent(q.section(), s -> new ArrayList<>()).add(q));
        return new AskedForm(bySection.entrySet().stream()
                .map(e -> new Section(e.getKey(), group("", e.getValue(), answers, EVERYWHERE))).toList());
    }

    /**
     * The field of one question that stands by itself.
     *
     * @param open whether a list of this name has room for another entry; lists inside an entry always have
     */
    static Field field(Question question, Map<String, ?> answers, Predicate<String> open) {
        return field("", question, answers.get(question.key()), open);
    }

    private static Group group(String path, List<Question> questions, Map<?, ?> answers, Predicate<String> open) {
        List<Field> fields = new ArrayList<>();
        List<Field> more = new ArrayList<>();
        questions.forEach(q -> (q.optional() ? more : fields).add(field(path, q, answers.get(q.key()), open)));
        return new Group(fields, more);
    }

    private static Field field(String path, Question q, Object answer, Predicate<String> open) {
        String name = path + q.key();
        boolean list = q.type() == FactType.LIST;
        return new Field(name, q.unit().isEmpty() || q.type() == FactType.YEAR ? q.label() : q.label() + "（" + q.unit() + "）",
                q.question() + q.why() + q.condition(), q.optional(), kind(q.type()), options(q),
                answer instanceof String text ? shown(q, text) : null,
                answer instanceof Collection<?> chosen && q.type() == FactType.CHOICES ? chosen.stream().map(String::valueOf).toList() : List.of(),
                list && answer instanceof List<?> entries && entries.isEmpty(),
                list ? rows(name, q, answer, open) : List.of());
    }

    /** What the field shows of an answer: yes and no in its own words, whoever wrote the address. */
    private static String shown(Question q, String text) {
        return q.type() == FactType.BOOLEAN ? YesOrNo.read(text).map(yes -> yes ? YesOrNo.YES : YesOrNo.NO).orElse(text) : text;
    }

    private static List<Group> rows(String name, Question q, Object answer, Predicate<String> open) {
        List<Object> entries = new ArrayList<>(answer instanceof List<?> given ? given : List.of());
        if (open.test(name)) {
            entries.add(Map.of());
        }
        List<Group> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Map<?, ?> entry = entries.get(i) instanceof Map<?, ?> map ? map : Map.of();
            rows.add(group(name + "[" + i + "].", q.fields(), entry, EVERYWHERE));
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
            yesNo.put(YesOrNo.YES, YesOrNo.YES);
            yesNo.put(YesOrNo.NO, YesOrNo.NO);
            return yesNo;
        }
        Map<String, String> options = new LinkedHashMap<>();
        q.choices().stream().map(Choice::label).forEach(label -> options.put(label, label));
        return options;
    }
}
