package cn.jinchuanggu.access;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Accounts of the tests, and what the audit trail says of them. */
final class People {

    static final String PASSWORD = "Kiesel-murmelt-4711";

    private People() {
    }

    /** An account that is no demo account, with a password that nobody has to change. */
    static Account make(Accounts accounts, String username, Role role) {
        Account account = new Account(username, "测试人员", Set.of(role), null, true);
        accounts.save(account, PASSWORD);
        return account;
    }

    static String login(Browser browser, String username, String password) {
        Answer answer = browser.submit("/login", "/login", Map.of("username", username, "password", password));
        return answer.header("Location").orElse("").replaceAll("^https?://[^/]+", "");
    }

    /** The kinds of what happened to the account, in their order. */
    static List<String> trailOf(String username, AuditTrail trail, Journal journal) {
        trail.settle();
        return journal.listEntries("account:" + username).stream().map(Entry::kind).toList();
    }
}
