package cn.jinchuanggu.window.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.fact.StepForm;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.window.CaseEvent;
import cn.jinchuanggu.window.CaseStep;
import cn.jinchuanggu.window.CaseTask;
import cn.jinchuanggu.window.Cases;
import cn.jinchuanggu.window.MatterKind;
import cn.jinchuanggu.window.ServiceCase;
import cn.jinchuanggu.window.Standing;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case for its page, in Chinese words.
 *
 * @param officer  null until somebody accepts
 * @param now      who has it now and what is missing, one sentence each
 * @param words    what the applicant wrote when filing
 * @param ended    until when it can be reopened; null when it cannot
 * @param score    null until the applicant has said it
 * @param open     steps of the case that the reader may take now
 * @param closed   steps of the reader's part that they may not take now, with why
 */
public record CasePage(String id, String applicant, boolean illustrative, String partyId, String state, String tone, int version, String officer, String filedAt, String words,
        List<String> now, List<Want> wants, List<TaskView> tasks, String ended, Integer score, List<StepForm> open, List<ClosedStep> closed, List<CaseTimeline.Line> events) {

    public record ClosedStep(String label, String sentence) {
    }

    /** @param clause such as {@code 第一条(1.1)}; answers one to a line */
    public record Want(String name, String clause, String promise, List<String> answers, List<Paper> documents) {
    }

    public record Paper(String name, boolean received) {
    }

    /**
     * @param clock  what its clock says, in one sentence
     * @param asked  what is asked of the applicant; null for nothing
     * @param result how it ended; null until then
     */
    public record TaskView(String id, String name, String body, String state, String tone, String clock, boolean late, boolean promised, boolean escalated, String asked,
            String result, List<StepForm> open) {
    }

    static CasePage of(ServiceCase of, Cases cases, Actor reader) {
        Standing standing = cases.standing(of);
        OffsetDateTime now = cases.now();
        Map<CaseStep, Optional<Hindrance>> steps = cases.listSteps(of, reader);
        return new CasePage(of.id(), of.applicant(), of.illustrative(), of.partyId().orElse(null), of.state().label(), of.state().tone(), of.version(),
                of.officerName().orElse(null), WorkingTime.moment(of.filedAt()), of.events().getFirst().note(), CaseNow.sentences(of, cases, standing),
                cases.kindsOf(of).stream().map(k -> want(k, of)).toList(), of.tasks().stream().map(t -> task(t, of, cases, standing, now, reader)).toList(),
                cases.findLastDayToReopen(of).map(Object::toString).orElse(null), of.score().orElse(null),
                steps.entrySet().stream().filter(e -> e.getValue().isEmpty()).map(e -> form(e.getKey(), e.getKey().path(), of, cases)).toList(),
                steps.entrySet().stream().flatMap(e -> e.getValue().map(h -> new ClosedStep(e.getKey().label(), h.sentence())).stream()).toList(),
                of.events().stream().map(e -> CaseTimeline.line(e, of, cases)).toList());
    }

    private static StepForm form(CaseStep step, String path, ServiceCase of, Cases cases) {
        return StepForm.of(path, step.label(), step.isDanger(), cases.listQuestions(step, of), cases.getWords(step));
    }

    private static TaskView task(CaseTask task, ServiceCase of, Cases cases, Standing standing, OffsetDateTime now, Actor reader) {
        List<StepForm> open = new ArrayList<>();
        cases.listSteps(of, task, reader).forEach((step, hindrance) -> {
            if (hindrance.isEmpty()) {
                open.add(form(step, step.path() + "-" + task.id(), of, cases));
            }
        });
        Optional<CaseEvent> last = lastOf(of, task.id(), CaseStep.FINISH);
        return new TaskView(task.id(), cases.nameOf(task.matter()), task.body(), task.state().label(), task.state().tone(), WorkingTime.sentence(task, standing, now),
                WorkingTime.isOverrun(task, standing, now), task.promised(), task.escalated(), CaseNow.askedOf(of, task).orElse(null),
                task.result().map(r -> r.label() + last.map(e -> "：" + e.note()).orElse("")).orElse(null), open);
    }

    private static Want want(MatterKind kind, ServiceCase of) {
        List<String> answers = kind.questions().stream().filter(q -> of.answers().containsKey(q.key()))
                .map(q -> q.question() + "：" + StepForm.shown(q, of.answers().get(q.key()))).toList();
        return new Want(kind.name(), kind.clauseName(), kind.promise().map(MatterKind.Promise::name).orElse(null), answers,
                kind.documents().stream().map(d -> new Paper(d, of.received().contains(kind.id() + "/" + d))).toList());
    }

    static Optional<CaseEvent> lastOf(ServiceCase of, String task, CaseStep step) {
        return of.events().reversed().stream().filter(e -> e.step() == step && e.task().filter(task::equals).isPresent()).findFirst();
    }
}
