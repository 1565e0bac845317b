package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened to an order: an entry of the journal as orders understand it.
 *
 * @param sequence 1, 2, 3, ... within its order
 * @param step     what was done
 * @param state    where the order stood afterwards
 * @param account  user name of who did it
 * @param person   shown name of who did it
 * @param at       when, in Asia/Shanghai
 * @param note     what the person wrote; empty for nothing
 * @param answers  what the step said and what the platform added, as JSON values
 */
public record OrderEvent(int sequence, OrderStep step, OrderState state, String account, String person, OffsetDateTime at, String note,
        Map<String, Object> answers) {

    static OrderEvent of(Entry entry, OrderState state) {
        return new OrderEvent(entry.sequence(), OrderStep.valueOf(entry.kind()), state, entry.account(), entry.person(), entry.at(), entry.why(), entry.facts());
    }

    public LocalDate day() {
        return at.toLocalDate();
    }

    /** What was answered to a question, as text; empty when nothing was. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(answers.get(key)).map(Object::toString);
    }

    Optional<Money> money(String key) {
        return text(key).map(Money::of);
    }

    Optional<Integer> number(String key) {
        return text(key).map(Integer::valueOf);
    }

    boolean isTrue(String key) {
        return Boolean.TRUE.equals(answers.get(key));
    }
}
