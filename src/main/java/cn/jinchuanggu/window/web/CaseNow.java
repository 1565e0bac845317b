package cn.jinchuanggu.window.web;

import cn.jinchuanggu.window.CaseStep;
import cn.jinchuanggu.window.CaseTask;
import cn.jinchuanggu.window.Cases;
import cn.jinchuanggu.window.ServiceCase;
import cn.jinchuanggu.window.Standing;
import cn.jinchuanggu.window.TaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who has a case now, what is missing and how long it still takes: what an applicant asks first. */
final class CaseNow {

    private CaseNow() {
    }

    static List<String> sentences(ServiceCase of, Cases cases, Standing standing) {
        return switch (of.state()) {
            case FILED -> List.of("已送到窗口，等专员受理。夜里和休息日也有人看。");
            case CLOSED -> List.of("已办结。请确认结果并评价" + cases.findLastDayToReopen(of).map(day -> "；还有没办好的，" + day + " 前可以重新办理").orElse("") + "。");
            case RATED -> List.of("已办结，申请人已评价。");
            case WITHDRAWN -> List.of("申请人已撤回。");
            case IN_HAND -> inHand(of, cases, standing);
        };
    }

    /** What is asked of the applicant for a task; empty when nothing is. */
    static Optional<String> askedOf(ServiceCase of, CaseTask task) {
        return task.state() != TaskState.SUSPENDED ? Optional.empty() : CasePage.lastOf(of, task.id(), CaseStep.SUSPEND).map(e -> e.note());
    }

    private static List<String> inHand(ServiceCase of, Cases cases, Standing standing) {
        List<String> sentences = new ArrayList<>();
        for (CaseTask task : of.openTasks()) {
            String clock = WorkingTime.sentence(task, standing, cases.now());
            sentences.add(cases.nameOf(task.matter()) + "：" + (task.state() == TaskState.SUSPENDED ? "等申请人。" + askedOf(of, task).orElse("") + "（" + clock + "）" : "在" + task.body() + "，" + clock + "。"));
        }
        List<String> waiting = of.matters().stream().filter(m -> of.tasks().stream().noneMatch(t -> t.matter().equals(m))).toList();
        if (!waiting.isEmpty()) {
            sentences.add(cases.namesOf(waiting) + "：在服务专员" + of.officerName().orElse("") + "处，等分转。");
        } else if (sentences.isEmpty()) {
            sentences.add("各项都已办完，服务专员" + of.officerName().orElse("") + "正在办结。");
        }
        return sentences;
    }
}
