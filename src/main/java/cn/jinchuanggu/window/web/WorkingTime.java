package cn.jinchuanggu.window.web;

import cn.jinchuanggu.window.CaseTask;
import cn.jinchuanggu.window.Standing;
import cn.jinchuanggu.window.TaskState;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Working time and clocks in Chinese words. */
final class WorkingTime {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String UNKNOWN = "还没有录入这一年的放假安排，暂时不能说到哪一刻为止";
    private static final int MINUTES = 60;

    private WorkingTime() {
    }

    /** Such as {@code 3 小时 10 分}. */
    static String text(Duration time) {
        return text(time.abs().toMinutes());
    }

    /** Such as {@code 3 小时 10 分}. */
    static String text(long minutes) {
        long hours = minutes / MINUTES;
        long rest = minutes % MINUTES;
        return hours == 0 ? rest + " 分" : hours + " 小时" + (rest == 0 ? "" : " " + rest + " 分");
    }

    /** To the minute, in Asia/Shanghai. */
    static String moment(OffsetDateTime at) {
        return at.format(MINUTE);
    }

    static boolean isOverrun(CaseTask task, Standing standing, OffsetDateTime now) {
        return task.state().isOpen() && task.clock().isOverrun(standing.hours(), now).orElse(false);
    }

    /** What the clock of a task says, in one sentence. */
    static String sentence(CaseTask task, Standing standing, OffsetDateTime now) {
        String given = "给 " + text(task.clock().given()) + "工作时间";
        if (!task.state().isOpen()) {
            String used = standing.usedMinutes(task).map(m -> "用了 " + text(m) + "工作时间").orElse("");
            return standing.kept(task).map(kept -> used + (kept ? "，按时办结" : "，超过了时限") + "（" + given + "）").orElse(used);
        }
        boolean overrun = isOverrun(task, standing, now);
        String left = task.clock().left(standing.hours(), now).map(l -> overrun ? "已超时 " + text(l) + "工作时间" : "还剩 " + text(l) + "工作时间").orElse(given);
        if (task.state() == TaskState.SUSPENDED) {
            return "计时暂停，" + left;
        }
        return standing.dueAt(task).map(at -> left + (overrun ? "，应在 " : "，到 ") + moment(at) + (overrun ? " 前办结" : " 为止")).orElse(left + "；" + UNKNOWN);
    }
}
