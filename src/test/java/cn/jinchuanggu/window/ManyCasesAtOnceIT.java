package cn.jinchuanggu.window;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.AtOnce;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sixty people at the same moment: one officer for a case, one close, one score, and every change is one entry. */
@Tag("slow")
class ManyCasesAtOnceIT extends CaseDesk {

    private static final int PEOPLE = 60;
    private static final long SEED = 20260302L;

    @AfterEach
    void theGraphPassesItsChecksAndTheLedgerIsWhole() {
        assertThat(checks.run().failing()).isEmpty();
        assertThat(journal.findBreak(Ledger.CASE)).isEmpty();
    }

    @Test
    void twoOfficersAcceptAndOneIsTheOfficer() {
        ServiceCase of = filed("policy");
        List<Object> answers = AtOnce.run(IntStream.range(0, PEOPLE).<Callable<Object>>mapToObj(i -> () -> act(of, CaseStep.ACCEPT, i % 2 == 0 ? OFFICER : OTHER, Map.of())).toList());
        assertThat(answers).filteredOn(ServiceCase.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Conflict.class::isInstance).hasSize(PEOPLE - 1);
        assertThat(cases.getCase(of.id(), APPLICANT).version()).isEqualTo(2);
    }

    @Test
    void aTaskIsFinishedAndACaseClosedAndRatedOnce() {
        ServiceCase of = split("policy");
        assertThat(AtOnce.run(Collections.nCopies(PEOPLE, () -> act(of, CaseStep.FINISH, OFFICER, finished("t1"))))).filteredOn(ServiceCase.class::isInstance).hasSize(1);
        assertThat(AtOnce.run(Collections.nCopies(PEOPLE, () -> act(of, CaseStep.CLOSE, OFFICER, Map.of())))).filteredOn(ServiceCase.class::isInstance).hasSize(1);
        assertThat(AtOnce.run(Collections.nCopies(PEOPLE, () -> act(of, CaseStep.RATE, APPLICANT, Map.of("score", "4"))))).filteredOn(ServiceCase.class::isInstance).hasSize(1);
        assertThat(cases.getCase(of.id(), APPLICANT).version()).isEqualTo(of.version() + 3);
    }

    @Test
    void sixtyClicksOfOneFilingAreOneCase() {
        List<Object> answers = AtOnce.run(Collections.nCopies(PEOPLE, () -> cases.file(filing("policy"), APPLICANT, "one click")));
        assertThat(answers).allMatch(ServiceCase.class::isInstance);
        assertThat(answers.stream().distinct()).hasSize(1);
    }

    /** Instances that run their rounds at the same moment as the officer finishes: escalated at most once, and never after it was done. */
    @Test
    void manyRoundsEscalateOnce() {
        ServiceCase of = split("registration");
        clock.pass(Duration.ofHours(9));
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            work.add(i == PEOPLE / 2 ? () -> act(of, CaseStep.FINISH, OFFICER, finished("t1"))
                    : () -> cases.act(of.id(), CaseStep.OVERDUE, Map.of("task", "t1"), Actor.PLATFORM, "overdue t1"));
        }
        assertThat(AtOnce.run(work)).allSatisfy(a -> assertThat(a).isInstanceOfAny(ServiceCase.class, Conflict.class));
        List<CaseStep> steps = cases.getCase(of.id(), OFFICER).events().stream().map(CaseEvent::step).toList();
        assertThat(Collections.frequency(steps, CaseStep.OVERDUE)).isLessThanOrEqualTo(1);
        assertThat(steps.getLast()).isEqualTo(CaseStep.FINISH);
    }

    @Test
    void whateverSixtyPeopleDoToFiveCasesEveryChangeIsOneEntry() {
        Random random = new Random(SEED);
        List<ServiceCase> five = IntStream.range(0, 5).mapToObj(i -> split("registration", "school")).toList();
        List<CaseStep> steps = List.of(CaseStep.SUSPEND, CaseStep.RESUME, CaseStep.FINISH, CaseStep.REPLY, CaseStep.SPLIT, CaseStep.CLOSE);
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < PEOPLE * 5; i++) {
            ServiceCase of = five.get(random.nextInt(five.size()));
            CaseStep step = steps.get(random.nextInt(steps.size()));
            String task = "t" + (1 + random.nextInt(2));
            Map<String, Object> fields = switch (step) {
                case SUSPEND -> Map.of("task", task, "note", "请补充材料。");
                case RESUME -> Map.of("task", task);
                case FINISH -> finished(task);
                case REPLY -> Map.of("note", "在办。");
                case SPLIT -> Map.of("matter", "school");
                default -> Map.of();
            };
            work.add(() -> act(of, step, OFFICER, fields));
        }
        List<Object> answers = AtOnce.run(work);
        assertThat(answers).as("seed %d", SEED).allSatisfy(a -> assertThat(a).isInstanceOfAny(ServiceCase.class, Conflict.class, InvalidInput.class, NotAllowed.class));
        long changes = answers.stream().filter(ServiceCase.class::isInstance).count();
        assertThat(five.stream().mapToInt(c -> cases.getCase(c.id(), OFFICER).version() - c.version()).sum()).isEqualTo((int) changes).isPositive();
    }
}
