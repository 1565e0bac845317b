package cn.jinchuanggu.window.web;

import cn.jinchuanggu.fact.Choice;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.window.CaseEvent;
import cn.jinchuanggu.window.CaseStep;
import cn.jinchuanggu.window.Cases;
import cn.jinchuanggu.window.ServiceCase;
import cn.jinchuanggu.window.TaskResult;
import java.util.ArrayList;
import java.util.List;

/** What happened in a case, across all its tasks, in Chinese. */
final class CaseTimeline {

    private CaseTimeline() {
    }

    /** @param facts what the step said, one to a line */
    public record Line(String label, String state, String person, String at, String note, List<String> facts) {
    }

    static Line line(CaseEvent event, ServiceCase of, Cases cases) {
        return new Line(event.step().label(), event.state().label(), event.person(), WorkingTime.moment(event.at()), event.note(), facts(event, of, cases));
    }

    private static List<String> facts(CaseEvent event, ServiceCase of, Cases cases) {
        List<String> lines = new ArrayList<>();
        event.task().flatMap(of::findTask).ifPresent(t -> lines.add("事项：" + cases.nameOf(t.matter())));
        switch (event.step()) {
            case FILE -> lines.add("办理事项：" + cases.namesOf(of.matters()));
            case SPLIT, ACCEPT -> given(event, cases).forEach(lines::add);
            case TRANSFER -> lines.add("改转给：" + event.text("body").orElse(""));
            case ESCALATE -> lines.add("升级给：" + event.text("to").orElse(""));
            case OVERDUE -> lines.add("到时没有办结，平台自动升级，已通知窗口全体人员");
            case UNANSWERED -> lines.add("到时没有人答复，平台自动升级，已通知窗口全体人员");
            case HAND_OVER -> lines.add("交给：" + event.text("officerName").orElse(""));
            case FINISH -> lines.add("结果：" + event.text("result").map(r -> TaskResult.valueOf(r).label()).orElse(""));
            case RECEIVE -> lines.add("已收：" + received(event));
            case RATE -> lines.add("满意程度：" + score(event, of, cases));
            default -> { } // the words say it all
        }
        return lines;
    }

    /** To whom tasks were given then; they may have been handed on since. */
    private static List<String> given(CaseEvent event, Cases cases) {
        return event.newTasks().stream().map(t -> cases.nameOf(t.matter()) + " → " + t.body() + "，" + WorkingTime.text(t.clock().given()) + "工作时间").toList();
    }

    private static String received(CaseEvent event) {
        return String.join("、", ((List<?>) event.facts().get("documents")).stream().map(d -> d.toString().substring(d.toString().indexOf('/') + 1)).toList());
    }

    private static String score(CaseEvent event, ServiceCase of, Cases cases) {
        Question asked = cases.listQuestions(CaseStep.RATE, of).getFirst();
        return asked.choices().stream().filter(c -> c.code().equals(event.text("score").orElse(""))).map(Choice::label).findFirst().orElse("");
    }
}
