package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.policy.article.Article19Scope.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The payments, receipts ... of a claim, each put where it belongs: what counts happened in the claim year, while the
 * document is in force and the enterprise is resident.
 *
 * @param <T> what happened
 */
final class YearSchedule<T extends YearSchedule.Event> {

    /** Something with a day. */
    interface Event {

        /** For people, such as {@code 第1笔付款(2025-06-01)}; unique within a claim. */
        String name();

        LocalDate date();
    }

    /**
     * Who has to be resident, and when it was as far as that is known.
     *
     * @param who for people, such as {@code 受让方}
     */
    record Resident(String who, Optional<LocalDate> from, Optional<LocalDate> through) {

        boolean lacksOn(LocalDate day) {
            return from.filter(day::isBefore).isPresent() || through.filter(day::isAfter).isPresent();
        }
    }

    /** Why an event counts or does not. */
    enum Standing {
        COUNTS(""),
        OUTSIDE_WINDOW("不在有效期内"),
        DISPUTED_LAST_DAY("在有效期两种读法不一致的那一天（R-02）"),
        OTHER_YEAR("不在申报年度内"),
        NOT_RESIDENT("当时没有入驻"),
        PLANNED("还没有发生");

        private final String why;

        Standing(String why) {
            this.why = why;
        }
    }

    private final int year;
    private final Map<Standing, List<T>> events = new EnumMap<>(Standing.class);

    private YearSchedule(int year) {
        this.year = year;
    }

    /** Sorts the events; warns of each that does not count, with {@code code} and its standing. */
    static <T extends Event> YearSchedule<T> of(
            List<T> events, int year, Resident resident, String code, Findings findings, Article19Scope scope) {
        YearSchedule<T> schedule = new YearSchedule<>(year);
        for (T event : events) {
            Standing standing = standing(event.date(), year, resident, findings.today(), scope.validity(event.date()));
            schedule.events.computeIfAbsent(standing, s -> new ArrayList<>()).add(event);
            if (standing != Standing.COUNTS) {
                String who = standing == Standing.NOT_RESIDENT ? resident.who() : "";
                findings.warn(code + "_" + standing, event.name() + who + standing.why + "，不计入。");
            }
        }
        return schedule;
    }

    List<T> with(Standing... standings) {
        return Stream.of(standings).flatMap(s -> events.getOrDefault(s, List.of()).stream()).toList();
    }

    /** What counts, or would count under the other reading of R-02; while there is nothing yet, what is planned. */
    List<T> atMost() {
        List<T> most = with(Standing.COUNTS, Standing.DISPUTED_LAST_DAY);
        return most.isEmpty() ? with(Standing.PLANNED) : most;
    }

    boolean has(Standing standing) {
        return events.containsKey(standing);
    }

    /**
     * What it means for the claim that events do not count.
     *
     * @param what    the events in Chinese, such as {@code 到账}
     * @param key     the fact to ask for again while they are still to come
     * @param nothing code of the refusal when nothing counts
     */
    void conclude(Findings findings, Article19Scope scope, String what, String key, String nothing) {
        if (has(Standing.DISPUTED_LAST_DAY)) {
            scope.disputedLastDay(findings, what);
        }
        if (has(Standing.COUNTS) || has(Standing.DISPUTED_LAST_DAY)) {
            return;
        }
        if (events.keySet().equals(Set.of(Standing.OUTSIDE_WINDOW))) {
            scope.notInForce(findings, what + "的日期");
        } else if (has(Standing.PLANNED)) {
            findings.ask(findings.facts(), key, what + "还没有发生：实际发生后请补充银行回单或登记证明。");
        } else {
            findings.refuse(findings.mainClause(), nothing, "申报年度 " + year + " 内没有可以计入的" + what + "。");
        }
    }

    private static Standing standing(LocalDate day, int year, Resident resident, LocalDate today, Validity validity) {
        if (validity == Validity.BEFORE || validity == Validity.AFTER) {
            return Standing.OUTSIDE_WINDOW;
        }
        if (day.getYear() != year) {
            return Standing.OTHER_YEAR;
        }
        if (resident.lacksOn(day)) {
            return Standing.NOT_RESIDENT;
        }
        if (validity == Validity.DISPUTED_LAST_DAY) {
            return Standing.DISPUTED_LAST_DAY;
        }
        return day.isAfter(today) ? Standing.PLANNED : Standing.COUNTS;
    }
}
