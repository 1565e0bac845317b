package cn.jinchuanggu.window;

import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cases made by hand, without a database. Everything happens on Monday 2026-03-02 at ten, one minute after another. */
final class CasesInStates {

    static final String APPLICANT = "applicant";
    static final String PARTY = "ent-q-01";
    static final String OFFICER = "officer-1";
    static final OffsetDateTime MONDAY = TaskClockTest.at("2026-03-02T10:00");

    private final List<Entry> entries = new ArrayList<>();

    /** The registration and a school, filed for {@link #PARTY}. */
    static CasesInStates filed() {
        return new CasesInStates().then(CaseStep.FILE, Map.of(CaseQuestions.MATTERS, List.of("registration", "school"), CaseQuestions.APPLICANT, "示例企业",
                CaseQuestions.PARTY, PARTY, CaseQuestions.ILLUSTRATIVE, true, CaseQuestions.ANSWERS, Map.of()), APPLICANT, MONDAY);
    }

    /** The registration is with its body as {@code t1}. */
    static CasesInStates split() {
        return filed().then(CaseStep.ACCEPT, Map.of(), OFFICER).then(CaseStep.SPLIT, Map.of(CaseQuestions.TASKS,
                List.of(Map.of("id", "t1", "matter", "registration", "body", "市行政审批局", "minutes", 240, "promised", true))), OFFICER);
    }

    static ServiceCase in(CaseState state) {
        return switch (state) {
            case FILED -> filed().toCase();
            case IN_HAND -> split().toCase();
            case CLOSED -> closed().toCase();
            case RATED -> closed().then(CaseStep.RATE, Map.of(CaseQuestions.SCORE, "5"), APPLICANT).toCase();
            case WITHDRAWN -> split().then(CaseStep.WITHDRAW, Map.of(), APPLICANT).toCase();
        };
    }

    /** In hand, with its task in a state. */
    static ServiceCase in(TaskState state) {
        return switch (state) {
            case RUNNING -> split().toCase();
            case SUSPENDED -> split().then(CaseStep.SUSPEND, Map.of(CaseQuestions.TASK, "t1"), OFFICER).toCase();
            case DONE -> split().then(CaseStep.FINISH, Map.of(CaseQuestions.TASK, "t1", CaseQuestions.RESULT, "GRANTED"), OFFICER).toCase();
            case DROPPED -> in(CaseState.WITHDRAWN);
        };
    }

    CasesInStates then(CaseStep step, Map<String, Object> facts, String account) {
        return then(step, facts, account, MONDAY.plusMinutes(entries.size()));
    }

    CasesInStates then(CaseStep step, Map<String, Object> facts, String account, OffsetDateTime at) {
        int sequence = entries.size() + 1;
        entries.add(new Entry(Ledger.CASE, sequence, "case-1", sequence, step.name(), account, account, at, "", "", facts, "", "", account + sequence, ""));
        return this;
    }

    ServiceCase toCase() {
        return ServiceCase.of("case-1", entries);
    }

    private static CasesInStates closed() {
        return split().then(CaseStep.FINISH, Map.of(CaseQuestions.TASK, "t1", CaseQuestions.RESULT, "GRANTED"), OFFICER).then(CaseStep.CLOSE, Map.of(), OFFICER);
    }
}
