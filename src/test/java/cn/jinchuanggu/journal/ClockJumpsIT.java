package cn.jinchuanggu.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.SetClock;
import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.store.JournalStore;
import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.policy.BuyerStanding;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A clock that jumps changes the date of what is written, never its order; the policy of a day is the one that the law says. */
class ClockJumpsIT extends TinyPlatform {

    private static final String SUBJECT = "j-clock-jumps";

    @Autowired
    private JournalStore store;

    @Test
    void entriesKeepTheirOrderWhateverTheClockSays() {
        SetClock clock = new SetClock("2026-11-26");
        Journal journal = JournalAt.clock(store, clock);
        append(journal, "BEFORE");
        clock.set("2033-11-26");
        append(journal, "SEVEN_YEARS_LATER");
        clock.set("2025-11-26");
        append(journal, "A_YEAR_BACK");
        clock.set("2028-02-29");
        append(journal, "LEAP_DAY");
        clock.setInstant("2026-12-31T15:59:59Z");
        append(journal, "LAST_SECOND_OF_THE_YEAR");
        clock.setInstant("2026-12-31T16:00:00Z");
        append(journal, "FIRST_SECOND_OF_THE_YEAR");

        List<Entry> entries = journal.listEntries(SUBJECT);
        assertThat(entries).extracting(Entry::kind).containsExactly("BEFORE", "SEVEN_YEARS_LATER", "A_YEAR_BACK", "LEAP_DAY", "LAST_SECOND_OF_THE_YEAR", "FIRST_SECOND_OF_THE_YEAR");
        assertThat(entries).extracting(Entry::sequence).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(entries.stream().map(e -> e.at().toLocalDate())).containsExactly(LocalDate.of(2026, 11, 26), LocalDate.of(2033, 11, 26), LocalDate.of(2025, 11, 26),
                LocalDate.of(2028, 2, 29), LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1));
        assertThat(journal.findBreak(Ledger.ACCESS)).as("the chain holds").isEmpty();
        long before = entries.getFirst().number();
        assertThat(journal.listAfter(Ledger.ACCESS, before, 5)).as("a follower reads by number and misses nothing").isEqualTo(entries.subList(1, 6));
    }

    @ParameterizedTest
    @CsvSource({"2025-11-26T02:00:00Z,2025-11-26,NEEDS_FACTS", "2033-11-26T02:00:00Z,2033-11-26,NOT_IN_FORCE", "2028-02-28T16:00:00Z,2028-02-29,NEEDS_FACTS",
            "2028-02-29T15:59:59Z,2028-02-29,NEEDS_FACTS", "2028-02-29T16:00:00Z,2028-03-01,NEEDS_FACTS", "2026-12-31T16:00:00Z,2027-01-01,NEEDS_FACTS",
            "2024-11-27T15:59:59Z,2024-11-27,NOT_IN_FORCE", "2024-11-27T16:00:00Z,2024-11-28,NEEDS_FACTS"})
    void thePolicyIsThatOfTheDayInChangzhi(String instant, LocalDate day, String code) {
        SetClock clock = new SetClock("2026-01-01");
        clock.setInstant(instant);
        Policy today = new Policy(clock);
        assertThat(today.assess(9, Map.of()).assessedOn()).isEqualTo(day);
        assertThat(today.estimateTransferAward(Optional.of(Money.of(100)), Set.of(CooperationMode.TRANSFER), BuyerStanding.RESIDENT).outcome().code()).isEqualTo(code);
    }

    private static void append(Journal journal, String kind) {
        journal.inTransaction(() -> {
            journal.take(SUBJECT);
            return journal.append(Ledger.ACCESS, SUBJECT, kind, Map.of(), "", Command.of(Actor.PLATFORM, null, kind));
        });
    }
}
