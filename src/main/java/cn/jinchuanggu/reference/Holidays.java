package cn.jinchuanggu.reference;

import cn.jinchuanggu.shared.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Which days are worked, by the yearly notice of the State Council's office. Weekends are days off unless the notice moves work
 * to them. A year without a notice is unknown and never guessed.
 */
public final class Holidays {

    private static final String FILE = "/reference/holidays.yaml";

    private final Map<Integer, Year> years;

    private Holidays(Map<Integer, Year> years) {
        this.years = years;
    }

    /** @param document number of the notice, such as {@code 国办发明电〔2025〕7号} */
    private record Year(String document, List<Period> off, Set<LocalDate> work) {
    }

    /** As {@code reference/holidays.yaml} has them. */
    public static Holidays load() {
        try (InputStream in = Holidays.class.getResourceAsStream(FILE)) {
            List<Map<String, Object>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new Holidays(file.stream().collect(Collectors.toMap(y -> (Integer) y.get("year"), Holidays::year)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** Number of the notice for this year; empty when the year is unknown. */
    public Optional<String> findDocument(int year) {
        return Optional.ofNullable(years.get(year)).map(Year::document);
    }

    /** The first day that is worked, from this day on; empty when that depends on a year that is unknown. */
    public Optional<LocalDate> findWorkday(LocalDate from) {
        for (LocalDate day = from; years.containsKey(day.getYear()); day = day.plusDays(1)) {
            if (isWorked(day)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** Whether this day is worked; empty when its year is unknown. */
    public Optional<Boolean> findIsWorked(LocalDate day) {
        return years.containsKey(day.getYear()) ? Optional.of(isWorked(day)) : Optional.empty();
    }

    private boolean isWorked(LocalDate day) {
        Year year = years.get(day.getYear());
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return year.work().contains(day) || !weekend && year.off().stream().noneMatch(p -> p.contains(day));
    }

    @SuppressWarnings("unchecked") // the file has this shape
    private static Year year(Map<String, Object> year) {
        return new Year((String) year.get("document"),
                ((List<Map<String, String>>) year.get("daysOff")).stream().map(p -> new Period(LocalDate.parse(p.get("from")), LocalDate.parse(p.get("through")))).toList(),
                ((List<String>) year.get("daysWorked")).stream().map(LocalDate::parse).collect(Collectors.toUnmodifiableSet()));
    }
}
