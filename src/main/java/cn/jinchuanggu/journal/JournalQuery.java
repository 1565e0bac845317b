package cn.jinchuanggu.journal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries somebody wants to see.
 *
 * @param ledgers only of these books
 * @param subject id of what they are about
 * @param account user name of who did it
 * @param kinds   names of steps; empty for any
 * @param without names of steps that are left out
 * @param origin  address it came from
 * @param from    first day, in Asia/Shanghai
 * @param through last day, in Asia/Shanghai
 */
public record JournalQuery(Set<Ledger> ledgers, Optional<String> subject, Optional<String> account, Set<String> kinds, Set<String> without, Optional<String> origin,
        Optional<LocalDate> from, Optional<LocalDate> through) {

    /** Everything in one book about one subject. */
    public static JournalQuery about(Ledger ledger, String subject) {
        return new JournalQuery(Set.of(ledger), Optional.of(subject), Optional.empty(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Everything in these books. */
    public static JournalQuery of(Set<Ledger> ledgers) {
        return new JournalQuery(ledgers, Optional.empty(), Optional.empty(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, of these steps only. */
    public JournalQuery ofKinds(Set<String> wanted) {
        return new JournalQuery(ledgers, subject, account, wanted, without, origin, from, through);
    }

    /** Whether an entry is one of them. */
    public boolean fits(Entry entry) {
        LocalDate day = entry.at().toLocalDate();
        return ledgers.contains(entry.ledger()) && subject.filter(s -> !s.equals(entry.subject())).isEmpty()
                && account.filter(a -> !a.equals(entry.account())).isEmpty() && (kinds.isEmpty() || kinds.contains(entry.kind())) && !without.contains(entry.kind())
                && origin.filter(o -> !o.equals(entry.origin())).isEmpty()
                && from.filter(day::isBefore).isEmpty() && through.filter(day::isAfter).isEmpty();
    }
}
