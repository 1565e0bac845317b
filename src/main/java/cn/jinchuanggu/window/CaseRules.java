package cn.jinchuanggu.window;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.listing.Hindrance.Kind;
import cn.jinchuanggu.reference.WorkingHours;
import cn.jinchuanggu.shared.DatedDays;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether this person may take this step now, and until when. Pages, programs and commands ask the same question. */
final class CaseRules {

    private static final DatedDays REOPEN_DAYS = DatedDays.load("/window/days.yaml", "reopenDays");

    private final MatterKinds kinds;
    private final WorkingHours hours;

    CaseRules(MatterKinds kinds, WorkingHours hours) {
        this.kinds = kinds;
        this.hours = hours;
    }

    /** Whether the person may know of the case at all. */
    static boolean sees(ServiceCase of, Actor actor) {
        return !Part.of(of, actor).isEmpty();
    }

    /** Whether the step is of this person's part, whatever the state of the case. */
    static boolean isPartOf(CaseStep step, ServiceCase of, Actor actor) {
        return Part.of(of, actor).contains(step.by());
    }

    /** What keeps the person from taking a step of the case; empty when nothing does. */
    Optional<Hindrance> hindrance(CaseStep step, ServiceCase of, Actor actor, OffsetDateTime now) {
        if (!isPartOf(step, of, actor)) {
            return Optional.of(new Hindrance(Kind.PERSON, step.whoMay()));
        }
        if (!step.isPossibleIn(of.state())) {
            return Optional.of(new Hindrance(Kind.STATE, step.wrongState(of.state())));
        }
        return switch (step) {
            case SPLIT -> of.mattersToSplit().isEmpty() ? tooEarly("每一项都已分转给部门，还没有办结。") : Optional.empty();
            case CLOSE -> openTasks(of);
            case REOPEN -> reopening(of, now.toLocalDate());
            case UNANSWERED -> notUnanswered(of, now);
            default -> Optional.empty();
        };
    }

    /** What keeps the person from taking a step of one of its tasks; empty when nothing does. */
    Optional<Hindrance> hindrance(CaseStep step, ServiceCase of, CaseTask task, Actor actor, OffsetDateTime now) {
        return hindrance(step, of, actor, now).or(() -> {
            if (!step.isPossibleIn(task.state())) {
                return Optional.of(new Hindrance(Kind.STATE, step.wrongState(task.state())));
            }
            return step == CaseStep.OVERDUE ? notOverdue(task, now) : Optional.empty();
        });
    }

    /** The last day on which the applicant may reopen the case; empty while it is not closed. */
    static Optional<LocalDate> lastDayToReopen(ServiceCase of) {
        return of.closedAt().filter(at -> of.state() == CaseState.CLOSED).map(OffsetDateTime::toLocalDate).map(day -> day.plusDays(REOPEN_DAYS.on(day)));
    }

    private Optional<Hindrance> openTasks(ServiceCase of) {
        List<CaseTask> open = of.openTasks();
        return open.isEmpty() ? Optional.empty()
                : tooEarly("还有 " + open.size() + " 项没有办结：" + open.stream().map(t -> kinds.nameOf(t.matter()) + "（" + t.body() + "）").collect(Collectors.joining("、")) + "。");
    }

    private static Optional<Hindrance> reopening(ServiceCase of, LocalDate today) {
        return lastDayToReopen(of).filter(today::isAfter).map(last -> new Hindrance(Kind.STATE, "可以重新办理的最后一天是 " + last + "，已经过了。请另提交一件，并写明原来的编号。"));
    }

    private static Optional<Hindrance> notUnanswered(ServiceCase of, OffsetDateTime now) {
        if (of.isUnansweredTold()) {
            return Optional.of(new Hindrance(Kind.STATE, "这一件已经升级过。"));
        }
        if (of.firstAnswerAt().isPresent()) {
            return Optional.of(new Hindrance(Kind.STATE, "这一件已经答复过。"));
        }
        return FirstAnswer.dueAt(of).filter(now::isAfter).isPresent() ? Optional.empty() : Optional.of(new Hindrance(Kind.STATE, "还没有到应当答复的时候。"));
    }

    private Optional<Hindrance> notOverdue(CaseTask task, OffsetDateTime now) {
        boolean overdue = task.clock().isOverrun(hours, now).orElse(false);
        return overdue && !task.told() ? Optional.empty() : Optional.of(new Hindrance(Kind.STATE, task.told() ? "这一项已经升级过。" : "这一项还没有超时。"));
    }

    private static Optional<Hindrance> tooEarly(String sentence) {
        return Optional.of(new Hindrance(Kind.TOO_EARLY, sentence));
    }
}
