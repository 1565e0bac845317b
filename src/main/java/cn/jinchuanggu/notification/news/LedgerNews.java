package cn.jinchuanggu.notification.news;

import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.notification.News;
import java.util.List;

/**
 * What the entries of one ledger mean to people. It reads the entry and what it is about; it writes nothing. Called once for
 * each entry, in their order, inside the transaction that tells.
 */
public interface LedgerNews {

    Ledger ledger();

    /** Empty when the entry concerns nobody but who made it. */
    List<Told> newsOf(Entry entry);

    /**
     * News, and who is told.
     *
     * @param parties  ids of parties, all of whose people are told
     * @param accounts user names
     */
    record Told(News news, List<String> parties, List<String> accounts) {

        public Told {
            parties = List.copyOf(parties);
            accounts = List.copyOf(accounts);
        }
    }
}
