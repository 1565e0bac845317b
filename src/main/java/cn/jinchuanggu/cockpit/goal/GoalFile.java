package cn.jinchuanggu.cockpit.goal;

import cn.jinchuanggu.cockpit.figure.CockpitFile;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code cockpit/goals.yaml}. */
final class GoalFile {

    private GoalFile() {
    }

    static List<Goal> read() {
        return CockpitFile.lines("/cockpit/goals.yaml").stream().map(GoalFile::goal).toList();
    }

    private static Goal goal(Map<String, Object> line) {
        return new Goal(text(line, "id"), text(line, "title"), text(line, "text"), text(line, "clause"), text(line, "open"),
                lines(line, "targets").stream().map(t -> new Goal.Target(day(t, "from"), ((Number) t.get("value")).longValue(), day(t, "due"))).toList(),
                lines(line, "readings").stream().map(r -> new Goal.Reading(text(r, "id"), text(r, "name"), text(r, "figure"))).toList(),
                Optional.ofNullable((String) line.get("candidates")));
    }

    @SuppressWarnings("unchecked") // what a YAML file holds
    private static List<Map<String, Object>> lines(Map<String, Object> line, String field) {
        return (List<Map<String, Object>>) line.get(field);
    }

    private static String text(Map<String, Object> line, String field) {
        if (line.get(field) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("cockpit/goals.yaml: " + field + " is missing in " + line);
    }

    private static LocalDate day(Map<String, Object> line, String field) {
        return ((Date) line.get(field)).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
