package cn.jinchuanggu.engagement.deal.web;

import cn.jinchuanggu.engagement.deal.DealEvent;
import cn.jinchuanggu.engagement.deal.DealStep;
import cn.jinchuanggu.engagement.deal.Deals;
import cn.jinchuanggu.policy.fact.FactType;
import cn.jinchuanggu.policy.fact.Question;
import cn.jinchuanggu.policy.fact.StepInput.Words;
import cn.jinchuanggu.shared.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a step asks, as a form; what it said, as lines. */
final class StepForms {

    private static final Map<String, String> YES_OR_NO = new LinkedHashMap<>();

    static {
        YES_OR_NO.put("否", "否");
        YES_OR_NO.put("是", "是");
    }

    private StepForms() {
    }

    /** How a field is written; see {@code fragments/steps.html}. */
    enum Kind { LINE, MONEY, DAY, CHOICE, WORDS }

    /** @param choices value to label; empty unless it is a choice */
    record Field(String name, String label, Kind kind, boolean needed, Map<String, String> choices) {
    }

    /** @param danger whether it ends the deal or sends it back */
    record StepForm(String path, String label, boolean danger, List<Field> fields) {
    }

    static StepForm of(DealStep step, Deals deals) {
        List<Field> fields = new ArrayList<>(deals.listQuestions(step).stream().map(StepForms::field).toList());
        Words words = deals.getWords(step);
        fields.add(new Field("note", words.label(), Kind.WORDS, words.needed(), Map.of()));
        return new StepForm(step.path(), step.label(), step.isDanger(), fields);
    }

    /** What an event said, one answer to a line. */
    static List<String> lines(DealEvent event, Deals deals) {
        return deals.listQuestions(event.step()).stream().filter(q -> event.answers().containsKey(q.key()))
                .map(q -> q.label() + "：" + shown(q, event.answers().get(q.key()))).toList();
    }

    private static Field field(Question question) {
        Kind kind = switch (question.type()) {
            case MONEY -> Kind.MONEY;
            case DATE -> Kind.DAY;
            case CHOICE, BOOLEAN -> Kind.CHOICE;
            default -> Kind.LINE;
        };
        Map<String, String> choices = new LinkedHashMap<>();
        question.choices().forEach(c -> choices.put(c.code(), c.label()));
        return new Field(question.key(), question.label(), kind, !question.optional(), question.type() == FactType.BOOLEAN ? YES_OR_NO : choices);
    }

    private static String shown(Question question, Object answer) {
        return switch (question.type()) {
            case MONEY -> Money.of(answer.toString()).display();
            case BOOLEAN -> Boolean.TRUE.equals(answer) ? "是" : "否";
            case CHOICE -> question.choices().stream().filter(c -> c.code().equals(answer)).findFirst().orElseThrow().label();
            default -> answer.toString();
        };
    }
}
