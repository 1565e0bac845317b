package cn.jinchuanggu.cockpit.web;

import cn.jinchuanggu.cockpit.Behind;
import cn.jinchuanggu.cockpit.Scope;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands in the address of every page of the cockpit: {@code show} (real or demo) and {@code month}; and {@code part} and
 * {@code came}, by which records behind a figure are narrowed.
 *
 * @param scope    whose records, counted on the last day of the month that is not in the future
 * @param month    the month of that day
 * @param fallback whether illustrative records are shown because nobody chose and there are no real ones
 * @param behind   which records of a figure; all when neither part nor came is written
 * @param today    the day of asking
 * @param texts    as they were written
 */
public record CockpitAddress(Scope scope, YearMonth month, boolean fallback, Behind behind, LocalDate today, Map<String, String> texts) {

    static final String REAL = "real";
    static final String DEMO = "demo";
    /** The plan was issued in this month; before it there is nothing to steer. */
    static final YearMonth FIRST = YearMonth.of(2024, 11);

    /**
     * @param anyReal whether there is any real record; asked only when the address does not say
     * @throws InvalidInput with every value that means nothing
     */
    static CockpitAddress of(Map<String, String> address, LocalDate today, BooleanSupplier anyReal) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        List.of("show", "month", "part", "came").forEach(name -> Optional.ofNullable(address.get(name)).filter(v -> !v.isBlank()).ifPresent(v -> texts.put(name, v.strip())));
        String show = texts.get("show");
        if (show != null && !show.equals(REAL) && !show.equals(DEMO)) {
            problems.add(new Problem("show", "show 只能是 real（真实）或 demo（示例）。", "真实的和示例的从不加在一起。"));
        }
        YearMonth month = month(texts.get("month"), today, problems);
        Behind behind = new Behind(Optional.ofNullable(texts.get("part")), came(texts.get("came"), problems));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        boolean fallback = show == null && !anyReal.getAsBoolean();
        LocalDate last = month.atEndOfMonth();
        return new CockpitAddress(new Scope(fallback || DEMO.equals(show), last.isAfter(today) ? today : last), month, fallback, behind, today, texts);
    }

    private static YearMonth month(String text, LocalDate today, List<Problem> problems) {
        YearMonth current = YearMonth.from(today);
        if (text == null) {
            return current;
        }
        if (!isMonth("month", text, problems)) {
            return current;
        }
        YearMonth month = YearMonth.parse(text);
        if (month.isAfter(current) || month.isBefore(FIRST)) {
            problems.add(new Problem("month", "只能看 " + FIRST + " 到 " + current + " 的月份。", "请换一个月份。"));
        }
        return month;
    }

    /** Any month: records are older than the plan. */
    private static Optional<YearMonth> came(String text, List<Problem> problems) {
        return Optional.ofNullable(text).filter(t -> isMonth("came", t, problems)).map(YearMonth::parse);
    }

    private static boolean isMonth(String field, String text, List<Problem> problems) {
        boolean month = text.matches("(19|20)[0-9]{2}-(0[1-9]|1[0-2])");
        if (!month) {
            problems.add(new Problem(field, "这不是一个月份。", "请写成 2026-11 的样子。"));
        }
        return month;
    }

    boolean illustrative() {
        return scope.illustrative();
    }

    /** An address of the cockpit that shows the same records of the same month. @param more name, value, name, value */
    String to(String path, String... more) {
        return address(path, illustrative() ? DEMO : REAL, more);
    }

    /** The same page with the other records. */
    String other(String path, boolean demo) {
        return address(path, demo ? DEMO : REAL);
    }

    private String address(String path, String show, String... more) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("show", show);
        if (texts.containsKey("month")) {
            address.queryParam("month", month);
        }
        for (int i = 0; i < more.length; i += 2) {
            address.queryParam(more[i], more[i + 1]);
        }
        return address.encode().build().toUriString();
    }
}
