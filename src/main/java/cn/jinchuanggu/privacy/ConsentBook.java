package cn.jinchuanggu.privacy;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.journal.LedgerFollower;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * What persons agreed to, in the ledger PRIVACY, and in memory because every list asks. What this process wrote outside a
 * transaction counts at once, everything else within a second.
 */
@Component
public class ConsentBook implements InitializingBean, DisposableBean {

    static final String GIVEN = "CONSENT_GIVEN";
    static final String WITHDRAWN = "CONSENT_WITHDRAWN";
    private static final String PURPOSE = "purpose";

    private final Journal journal;
    private final Inventory inventory;
    private final LedgerFollower follower;
    /** By subject: whether the person agrees. */
    private final Map<String, Boolean> decisions = new ConcurrentHashMap<>();

    ConsentBook(Journal journal, Inventory inventory) {
        this.journal = journal;
        this.inventory = inventory;
        this.follower = new LedgerFollower(journal, Ledger.PRIVACY, this::learn);
    }

    @Override
    public void afterPropertiesSet() {
        follower.start();
    }

    @Override
    public void destroy() throws InterruptedException {
        follower.close();
    }

    /** Whether this account agrees, or has said nothing about what stands until it is refused. */
    public boolean holds(ConsentPurpose purpose, String account) {
        return decisions.getOrDefault(subject(purpose, account), purpose.standing());
    }

    /**
     * Writes down a decision with the version of the text; deciding the same again writes nothing.
     *
     * @param key the same key by the same account is one decision; null for none
     * @return whether something was written
     */
    public boolean record(ConsentPurpose purpose, boolean agrees, Actor person, String key) {
        String subject = subject(purpose, person.username());
        Map<String, String> facts = Map.of(PURPOSE, purpose.name(), "version", inventory.consent(purpose).version().toString());
        Command command = Command.of(person, key, List.of(purpose, agrees));
        boolean written = journal.inTransaction(() -> {
            List<Entry> before = journal.take(subject);
            boolean same = (before.isEmpty() ? purpose.standing() : before.getLast().kind().equals(GIVEN)) == agrees;
            if (same || command.findRepeated(before).isPresent()) {
                return false;
            }
            journal.append(Ledger.PRIVACY, subject, agrees ? GIVEN : WITHDRAWN, facts, "", command);
            return true;
        });
        follower.appended();
        return written;
    }

    /** What this account decided about a purpose, in its order. */
    public List<Entry> listDecisions(ConsentPurpose purpose, String account) {
        return journal.listEntries(subject(purpose, account));
    }

    /** Reads what was written until now; for whoever wrote inside a transaction, after it. */
    void catchUp() {
        follower.catchUp();
    }

    private void learn(Entry entry) {
        if (entry.kind().equals(GIVEN) || entry.kind().equals(WITHDRAWN)) {
            decisions.put(entry.subject(), entry.kind().equals(GIVEN));
        }
    }

    private static String subject(ConsentPurpose purpose, String account) {
        return "consent " + purpose.name() + " " + account;
    }
}
