package cn.jinchuanggu.journal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which entries somebody wants to see.
 *
 * @param subject id of what they are about
 * @param account user name of who did it
 * @param from    first day, in Asia/Shanghai
 * @param through last day, in Asia/Shanghai
 */
public record JournalQuery(Optional<Ledger> ledger, Optional<String> subject, Optional<String> account, Optional<LocalDate> from, Optional<LocalDate> through) {

    /** Everything about one subject. */
    public static JournalQuery about(String subject) {
        return new JournalQuery(Optional.empty(), Optional.of(subject), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
