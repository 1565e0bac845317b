package cn.jinchuanggu.reference;

import cn.jinchuanggu.shared.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * How much time was worked between two moments, and when some working time from now will have passed. Days by {@link Holidays}, hours by
 * {@code reference/working-hours.yaml}, all in Asia/Shanghai. What depends on a year whose holidays are not known is empty, never guessed.
 */
public final class WorkingHours {

    private static final String FILE = "/reference/working-hours.yaml";
    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final Holidays holidays;
    private final List<Hours> hours;

    WorkingHours(Holidays holidays, List<Hours> hours) {
        this.holidays = holidays;
        this.hours = List.copyOf(hours);
    }

    /** From {@code begin} until {@code end} of the same day. */
    record Span(LocalTime begin, LocalTime end) {
    }

    /** @param spans in their order, apart from each other */
    record Hours(Period days, List<Span> spans) {
    }

    /** As the files of {@code reference} have them. */
    public static WorkingHours load() {
        try (InputStream in = WorkingHours.class.getResourceAsStream(FILE)) {
            List<Map<String, Object>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new WorkingHours(Holidays.load(), file.stream().map(WorkingHours::hours).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /**
     * The working time between two moments; zero when the second is not later.
     *
     * @return empty when a day in between is of an unknown year
     */
    public Optional<Duration> between(OffsetDateTime from, OffsetDateTime to) {
        LocalDateTime begin = local(from);
        LocalDateTime end = local(to);
        Duration worked = Duration.ZERO;
        for (LocalDate day = begin.toLocalDate(); !day.isAfter(end.toLocalDate()); day = day.plusDays(1)) {
            Optional<List<Span>> spans = spans(day);
            if (spans.isEmpty()) {
                return Optional.empty();
            }
            for (Span span : spans.get()) {
                LocalDateTime first = later(begin, day.atTime(span.begin()));
                LocalDateTime last = earlier(end, day.atTime(span.end()));
                worked = first.isBefore(last) ? worked.plus(Duration.between(first, last)) : worked;
            }
        }
        return Optional.of(worked);
    }

    /**
     * The moment at which this much working time will have passed; the start itself when there is none to pass.
     *
     * @return empty when it depends on an unknown year
     */
    public Optional<OffsetDateTime> findEnd(OffsetDateTime start, Duration working) {
        LocalDateTime begin = local(start);
        Duration left = working;
        if (!left.isPositive()) {
            return Optional.of(start);
        }
        for (LocalDate day = begin.toLocalDate();; day = day.plusDays(1)) {
            Optional<List<Span>> spans = spans(day);
            if (spans.isEmpty()) {
                return Optional.empty();
            }
            for (Span span : spans.get()) {
                LocalDateTime first = later(begin, day.atTime(span.begin()));
                Duration here = Duration.between(first, day.atTime(span.end()));
                if (here.isPositive() && here.compareTo(left) >= 0) {
                    return Optional.of(first.plus(left).atZone(CHANGZHI).toOffsetDateTime());
                }
                left = here.isPositive() ? left.minus(here) : left;
            }
        }
    }

    /** When the offices work on a working day, in Chinese, such as {@code 08:00 至 12:00、14:00 至 18:00}. */
    public String sentence(LocalDate day) {
        return hours.stream().filter(h -> h.days().contains(day)).flatMap(h -> h.spans().stream()).map(s -> s.begin() + " 至 " + s.end()).collect(Collectors.joining("、"));
    }

    /** Whether the offices work at this moment; empty in an unknown year. */
    public Optional<Boolean> findIsWorking(OffsetDateTime moment) {
        LocalDateTime at = local(moment);
        return spans(at.toLocalDate()).map(spans -> spans.stream().anyMatch(s -> !at.toLocalTime().isBefore(s.begin()) && at.toLocalTime().isBefore(s.end())));
    }

    /** Empty when it is not known whether the day is worked. */
    private Optional<List<Span>> spans(LocalDate day) {
        return holidays.findIsWorked(day).map(worked -> worked ? hours.stream().filter(h -> h.days().contains(day)).findFirst().map(Hours::spans)
                .orElseThrow(() -> new IllegalStateException(FILE + " has no hours for " + day)) : List.of());
    }

    private static LocalDateTime local(OffsetDateTime moment) {
        return moment.atZoneSameInstant(CHANGZHI).toLocalDateTime();
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    private static Hours hours(Map<String, Object> line) {
        String through = (String) line.get("through");
        return new Hours(new Period(LocalDate.parse((String) line.get("from")), through == null ? null : LocalDate.parse(through)),
                List.of(span(line.get("morning")), span(line.get("afternoon"))));
    }

    @SuppressWarnings("unchecked") // the file has this shape
    private static Span span(Object times) {
        List<String> both = (List<String>) times;
        return new Span(LocalTime.parse(both.getFirst()), LocalTime.parse(both.getLast()));
    }
}
