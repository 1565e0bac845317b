package cn.jinchuanggu.account;

import cn.jinchuanggu.account.store.AccountStore;
import cn.jinchuanggu.graph.Aliases;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.shared.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The accounts of the platform. The graph is the record; passwords are kept as hashes only. */
@Service
public class Accounts {

    /** Longest password that bcrypt reads in full, in UTF-8 bytes. */
    private static final int MAX_PASSWORD_BYTES = 72;

    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final Aliases aliases;

    /** @param schema taken so that the schema stands before the first question */
    Accounts(AccountStore store, PasswordEncoder passwords, Aliases aliases, GraphSchema schema) {
        this.store = store;
        this.passwords = passwords;
        this.aliases = aliases;
    }

    public Optional<Account> find(String username) {
        return store.find(username).map(AccountStore.Stored::account);
    }

    /** The account with the hash of its password, for the login only. */
    public Optional<AccountStore.Stored> findWithHash(String username) {
        return store.find(username);
    }

    /** All accounts, by username. */
    public List<Account> listAll() {
        return store.listAll();
    }

    /** Accounts in use that act for this party or for one that it was merged with, by username. */
    public List<Account> listOfParty(String partyId) {
        return store.listOfParties(aliases.same(partyId));
    }

    /** Creates or changes an account and leaves its password as it is; a new account cannot sign in before it has one. */
    public void save(Account account) {
        store.save(account);
    }

    /**
     * Creates or changes an account and sets its password.
     *
     * @throws InvalidInput when the password has fewer than 10 characters or more than 72 bytes
     */
    public void save(Account account, String password) {
        if (password == null || password.codePointCount(0, password.length()) < 10) {
            throw new InvalidInput("password", "密码应为 10 个字符以上、72 字节以内。", "请换一个密码。");
        }
        saveForTrial(account, password);
    }

    /**
     * As {@link #save(Account, String)} for an account of the demo, whose password may be short: who sets one for all of
     * them in the environment has decided so.
     *
     * @throws InvalidInput when the password has more than 72 bytes
     */
    void saveForTrial(Account account, String password) {
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_PASSWORD_BYTES) {
            throw new InvalidInput("password", "密码最多 72 字节。", "请换一个密码。");
        }
        store.save(account, passwords.encode(password));
    }

    /** Whether this is the password of the account; false when there is no such account. */
    public boolean hasPassword(String username, String password) {
        return store.find(username).filter(s -> !s.passwordHash().isEmpty() && passwords.matches(password, s.passwordHash())).isPresent();
    }
}
