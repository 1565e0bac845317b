package cn.jinchuanggu.shared;

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

/** A number, mostly of days, that depends on the day of asking, kept as data: lines of {@code from, through, value}. */
public final class DatedDays {

    private final String file;
    private final Map<Period, Integer> days;

    private DatedDays(String file, Map<Period, Integer> days) {
        this.file = file;
        this.days = days;
    }

    /**
     * @param file a YAML file on the class path, with a slash in front
     * @param name the list in it
     * @throws IllegalStateException when it is not there
     */
    public static DatedDays load(String file, String name) {
        try (InputStream in = DatedDays.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no file " + file + " on the class path");
            }
            Map<String, List<Map<String, Object>>> content = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            Map<Period, Integer> days = new LinkedHashMap<>();
            content.get(name).forEach(line -> days.put(new Period(day(line.get("from")), day(line.get("through"))), (Integer) line.get("value")));
            return new DatedDays(file, days);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** @throws IllegalStateException when no line holds on that day */
    public int on(LocalDate day) {
        return days.entrySet().stream().filter(e -> e.getKey().contains(day)).map(Map.Entry::getValue).findFirst()
                .orElseThrow(() -> new IllegalStateException(file + " has no number of days for " + day));
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate() : null;
    }
}
