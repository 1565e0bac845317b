package cn.jinchuanggu.cockpit;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One record behind a figure.
 *
 * @param key    what it is counted by, such as a 统一社会信用代码 or an application number; once in the part
 * @param name   of the entity or the document
 * @param href   its page; empty when it has none
 * @param day    since when it counts; empty when that is not known
 * @param part   name of the part that it counts in; empty for a figure without parts
 * @param note   what makes it count, in a few Chinese words
 * @param amount for a sum of money
 */
public record FigureRecord(String key, String name, String href, Optional<LocalDate> day, String part, String note, Optional<Money> amount) {
}
