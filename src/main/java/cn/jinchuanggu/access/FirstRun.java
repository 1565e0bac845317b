package cn.jinchuanggu.access;

import cn.jinchuanggu.access.store.AccountListStore;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.DemoAccounts;
import cn.jinchuanggu.account.DrawnPassword;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Paging;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * The first security administrator of an installation without demo accounts. Nobody can sign in before: the start prints a code,
 * and who reads the console may use it once at {@code /setup}.
 */
@Service
public class FirstRun {

    private final AccountListStore lists;
    private final DemoAccounts demo;
    private final AccountDesk desk;
    private final Credentials credentials;
    private final Journal journal;
    private final String code = DrawnPassword.next();

    /** @param demo is made first, so that its accounts count */
    FirstRun(AccountListStore lists, DemoAccounts demo, AccountDesk desk, Credentials credentials, Journal journal) {
        this.lists = lists;
        this.demo = demo;
        this.desk = desk;
        this.credentials = credentials;
        this.journal = journal;
    }

    /**
     * Who sets the installation up.
     *
     * @param systemAdmin user name of a system administrator to be made too; empty for none
     * @param auditAdmin  user name of an audit administrator to be made too; empty for none
     */
    public record Wanted(String username, String displayName, String password, String systemAdmin, String auditAdmin) {
    }

    /** The code for the console; empty when somebody can administer accounts already. */
    public Optional<String> code() {
        return isOpen() ? Optional.of(code) : Optional.empty();
    }

    /** @throws NotFound when the installation has its administrator */
    public void requireOpen() {
        if (!isOpen()) {
            throw new NotFound("页面", "/setup");
        }
    }

    /**
     * Makes the first security administrator, with the chosen password, and the two other posts when they are named.
     *
     * @return first passwords of the other posts, shown once
     * @throws InvalidInput with every problem; nothing is made then
     */
    public List<Admission> setUp(String typedCode, Wanted wanted) {
        requireOpen();
        if (!MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), String.valueOf(typedCode).strip().getBytes(StandardCharsets.UTF_8))) {
            throw new InvalidInput("code", "安装码不对。", "安装码显示在启动平台的控制台上，每次启动都不同。");
        }
        return journal.inTransaction(() -> {
            Account first = desk.make(new NewAccount(wanted.username(), wanted.displayName(), Set.of(Role.SECURITY_ADMIN), null, false), Actor.PLATFORM).account();
            credentials.choose(wanted.password(), first, List.of(), first.actor(), null);
            List<Admission> others = new ArrayList<>();
            add(others, wanted.systemAdmin(), Role.SYSTEM_ADMIN);
            add(others, wanted.auditAdmin(), Role.AUDIT_ADMIN);
            return others;
        });
    }

    private void add(List<Admission> to, String username, Role post) {
        if (username != null && !username.isBlank()) {
            to.add(desk.make(new NewAccount(username, post.label(), Set.of(post), null, false), Actor.PLATFORM));
        }
    }

    private boolean isOpen() {
        AccountQuery administrators = new AccountQuery(Optional.empty(), Optional.of(Role.SECURITY_ADMIN), Optional.of(AccountState.ENABLED), AccountOrder.NAME);
        return demo.list().isEmpty() && lists.find(administrators, new Paging(1, 1), List.of(), null).total() == 0;
    }
}
