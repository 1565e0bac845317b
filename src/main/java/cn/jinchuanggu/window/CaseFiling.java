package cn.jinchuanggu.window;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.fact.StepInput;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A new case as somebody wants to file it, read and checked. */
final class CaseFiling {

    private static final int LONGEST_NAME = 60;

    private CaseFiling() {
    }

    /**
     * Whom a case is for.
     *
     * @param party        id and name; empty for somebody who acts for none
     * @param illustrative whether it is made up
     */
    record For(Optional<Named> party, boolean illustrative) {
    }

    record Named(String id, String name) {
    }

    /** @param facts what the first entry says */
    record Filed(Map<String, Object> facts, String note) {
    }

    /**
     * @param kinds  what can be filed today
     * @param fields {@code matters, applicant, note} and the keys of the questions of the matters
     * @throws InvalidInput with every problem of them
     */
    static Filed read(Map<String, ?> fields, List<MatterKind> kinds, For whom, LocalDate today) {
        StepInput input = StepInput.read(CaseStep.FILE.label(), CaseQuestions.ofFiling(kinds), CaseQuestions.words(CaseStep.FILE), fields);
        CaseWords.refusePersonalData(fields);
        Facts given = input.facts().orElseThrow();
        List<String> matters = given.choices(CaseQuestions.MATTERS).stream().distinct().toList();
        String applicant = whom.party().map(Named::name).orElseGet(() -> given.text(CaseQuestions.APPLICANT).map(String::strip).orElse(""));
        List<Problem> problems = problems(given, matters, applicant, kinds, today);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(CaseQuestions.MATTERS, matters);
        facts.put(CaseQuestions.APPLICANT, applicant);
        facts.put(CaseQuestions.ILLUSTRATIVE, whom.illustrative());
        whom.party().ifPresent(party -> facts.put(CaseQuestions.PARTY, party.id()));
        Map<String, Object> answers = new LinkedHashMap<>(given.asMap());
        answers.keySet().removeIf(key -> !key.contains("."));
        facts.put(CaseQuestions.ANSWERS, answers);
        return new Filed(facts, input.note());
    }

    private static List<Problem> problems(Facts given, List<String> matters, String applicant, List<MatterKind> kinds, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (matters.isEmpty()) {
            problems.add(new Problem(CaseQuestions.MATTERS, "没有选要办的事。", "请至少选一项；说不清的选“政策咨询”。"));
        }
        if (applicant.isEmpty() || applicant.length() > LONGEST_NAME) {
            problems.add(new Problem(CaseQuestions.APPLICANT, "企业或团队的名称应为 1 至 " + LONGEST_NAME + " 个字。", "还没有注册的团队写团队名称。"));
        }
        kinds.forEach(kind -> given.date(kind.wishedOn()).filter(day -> day.isBefore(today)).ifPresent(day ->
                problems.add(new Problem(kind.wishedOn(), "希望办好的日期 " + day + " 已经过了。", "请写今天或以后的日期，或者不填。"))));
        kinds.stream().filter(k -> !matters.contains(k.id())).flatMap(k -> k.questions().stream()).filter(q -> given.has(q.key())).forEach(q ->
                problems.add(new Problem(q.key(), "填写了“" + q.label() + "”，但没有选“" + q.section() + "”。", "请选上这一项，或者清空这个回答。")));
        return problems;
    }
}
