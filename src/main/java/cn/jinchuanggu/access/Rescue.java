package cn.jinchuanggu.access;

import cn.jinchuanggu.access.store.AccessStore;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.access.factor.SecondFactors;
import cn.jinchuanggu.audit.AuditKind;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.shared.NotFound;
import java.util.Map;
import org.springframework.stereotype.Service;

/** A way back for who has the machine but no access: a new first password, no second factor, switched on. It stands in the audit trail. */
@Service
public class Rescue {

    private final Accounts accounts;
    private final AccessStore store;
    private final Credentials credentials;
    private final SecondFactors factors;
    private final Journal journal;
    private final AuditTrail trail;

    Rescue(Accounts accounts, AccessStore store, Credentials credentials, SecondFactors factors, Journal journal, AuditTrail trail) {
        this.accounts = accounts;
        this.store = store;
        this.credentials = credentials;
        this.factors = factors;
        this.journal = journal;
        this.trail = trail;
    }

    /** @return the first password, shown once. @throws NotFound when there is no such account */
    public String reset(String username) {
        return journal.inTransaction(() -> {
            Account account = accounts.find(username).orElseThrow(() -> new NotFound("账号", username));
            accounts.save(account.enabledAgain());
            if (store.get(username).hasFactor()) {
                factors.remove(username, Actor.PLATFORM, null);
            }
            trail.record(AuditKind.PASSWORD_RESET, Actor.PLATFORM, "account:" + username, Map.of("console", true));
            return credentials.draw(username);
        });
    }
}
