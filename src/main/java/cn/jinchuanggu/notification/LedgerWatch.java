package cn.jinchuanggu.notification;

import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.notification.news.LedgerNews;
import cn.jinchuanggu.notification.store.MarkStore;
import cn.jinchuanggu.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads the ledgers entry by entry and tells whom each concerns. The number of the last entry stands in the graph and is held
 * while entries are told, and what is told is written in the same transaction: once for each entry, whatever crashes and
 * however many instances there are.
 */
@Component
class LedgerWatch {

    private static final int BATCH = 50;

    private final List<LedgerNews> sources;
    private final Journal journal;
    private final Accounts accounts;
    private final Notifications notifications;
    private final MarkStore marks;
    private final Round round = new Round("the ledgers", this::catchUp);

    LedgerWatch(List<LedgerNews> sources, Journal journal, Accounts accounts, Notifications notifications, MarkStore marks) {
        this.sources = sources;
        this.journal = journal;
        this.accounts = accounts;
        this.notifications = notifications;
        this.marks = marks;
    }

    @Scheduled(fixedDelay = 2_000)
    void run() {
        round.run();
    }

    /** Tells everything that is new in the ledgers. */
    void catchUp() {
        for (LedgerNews source : behind()) {
            int told;
            do {
                told = marks.inTransaction(() -> tellSome(source));
            } while (told == BATCH);
        }
    }

    /** Most of the time there is nothing new in any of them, and two questions say so. */
    private List<LedgerNews> behind() {
        Map<Ledger, Long> last = journal.lastNumbers();
        Map<String, Long> told = marks.read(sources.stream().map(LedgerWatch::name).toList());
        return sources.stream().filter(s -> last.getOrDefault(s.ledger(), 0L) > told.getOrDefault(name(s), 0L)).toList();
    }

    /** @return how many entries were new */
    private int tellSome(LedgerNews source) {
        List<Entry> entries = journal.listAfter(source.ledger(), marks.take(name(source)), BATCH);
        for (Entry entry : entries) {
            for (LedgerNews.Told told : newsOf(source, entry)) {
                people(told, entry).forEach(account -> notifications.tell(account, told.news()));
            }
        }
        if (!entries.isEmpty()) {
            marks.move(name(source), entries.getLast().number());
        }
        return entries.size();
    }

    /** What an entry is about may have been erased since; nobody is told of that, and those after it are not kept waiting. */
    private static List<LedgerNews.Told> newsOf(LedgerNews source, Entry entry) {
        try {
            return source.newsOf(entry);
        } catch (NotFound gone) {
            return List.of();
        }
    }

    /** In the order of their names, so that no two transactions wait for each other in a circle. */
    private Set<String> people(LedgerNews.Told told, Entry entry) {
        Set<String> people = new TreeSet<>(told.accounts().stream().filter(this::isThere).toList());
        told.parties().forEach(party -> accounts.listOfParty(party).stream().map(Account::username).forEach(people::add));
        people.remove(entry.account());
        return people;
    }

    /** Who was erased, or may not come in, is told nothing: it would be kept under a name that is nobody's. */
    private boolean isThere(String account) {
        return accounts.find(account).filter(Account::enabled).isPresent();
    }

    private static String name(LedgerNews source) {
        return "ledger " + source.ledger().name();
    }
}
