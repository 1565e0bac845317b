package cn.jinchuanggu.agenda;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;

/**
 * One thing that waits for a person.
 *
 * @param kind  why it waits
 * @param what  what it is about, in Chinese, such as the name of an order or a case
 * @param task  what is to be done, in Chinese, such as {@code 接单}
 * @param href  the page where it is done, such as {@code /orders/order-0123456789}
 * @param due   when its clock runs out, in Asia/Shanghai; null when no clock runs
 * @param money what it is about in money; null when it is not about money
 */
public record AgendaItem(Kind kind, String what, String task, String href, OffsetDateTime due, Money money) {

    /** Why something waits, in the order in which the home page shows it; the words stand in the message files under {@code agenda.*}. */
    public enum Kind {
        /** Somebody waits for this person's answer. */
        ANSWER,
        /** A clock runs, and this person can stop it. */
        CLOCK,
        /** The next step is this person's, and nobody waits with a clock. */
        TASK,
        /** Found for this person, such as a new match. */
        FOUND,
        /** Money to be confirmed, approved, paid or received. */
        MONEY
    }

    public AgendaItem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(href, "href");
    }

    /** When a clock runs out that is told by its last day: with the last second of it, in Asia/Shanghai. */
    public static OffsetDateTime endOf(LocalDate day) {
        return day.atTime(LocalTime.MAX.withNano(0)).atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime();
    }
}
