package cn.jinchuanggu.account.store;

import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Role;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code (:Account)}, one node per username. Every write can be repeated without a second effect. */
@Repository
public class AccountStore {

    /**
     * An account with what the login compares against.
     *
     * @param passwordHash with its algorithm in front, such as {@code {bcrypt}...}; empty when no password was set
     */
    public record Stored(Account account, String passwordHash) {
    }

    private final Neo4jClient graph;

    AccountStore(Neo4jClient graph) {
        this.graph = graph;
    }

    public Optional<Stored> find(String username) {
        return graph.query("MATCH (a:Account {username: $username}) RETURN a")
                .bind(username).to("username")
                .fetchAs(Stored.class)
                .mappedBy((types, row) -> new Stored(account(row), row.get("a").get("passwordHash").asString("")))
                .one();
    }

    public List<Account> listAll() {
        Collection<Account> all = graph.query("MATCH (a:Account) RETURN a ORDER BY a.username")
                .fetchAs(Account.class).mappedBy((types, row) -> account(row)).all();
        return List.copyOf(all);
    }

    /** Accounts in use that act for one of these parties, by username. */
    public List<Account> listOfParties(Collection<String> partyIds) {
        return List.copyOf(graph.query("MATCH (a:Account) WHERE a.partyId IN $parties AND coalesce(a.enabled, true) RETURN a ORDER BY a.username")
                .bind(List.copyOf(partyIds)).to("parties").fetchAs(Account.class).mappedBy((types, row) -> account(row)).all());
    }

    public void save(Account account) {
        write(account, null);
    }

    public void save(Account account, String passwordHash) {
        write(account, passwordHash);
    }

    public void setHash(String username, String hash) {
        graph.query("MATCH (a:Account {username: $username}) SET a.passwordHash = $hash")
                .bind(username).to("username").bind(hash).to("hash").run();
    }

    public void replaceHash(String username, String present, String hash) {
        graph.query("MATCH (a:Account {username: $username}) WHERE a.passwordHash = $present SET a.passwordHash = $hash")
                .bind(username).to("username").bind(present).to("present").bind(hash).to("hash").run();
    }

    private void write(Account account, String passwordHash) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("displayName", account.displayName());
        properties.put("roles", account.roles().stream().sorted().map(Role::name).toList());
        properties.put("partyId", account.partyId());
        properties.put("enabled", account.enabled());
        if (passwordHash != null) {
            properties.put("passwordHash", passwordHash);
        }
        graph.query("MERGE (a:Account {username: $username}) SET a += $properties")
                .bind(account.username()).to("username")
                .bind(properties).to("properties")
                .run();
    }

    private static Account account(Record row) {
        Value a = row.get("a");
        Set<Role> roles = a.get("roles").asList(Value::asString).stream().map(Role::valueOf).collect(Collectors.toSet());
        return new Account(a.get("username").asString(), a.get("displayName").asString(), roles,
                a.get("partyId").asString(null), a.get("enabled").asBoolean(true));
    }
}
