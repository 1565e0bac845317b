package cn.jinchuanggu.window;

import static cn.jinchuanggu.window.CaseState.CLOSED;
import static cn.jinchuanggu.window.CaseState.FILED;
import static cn.jinchuanggu.window.CaseState.IN_HAND;
import static cn.jinchuanggu.window.CaseState.RATED;
import static cn.jinchuanggu.window.CaseState.WITHDRAWN;
import static cn.jinchuanggu.window.Part.APPLICANT;
import static cn.jinchuanggu.window.Part.OFFICER;
import static cn.jinchuanggu.window.Part.OPERATOR;
import static cn.jinchuanggu.window.Part.PLATFORM;
import static cn.jinchuanggu.window.TaskState.DONE;
import static cn.jinchuanggu.window.TaskState.RUNNING;
import static cn.jinchuanggu.window.TaskState.SUSPENDED;

import cn.jinchuanggu.journal.LedgerStep;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The table of transitions, in one place: what can be done in a case and in one of its tasks, in which states, by whom, and where it
 * leads; in the order in which a page offers them. What else must hold (all tasks are done, the days for reopening have not passed) is said by {@link CaseRules}.
 */
public enum CaseStep implements LedgerStep {
    FILE("提交", APPLICANT, EnumSet.noneOf(CaseState.class), FILED),
    /** Whoever accepts becomes the officer. */
    ACCEPT("受理", OPERATOR, EnumSet.of(FILED), IN_HAND),
    SPLIT("分转部门", OFFICER, EnumSet.of(IN_HAND), null),
    /** Ticks documents as received; nothing of them is kept. */
    RECEIVE("登记已收材料", OFFICER, EnumSet.of(IN_HAND), null),
    CLOSE("办结", OFFICER, EnumSet.of(IN_HAND), CLOSED),
    REPLY("答复", OPERATOR, EnumSet.of(FILED, IN_HAND, CLOSED), null),
    HAND_OVER("移交专员", OPERATOR, EnumSet.of(IN_HAND, CLOSED), null),
    RATE("确认并评价", APPLICANT, EnumSet.of(CLOSED), RATED),
    REOPEN("重新办理", APPLICANT, EnumSet.of(CLOSED), IN_HAND),
    ADD("补充说明", APPLICANT, EnumSet.of(FILED, IN_HAND, CLOSED), null),
    WITHDRAW("撤回", APPLICANT, EnumSet.of(FILED, IN_HAND), WITHDRAWN),
    /** What the platform does by itself, once for a case, when nobody has answered it in time (第二条：7x24小时在线). */
    UNANSWERED("逾期未答复升级", PLATFORM, EnumSet.of(FILED), null),

    FINISH("办结任务", OFFICER, EnumSet.of(RUNNING, SUSPENDED), DONE),
    SUSPEND("请申请人补充（暂停计时）", OFFICER, EnumSet.of(RUNNING), SUSPENDED),
    RESUME("恢复计时", OFFICER, EnumSet.of(SUSPENDED), RUNNING),
    /** The applicant has brought what was asked for: the clock runs again at once. */
    SUPPLY("已补充", APPLICANT, EnumSet.of(SUSPENDED), RUNNING),
    TRANSFER("改转部门", OFFICER, EnumSet.of(RUNNING, SUSPENDED), null),
    ESCALATE("升级督办", OPERATOR, EnumSet.of(RUNNING, SUSPENDED), null),
    /** What the platform does by itself, once for a task, when its time has run out. */
    OVERDUE("超时升级", PLATFORM, EnumSet.of(RUNNING), null);

    private final String label;
    private final Part by;
    private final Set<CaseState> from;
    private final CaseState to;
    private final Set<TaskState> taskFrom;
    private final TaskState taskTo;

    /** A step of the case. */
    CaseStep(String label, Part by, Set<CaseState> from, CaseState to) {
        this.label = label;
        this.by = by;
        this.from = from;
        this.to = to;
        this.taskFrom = Set.of();
        this.taskTo = null;
    }

    /** A step of one task, of a case that is in hand. */
    CaseStep(String label, Part by, Set<TaskState> taskFrom, TaskState taskTo) {
        this.label = label;
        this.by = by;
        this.from = EnumSet.of(IN_HAND);
        this.to = null;
        this.taskFrom = taskFrom;
        this.taskTo = taskTo;
    }

    @Override
    public String label() {
        return label;
    }

    /** The step with this address; what is filed has another one, and no person takes the steps of the platform. */
    public static Optional<CaseStep> find(String path) {
        return LedgerStep.find(EnumSet.complementOf(EnumSet.of(FILE, UNANSWERED, OVERDUE)), path);
    }

    /** Whether it is about one task of the case. */
    public boolean isOfTask() {
        return !taskFrom.isEmpty();
    }

    /** Whether it ends the case or sends it back. */
    public boolean isDanger() {
        return this == WITHDRAW || this == REOPEN;
    }

    /** Whether a person of the window speaks to the applicant by it. */
    boolean isAnswer() {
        return this == REPLY || this == ACCEPT;
    }

    Part by() {
        return by;
    }

    boolean isPossibleIn(CaseState state) {
        return from.contains(state);
    }

    boolean isPossibleIn(TaskState state) {
        return taskFrom.contains(state);
    }

    CaseState leadsTo(CaseState state) {
        return to == null ? state : to;
    }

    TaskState leadsTo(TaskState state) {
        return taskTo == null ? state : taskTo;
    }

    /** Who may do it, for people. */
    String whoMay() {
        return onlyBy(Stream.of(by.label()));
    }

    /** Why it cannot be done in this state, in one sentence. */
    String wrongState(CaseState state) {
        return onlyFrom(from.stream().map(CaseState::label), "代办件", "这一件", state.label());
    }

    /** Why it cannot be done in this state of the task, in one sentence. */
    String wrongState(TaskState state) {
        return onlyFrom(taskFrom.stream().map(TaskState::label), "任务", "这一项", state.label());
    }
}
