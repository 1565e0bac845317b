package cn.jinchuanggu.account;

import cn.jinchuanggu.account.store.AccountStore;
import cn.jinchuanggu.graph.Aliases;
import cn.jinchuanggu.graph.GraphSchema;
import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The accounts of the platform. The graph is the record; passwords are kept as hashes only. */
@Service
public class Accounts {

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
     * Creates or changes an account and sets its password, as it is: whether it is a good one was decided before (access), or does
     * not matter (the demo).
     */
    public void save(Account account, String password) {
        store.save(account, passwords.encode(password));
    }

    /** Sets the hash of the password of an account that exists. */
    public void setHash(String username, String hash) {
        store.setHash(username, hash);
    }

    /** The same, only while the hash is still this one. */
    public void replaceHash(String username, String present, String hash) {
        store.replaceHash(username, present, hash);
    }

    /** Whether this is the password of the account; false when there is no such account. */
    public boolean hasPassword(String username, String password) {
        return store.find(username).filter(s -> !s.passwordHash().isEmpty() && passwords.matches(password, s.passwordHash())).isPresent();
    }
}
