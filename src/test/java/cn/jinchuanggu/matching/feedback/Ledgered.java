package cn.jinchuanggu.matching.feedback;

import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.ListingProfile;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;

/** Entries of the feedback ledger as the journal would keep them, without a journal. */
final class Ledgered {

    private long number;

    /** A party that asks says something about an achievement. */
    Entry asker(String party, String needId, ListingProfile achievement, Verdict verdict, LocalDate on) {
        return entry(party + " " + needId + " " + achievement.id(), verdict.kind().name(), on, "somebody-of-" + party,
                Opinion.facts(new Said(needId, achievement.id(), verdict, party, ""), Side.NEED, party, Offered.of(achievement)));
    }

    /** A broker says something in their own name. */
    Entry broker(String account, String needId, ListingProfile achievement, Verdict verdict, LocalDate on) {
        return entry(account + " " + needId + " " + achievement.id(), verdict.kind().name(), on, account,
                Opinion.facts(new Said(needId, achievement.id(), verdict, null, ""), Side.PLATFORM, null, Offered.of(achievement)));
    }

    /** What was said is taken back. */
    Entry withdrawn(Entry said) {
        return entry(said.subject(), Opinion.WITHDRAWN, said.at().toLocalDate(), said.account(), Map.of());
    }

    private Entry entry(String subject, String kind, LocalDate on, String account, Map<String, Object> facts) {
        number++;
        return new Entry(Ledger.FEEDBACK, number, subject, 1, kind, account, "", on.atTime(LocalTime.NOON).atOffset(ZoneOffset.ofHours(8)), "", "",
                facts, "", "", "", "");
    }
}
