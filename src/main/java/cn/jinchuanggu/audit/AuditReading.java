package cn.jinchuanggu.audit;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.JournalQuery;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/**
 * What auditors read: all ledgers for the audit administrator, those of the business for park staff. Nobody changes anything here, and
 * nobody else reads it.
 */
@Service
public class AuditReading {

    private static final Set<Ledger> ALL = Collections.unmodifiableSet(EnumSet.allOf(Ledger.class));
    private static final Set<Ledger> BUSINESS = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Ledger.SECURITY)));

    private final Journal journal;
    private final AuditTrail trail;
    private final TrailCheck check;

    AuditReading(Journal journal, AuditTrail trail, TrailCheck check) {
        this.trail = trail;
        this.journal = journal;
        this.check = check;
    }

    /** The ledgers that this person may read, in their order. @throws NotAllowed when there is none */
    public static Set<Ledger> readable(Actor actor) {
        actor.requireAny(Role.AUDIT_ADMIN, Role.OPERATOR);
        return actor.has(Role.AUDIT_ADMIN) ? ALL : BUSINESS;
    }

    /** What fits, the newest first. @throws NotAllowed when a ledger is not for this person */
    public Page<Entry> find(JournalQuery query, Paging paging, Actor reader) {
        refuseOthers(query, reader);
        return journal.find(query, paging);
    }

    /** Hands over all that fits, ledger by ledger in its order. @return how many */
    public long forEach(JournalQuery query, Actor reader, Consumer<Entry> use) {
        refuseOthers(query, reader);
        long count = 0;
        for (Ledger ledger : EnumSet.copyOf(query.ledgers())) {
            for (var entries = journal.walk(ledger, 0); entries.hasNext();) {
                Entry entry = entries.next();
                if (query.fits(entry)) {
                    use.accept(entry);
                    count++;
                }
            }
        }
        return count;
    }

    /** Computes every chain again that this person may read. The audit administrator's check is itself written down. */
    public TrailCheck.Result check(Actor reader) {
        Set<Ledger> ledgers = readable(reader);
        return reader.has(Role.AUDIT_ADMIN) ? check.checkAndRecord(reader) : check.check(ledgers);
    }

    private void refuseOthers(JournalQuery query, Actor reader) {
        if (!readable(reader).containsAll(query.ledgers())) {
            throw new NotAllowed("安全台账只有审计管理员可以看。");
        }
        trail.settle(); // who reads sees what was noted a moment ago
    }
}
