package cn.jinchuanggu.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import cn.jinchuanggu.window.CaseQuery.Filter;
import cn.jinchuanggu.window.CaseQuery.Sort;
import cn.jinchuanggu.window.CaseQuery.View;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One case from filing to the satisfaction, with its clocks, and everything that people write wrongly. */
class CasesIT extends CaseDesk {

    @AfterEach
    void theGraphPassesItsChecksAndTheLedgerIsWhole() {
        assertThat(checks.run().failing()).isEmpty();
        assertThat(journal.findBreak(Ledger.CASE)).isEmpty();
    }

    @Test
    void fromFilingToTheSatisfaction() {
        ServiceCase of = filed("registration", "school");
        assertThat(of.state()).isEqualTo(CaseState.FILED);
        assertThat(of.illustrative()).isFalse();
        clock.pass(Duration.ofMinutes(20));
        of = act(of, CaseStep.ACCEPT, OFFICER, Map.of("note", "您好，我来办。"));
        assertThat(of.officer()).contains("w-officer");
        of = act(of, CaseStep.SPLIT, OFFICER, Map.of("matter", "ALL"));
        assertThat(of.tasks()).extracting(CaseTask::body).containsExactly("市行政审批局", "市教育局");
        assertThat(cases.standing(of).dueAt(of.tasks().getFirst())).contains(at("2026-03-02T16:20"));

        clock.pass(Duration.ofMinutes(40));
        of = act(of, CaseStep.SUSPEND, OFFICER, Map.of("task", "t1", "note", "请带来住所使用证明。"));
        assertThat(cases.standing(of).dueAt(of.tasks().getFirst())).isEmpty();
        clock.pass(2);
        of = act(of, CaseStep.SUPPLY, APPLICANT, Map.of("task", "t1", "note", "已交到窗口。"));
        assertThat(cases.standing(of).dueAt(of.tasks().getFirst())).as("40 minutes were used").contains(at("2026-03-04T16:20"));
        of = act(of, CaseStep.RECEIVE, OFFICER, Map.of("documents", List.of("registration/住所使用证明")));
        assertThat(of.received()).containsExactly("registration/住所使用证明");
        clock.pass(Duration.ofHours(4));
        of = act(of, CaseStep.FINISH, OFFICER, finished("t1"));
        assertThat(cases.standing(of).usedMinutes(of.tasks().getFirst())).as("40 minutes and two hours").contains(40L + 60 + 60);
        assertThat(cases.standing(of).kept(of.tasks().getFirst())).contains(true);

        ServiceCase open = of;
        assertThatThrownBy(() -> act(open, CaseStep.CLOSE, OFFICER, Map.of())).isInstanceOf(InvalidInput.class).hasMessageContaining("随迁子女入学（市教育局）");
        of = act(of, CaseStep.FINISH, OFFICER, Map.of("task", "t2", "result", "REFERRED", "note", "按学区到学校报名。"));
        of = act(of, CaseStep.CLOSE, OFFICER, Map.of());
        assertThat(cases.findLastDayToReopen(of)).hasToString("Optional[2026-03-19]");
        of = act(of, CaseStep.REOPEN, APPLICANT, Map.of("note", "执照上的地址写错了。"));
        assertThat(of.state()).isEqualTo(CaseState.IN_HAND);
        of = act(of, CaseStep.SPLIT, OFFICER, Map.of("matter", "registration"));
        of = act(of, CaseStep.FINISH, OFFICER, finished("t3"));
        of = act(of, CaseStep.CLOSE, OFFICER, Map.of("note", "两项都办完了。"));
        of = act(of, CaseStep.RATE, APPLICANT, Map.of("score", "5", "note", "很快。"));
        assertThat(of.state()).isEqualTo(CaseState.RATED);
        ServiceCase rated = of;
        assertThatThrownBy(() -> act(rated, CaseStep.RATE, APPLICANT, Map.of("score", "1"))).isInstanceOf(Conflict.class);
        assertThat(cases.getCase(of.id(), APPLICANT)).isEqualTo(of);
    }

    @Test
    void otherPeoplesCasesAreNotThere() {
        ServiceCase of = cases.file(Map.of("matters", List.of("policy"), "note", "想问第九条。"), FIRM, null);
        assertThat(of.applicant()).as("the name of the party").isNotBlank();
        assertThat(of.partyId()).contains("ent-t-01");
        assertThatThrownBy(() -> cases.getCase(of.id(), STRANGER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> act(of, CaseStep.WITHDRAW, STRANGER, Map.of())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.getCase(of.id(), Actor.VISITOR)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.file(filing("policy"), Actor.VISITOR, null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> act(of, CaseStep.ACCEPT, FIRM, Map.of())).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            note,                  电话 13912345678 联系我
            note,                  身份证 11010519491231002X 请登记
            applicant,             团队 zhang@example.com
            registration.business, 请打 13912345678""")
    void personalDataIsRefusedWithAdvice(String field, String text) {
        Map<String, Object> fields = filing("registration");
        fields.put(field, text);
        assertThatThrownBy(() -> cases.file(fields, APPLICANT, null)).asInstanceOf(type(InvalidInput.class)).extracting(InvalidInput::problems)
                .satisfies(problems -> assertThat(problems).singleElement().satisfies(p -> {
                    assertThat(p.field()).isEqualTo(field);
                    assertThat(p.sentence()).contains("请删去再提交");
                }));
    }

    @Test
    void everyProblemOfAFilingIsToldTogether() {
        Map<String, Object> fields = filing();
        fields.put("applicant", " ");
        fields.put("school.stage", "小学");
        fields.put("registration.wishedOn", "2026-03-01");
        assertThatThrownBy(() -> cases.file(fields, APPLICANT, null)).asInstanceOf(type(InvalidInput.class)).extracting(InvalidInput::problems)
                .satisfies(problems -> assertThat(problems).extracting(Problem::field).contains("matters", "applicant", "school.stage", "registration.wishedOn"));
        assertThatThrownBy(() -> cases.file(Map.of("matters", List.of("marriage")), APPLICANT, null)).asInstanceOf(type(InvalidInput.class))
                .extracting(InvalidInput::problems).satisfies(problems -> assertThat(problems).extracting(Problem::field).contains("matters", "note"));
    }

    @Test
    void aPromisedTimeCannotBeLengthened() {
        ServiceCase of = act(filed("registration", "office"), CaseStep.ACCEPT, OFFICER, Map.of());
        assertThatThrownBy(() -> act(of, CaseStep.SPLIT, OFFICER, Map.of("matter", "registration", "hours", 80))).hasMessageContaining("半日结");
        ServiceCase split = act(of, CaseStep.SPLIT, OFFICER, Map.of("matter", "office", "hours", 16, "body", "市行政审批局"));
        assertThat(split.tasks()).singleElement().satisfies(t -> assertThat(t.clock().given()).isEqualTo(Duration.ofHours(16)));
        assertThatThrownBy(() -> act(split, CaseStep.TRANSFER, OFFICER, Map.of("task", "t1", "body", "省科技厅"))).isInstanceOf(InvalidInput.class);
        assertThat(act(split, CaseStep.TRANSFER, OFFICER, Map.of("task", "t1", "body", "市发改委")).tasks().getFirst().body()).isEqualTo("市发改委");
        assertThatThrownBy(() -> act(split, CaseStep.FINISH, OFFICER, finished("t9"))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsAnsweredWithoutABodyIsClosedWithWords() {
        ServiceCase of = act(filed("policy"), CaseStep.ACCEPT, OFFICER, Map.of());
        assertThatThrownBy(() -> act(of, CaseStep.CLOSE, OFFICER, Map.of())).hasMessageContaining("要写明结果");
        assertThat(act(of, CaseStep.CLOSE, OFFICER, Map.of("note", "第九条按当年实际技术交易额的 5% 补助。")).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void aCaseIsAcceptedAndGivenToItsBodiesAtOnce() {
        ServiceCase of = act(filed("registration", "school"), CaseStep.ACCEPT, OFFICER, Map.of("split", true));
        assertThat(of.tasks()).extracting(CaseTask::id, CaseTask::body).containsExactly(tuple("t1", "市行政审批局"), tuple("t2", "市教育局"));
        assertThat(of.officer()).contains("w-officer");
    }

    /** Officers with many cases take several at once; what cannot be taken is said for each, and the rest is done. */
    @Test
    void severalCasesAreTakenAtOnce() {
        CaseBatch batch = new CaseBatch(cases);
        List<String> three = List.of(filed("policy").id(), split("policy").id(), filed("school").id());
        List<CaseBatch.Outcome> outcomes = batch.act(three, CaseStep.ACCEPT, Map.of("split", "是"), OTHER, "many");
        assertThat(outcomes).extracting(o -> o.refusal().isEmpty()).containsExactly(true, false, true);
        assertThat(outcomes.get(1).refusal()).hasValueSatisfying(s -> assertThat(s).contains("办理中"));
        assertThat(batch.act(three, CaseStep.ACCEPT, Map.of("split", "是"), OTHER, "many")).isEqualTo(outcomes);
        assertThat(cases.getCase(three.getLast(), OTHER).openTasks()).hasSize(1);
        assertThatThrownBy(() -> batch.act(List.of(), CaseStep.ACCEPT, Map.of(), OTHER, null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> batch.act(three, CaseStep.CLOSE, Map.of(), OTHER, null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void theDeskCountsWhatEachBodyAndOfficerHas() {
        long before = load(lists.listLoadOfBodies(), "市人社局").open();
        ServiceCase of = split("spouse");
        split("personnel");
        act(of, CaseStep.SUSPEND, OFFICER, Map.of("task", "t1", "note", "请带结婚证。"));
        assertThat(load(lists.listLoadOfBodies(), "市人社局").open()).isEqualTo(before + 2);
        assertThat(load(lists.listLoadOfBodies(), "市人社局").waiting()).isPositive();
        clock.pass(30);
        assertThat(load(lists.listLoadOfBodies(), "市人社局").overdue()).isPositive();
        assertThat(load(lists.listLoadOfOfficers(), "w-officer").overdue()).isPositive();
    }

    private static CaseLists.Load load(List<CaseLists.Load> loads, String id) {
        return loads.stream().filter(l -> l.id().equals(id)).findFirst().orElse(new CaseLists.Load(id, id, 0, 0, 0, 0));
    }

    @Test
    void anotherOfficerTakesOver() {
        ServiceCase of = split("policy");
        assertThatThrownBy(() -> act(of, CaseStep.FINISH, OTHER, finished("t1"))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> act(of, CaseStep.HAND_OVER, OTHER, Map.of("officer", "w-officer"))).hasMessageContaining("已经由这位专员负责");
        assertThatThrownBy(() -> act(of, CaseStep.HAND_OVER, OTHER, Map.of("officer", "w-firm"))).isInstanceOf(InvalidInput.class);
        ServiceCase taken = act(of, CaseStep.HAND_OVER, OTHER, Map.of("officer", "w-other", "note", "原专员休假。"));
        assertThat(taken.officer()).contains("w-other");
        assertThatThrownBy(() -> act(of, CaseStep.FINISH, OFFICER, finished("t1"))).isInstanceOf(NotAllowed.class);
        assertThat(act(taken, CaseStep.FINISH, OTHER, finished("t1")).openTasks()).isEmpty();
    }

    @Test
    void theSameRequestIsOneEntryAndAnotherOneWithItsKeyIsRefused() {
        ServiceCase of = cases.file(filing("policy"), APPLICANT, "key-1");
        assertThat(cases.file(filing("policy"), APPLICANT, "key-1")).isEqualTo(of);
        assertThatThrownBy(() -> cases.file(filing("school"), APPLICANT, "key-1")).isInstanceOf(InvalidInput.class);
        ServiceCase accepted = cases.act(of.id(), CaseStep.ACCEPT, Map.of(), OFFICER, "key-2");
        assertThat(cases.act(of.id(), CaseStep.ACCEPT, Map.of(), OFFICER, "key-2")).isEqualTo(accepted);
        assertThatThrownBy(() -> act(of, CaseStep.REPLY, OFFICER, Map.of("version", 1, "note", "您好。"))).isInstanceOf(Conflict.class);
    }

    @Test
    void theRoundEscalatesOnceHoweverOftenItRuns() {
        ServiceCase of = split("registration");
        OverdueRound round = new OverdueRound(lists, cases);
        clock.pass(Duration.ofHours(6));
        round.run();
        assertThat(cases.getCase(of.id(), OFFICER).version()).as("the last moment").isEqualTo(of.version());
        clock.pass(Duration.ofMinutes(1));
        round.run();
        round.run();
        ServiceCase escalated = cases.getCase(of.id(), OFFICER);
        assertThat(escalated.events()).extracting(CaseEvent::step).containsOnlyOnce(CaseStep.OVERDUE);
        assertThat(find(View.ESCALATED, OFFICER)).contains(of.id());
        assertThat(find(View.OVERDUE, OFFICER)).contains(of.id());
        clock.pass(1);
        round.run();
        assertThat(cases.getCase(of.id(), OFFICER)).isEqualTo(escalated);
    }

    @Test
    void aNewCaseThatNobodyAnswersIsRemindedOfAndEscalatedOnce() {
        ServiceCase silent = filed("policy");
        ServiceCase answered = act(filed("policy"), CaseStep.REPLY, OFFICER, Map.of("note", "明天回您。"));
        OffsetDateTime due = silent.filedAt().plusHours(24);
        assertThat(cases.standing(silent).dueAt()).contains(due);
        assertThat(cases.standing(answered).dueAt()).as("somebody answered").isEmpty();
        assertThat(new OfficerAgenda(store, cases).listFor(OFFICER, 1000)).filteredOn(i -> i.href().endsWith(silent.id())).singleElement()
                .satisfies(i -> assertThat(i.due()).isEqualTo(due));

        assertThat(unanswered(silent.filedAt().plusHours(21))).doesNotContain(silent.id());
        assertThat(unanswered(silent.filedAt().plusHours(23))).contains(silent.id()).doesNotContain(answered.id());

        OverdueRound round = new OverdueRound(lists, cases, 1);
        clock.pass(Duration.ofHours(24));
        round.run();
        assertThat(cases.getCase(silent.id(), OFFICER).version()).as("the last moment").isEqualTo(1);
        clock.pass(Duration.ofMinutes(1));
        round.run();
        round.run();
        assertThat(cases.getCase(silent.id(), OFFICER).events()).extracting(CaseEvent::step).containsExactly(CaseStep.FILE, CaseStep.UNANSWERED);
        assertThat(cases.getCase(answered.id(), OFFICER).events()).extracting(CaseEvent::step).doesNotContain(CaseStep.UNANSWERED);
        assertThat(find(View.ESCALATED, OFFICER)).contains(silent.id()).doesNotContain(answered.id());
        assertThat(find(View.OVERDUE, OFFICER)).contains(silent.id());
        ServiceCase taken = act(silent, CaseStep.ACCEPT, OFFICER, Map.of("note", "抱歉，让您久等了。"));
        assertThat(cases.standing(taken).dueAt()).isEmpty();
        assertThat(find(View.ESCALATED, OFFICER)).doesNotContain(silent.id());
    }

    private List<String> unanswered(OffsetDateTime now) {
        return lists.listUnansweredBetween(now, now.plusHours(2), Optional.empty(), 1000).stream().map(CaseLists.Unanswered::caseId).toList();
    }

    @Test
    void theRoundReachesEveryOverdueTaskHoweverFewAreReadAtOnce() {
        List<ServiceCase> split = List.of(split("registration"), split("registration"), split("registration"));
        clock.pass(1);

        new OverdueRound(lists, cases, 1).run();

        assertThat(split).allSatisfy(of -> assertThat(cases.getCase(of.id(), OFFICER).events()).extracting(CaseEvent::step).contains(CaseStep.OVERDUE));
    }

    @Test
    void listsAreNarrowedByViewBodyKindAndText() {
        ServiceCase registration = split("registration");
        ServiceCase school = split("school");
        act(school, CaseStep.SUSPEND, OFFICER, Map.of("task", "t1", "note", "请带户口簿。"));
        assertThat(find(View.MINE, OFFICER)).contains(registration.id(), school.id());
        assertThat(find(View.MINE, OTHER)).doesNotContain(registration.id());
        assertThat(find(View.WAITING, APPLICANT)).contains(school.id()).doesNotContain(registration.id());
        assertThat(find(View.SOON, OFFICER)).contains(registration.id()).doesNotContain(school.id());
        assertThat(find(View.ALL, STRANGER)).isEmpty();
        assertThat(find(new Filter(View.ALL, Optional.of(CaseState.IN_HAND), Optional.of("市教育局"), Optional.empty(), Optional.of("w-officer"), Optional.of(school.id()), Sort.DUE), OFFICER))
                .containsExactly(school.id());
        assertThat(find(new Filter(View.ALL, Optional.empty(), Optional.empty(), Optional.of("registration"), Optional.empty(), Optional.of(school.id()), Sort.FILED), OFFICER)).isEmpty();
        List<CaseSummary> own = new ArrayList<>();
        lists.listAll(Filter.NONE, APPLICANT).forEach(own::add);
        assertThat(own).extracting(CaseSummary::id).contains(registration.id(), school.id());
    }

    @Test
    void theAgendaNamesWhatWaits() {
        ServiceCase fresh = filed("policy");
        ServiceCase running = split("registration");
        ServiceCase waiting = act(split("school"), CaseStep.SUSPEND, OFFICER, Map.of("task", "t1", "note", "请带户口簿。"));
        OfficerAgenda officer = new OfficerAgenda(store, cases);
        ApplicantAgenda applicant = new ApplicantAgenda(store, cases);
        assertThat(officer.listFor(OFFICER, 1000)).extracting(AgendaItem::href).contains("/window/cases/" + fresh.id(), "/window/cases/" + running.id())
                .doesNotContain("/window/cases/" + waiting.id());
        assertThat(officer.listFor(APPLICANT, 10)).isEmpty();
        assertThat(applicant.listFor(APPLICANT, 1000)).filteredOn(i -> i.href().endsWith(waiting.id())).singleElement()
                .satisfies(i -> assertThat(i.task()).isEqualTo("补充材料，计时正在等您"));
        assertThat(applicant.listFor(STRANGER, 10)).isEmpty();
        assertThat(applicant.listFor(Actor.VISITOR, 10)).isEmpty();
    }

    /** In a year of their own, so that no other test counts in them. 2025-07-01 is a Tuesday. */
    @Test
    void promisesAreMeasuredFromTheLedger() {
        clock.set("2025-07-01");
        ServiceCase quick = split("registration");
        clock.pass(Duration.ofHours(3));
        act(act(quick, CaseStep.FINISH, OFFICER, finished("t1")), CaseStep.CLOSE, OFFICER, Map.of());
        act(quick, CaseStep.RATE, APPLICANT, Map.of("score", "3"));
        clock.set("2025-08-04");
        ServiceCase late = split("registration");
        clock.setInstant("2025-08-04T12:30:00Z"); // 20:30 in Changzhi
        ServiceCase night = filed("policy");
        clock.pass(Duration.ofMinutes(30));
        act(night, CaseStep.REPLY, OFFICER, Map.of("note", "已看到，明早办理。"));
        ServiceCase notNeeded = split("registration");
        act(notNeeded, CaseStep.FINISH, OFFICER, Map.of("task", "t1", "result", "NOT_NEEDED", "note", "团队不注册了。"));

        List<Figure.Year> years = promises.read(false, 2025);
        Figure half = figure(years, Measure.HALF_DAY);
        assertThat(half.count()).as("one kept, one running on, one not counted").isEqualTo(2);
        assertThat(half.kept()).isEqualTo(1);
        assertThat(half.median()).as("one hour before noon").contains(120.0);
        assertThat(figure(years, Measure.SATISFACTION).share()).contains(0.0);
        assertThat(figure(years, Measure.NIGHT_ANSWER)).satisfies(f -> assertThat(f.count()).isEqualTo(2)).satisfies(f -> assertThat(f.median()).contains(15.0));
        assertThat(years.get(Measure.HALF_DAY.ordinal()).months()).extracting(f -> f.month().orElseThrow()).containsExactly("2025-08", "2025-07");
        assertThat(promises.list(Measure.HALF_DAY, false, 2025, Optional.of("2025-08"), Optional.of(false), new Paging(1, 10)).items()).singleElement()
                .satisfies(m -> assertThat(m.caseId()).isEqualTo(late.id()));
        assertThat(promises.read(true, 2025)).as("nothing illustrative").allSatisfy(y -> assertThat(y.all().count()).isZero());
    }

    private static Figure figure(List<Figure.Year> years, Measure measure) {
        return years.get(measure.ordinal()).all();
    }

    private List<String> find(View view, Actor reader) {
        return find(new Filter(view, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Sort.CHANGED), reader);
    }

    private List<String> find(Filter filter, Actor reader) {
        return lists.find(filter, new Paging(1, 100), reader).page().items().stream().map(CaseSummary::id).toList();
    }

    private static OffsetDateTime at(String local) {
        return TaskClockTest.at(local);
    }
}
