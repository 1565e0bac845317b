package cn.jinchuanggu.window.store;

import cn.jinchuanggu.window.CaseState;
import cn.jinchuanggu.window.CaseSummary;
import cn.jinchuanggu.window.CaseTask;
import cn.jinchuanggu.window.ServiceCase;
import cn.jinchuanggu.window.Standing;
import cn.jinchuanggu.window.TaskState;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cases and tasks as rows of the graph. */
final class CaseRows {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private CaseRows() {
    }

    static Map<String, Object> head(Standing standing) {
        ServiceCase of = standing.of();
        Map<String, Object> row = new HashMap<>();
        row.put("account", of.account());
        row.put("partyId", of.partyId().orElse(null));
        row.put("applicant", of.applicant());
        row.put("illustrative", of.illustrative());
        row.put("matters", of.matters());
        row.put("bodies", of.openTasks().stream().map(CaseTask::body).distinct().toList());
        row.put("state", of.state().name());
        row.put("version", of.version());
        row.put("officer", of.officer().orElse(null));
        row.put("officerName", of.officerName().orElse(null));
        row.put("filedAt", of.filedAt());
        row.put("month", month(of.filedAt()));
        row.put("updatedAt", of.events().getLast().at());
        row.put("dueAt", standing.dueAt().orElse(null));
        row.put("waiting", of.openTasks().stream().anyMatch(t -> t.state() == TaskState.SUSPENDED));
        row.put("escalated", of.state() == CaseState.FILED ? of.isUnansweredTold() : of.openTasks().stream().anyMatch(CaseTask::escalated));
        row.put("answeredAt", of.firstAnswerAt().orElse(null));
        row.put("answerMinutes", of.firstAnswerAt().map(at -> Duration.between(of.filedAt(), at).toMinutes()).orElse(null));
        row.put("offHours", standing.offHours().orElse(null));
        row.put("score", of.score().map(Integer::longValue).orElse(null));
        return row;
    }

    static Map<String, Object> task(Standing standing, CaseTask task) {
        ServiceCase of = standing.of();
        Map<String, Object> row = new HashMap<>();
        row.put("id", id(of.id(), task.id()));
        row.put("caseId", of.id());
        row.put("task", task.id());
        row.put("matter", task.matter());
        row.put("body", task.body());
        row.put("promised", task.promised());
        row.put("illustrative", of.illustrative());
        row.put("state", task.state().name());
        row.put("since", task.since());
        row.put("startedAt", task.started());
        row.put("month", month(task.started()));
        row.put("endedAt", task.ended().orElse(null));
        row.put("givenMinutes", task.clock().given().toMinutes());
        row.put("usedMinutes", standing.usedMinutes(task).orElse(null));
        row.put("dueAt", standing.dueAt(task).orElse(null));
        row.put("kept", standing.kept(task).orElse(null));
        row.put("result", task.result().map(Enum::name).orElse(null));
        row.put("told", task.told());
        return row;
    }

    /** Number of the node of a task. */
    static String id(String caseId, String task) {
        return caseId + "/" + task;
    }

    @SuppressWarnings("unchecked") // lists of text
    static CaseSummary summary(Map<String, Object> row) {
        return new CaseSummary((String) row.get("id"), CaseState.valueOf((String) row.get("state")), ((Number) row.get("version")).intValue(), (String) row.get("applicant"),
                Boolean.TRUE.equals(row.get("illustrative")), (List<String>) row.get("matters"), (List<String>) row.get("bodies"), Optional.ofNullable((String) row.get("officerName")),
                time(row.get("filedAt")), time(row.get("updatedAt")), Optional.ofNullable(time(row.get("dueAt"))), Boolean.TRUE.equals(row.get("waiting")),
                Boolean.TRUE.equals(row.get("escalated")), Optional.ofNullable((Long) row.get("score")).map(Long::intValue));
    }

    /** In Asia/Shanghai; null for null. */
    static OffsetDateTime time(Object value) {
        return switch (value) {
            case null -> null;
            case ZonedDateTime zoned -> zoned.withZoneSameInstant(CHANGZHI).toOffsetDateTime();
            default -> ((OffsetDateTime) value).atZoneSameInstant(CHANGZHI).toOffsetDateTime();
        };
    }

    private static String month(OffsetDateTime at) {
        return at.atZoneSameInstant(CHANGZHI).toLocalDate().toString().substring(0, 7);
    }
}
