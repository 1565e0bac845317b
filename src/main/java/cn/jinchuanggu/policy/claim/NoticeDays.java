package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.shared.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** For how many days a decided claim is published, by the day of publication. A setting of the platform, not of the text. */
final class NoticeDays {

    private static final String FILE = "/policy/claim/notice.yaml";

    private final Map<Period, Integer> days;

    private NoticeDays(Map<Period, Integer> days) {
        this.days = days;
    }

    /** As {@code policy/claim/notice.yaml} has it; {@link IllegalStateException} when it is not there. */
    static NoticeDays load() {
        try (InputStream in = NoticeDays.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no file " + FILE + " on the class path");
            }
            Map<String, List<Map<String, Object>>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            Map<Period, Integer> days = new LinkedHashMap<>();
            file.get("noticeDays").forEach(line -> days.put(new Period(day(line.get("from")), day(line.get("through"))), (Integer) line.get("value")));
            return new NoticeDays(days);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** @throws IllegalStateException when no line holds on that day */
    int on(LocalDate published) {
        return days.entrySet().stream().filter(e -> e.getKey().contains(published)).map(Map.Entry::getValue).findFirst()
                .orElseThrow(() -> new IllegalStateException(FILE + " has no number of days for " + published));
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate() : null;
    }
}
