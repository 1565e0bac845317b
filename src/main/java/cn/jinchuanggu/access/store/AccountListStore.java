package cn.jinchuanggu.access.store;

import cn.jinchuanggu.access.AccountOrder;
import cn.jinchuanggu.access.AccountQuery;
import cn.jinchuanggu.access.AccountRow;
import cn.jinchuanggu.access.AccountState;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Lists accounts with how they are used. */
@Repository
public class AccountListStore {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final String FOUND = """
            MATCH (a:Account)
            WHERE ($words IS NULL OR a.username CONTAINS toLower($words) OR a.displayName CONTAINS $words OR a.partyId = $words)
              AND ($role IS NULL OR $role IN a.roles)
              AND ($enabled IS NULL OR coalesce(a.enabled, true) = $enabled)
              AND ($names IS NULL OR a.username IN $names)
            OPTIONAL MATCH (x:AccountAccess {username: a.username})
            WITH a, x
            WHERE ($unusedSince IS NULL OR coalesce(x.lastLoginAt, x.createdAt) < $unusedSince)
              AND ($waiting IS NULL OR x.lastLoginAt IS NULL AND (x.mustChange OR x.invitationHash IS NOT NULL))
              AND ($bare IS NULL OR x.seed IS NULL)
            """;
    private static final Map<AccountOrder, String> ORDERS = Map.of(AccountOrder.NAME, " ORDER BY a.username",
            AccountOrder.LAST_LOGIN, " ORDER BY coalesce(x.lastLoginAt, x.createdAt), a.username",
            AccountOrder.CREATED, " ORDER BY coalesce(x.createdAt, datetime('1970-01-01')) DESC, a.username");

    private final Neo4jClient graph;

    AccountListStore(Neo4jClient graph, GraphSchema schemaFirst) {
        this.graph = graph;
    }

    /**
     * @param locked      names of accounts that are locked now
     * @param unusedSince an account whose last login was before it counts as unused
     */
    public Page<AccountRow> find(AccountQuery query, Paging paging, Collection<String> locked, OffsetDateTime unusedSince) {
        Map<String, Object> parameters = parameters(query, locked, unusedSince);
        long total = graph.query(FOUND + " RETURN count(a) AS total").bindAll(parameters).fetchAs(Long.class).one().orElse(0L);
        return paging.page((skip, limit) -> graph.query(FOUND + """
                 RETURN a {.username, .displayName, .roles, .partyId, .enabled} AS account, x.createdAt AS createdAt, x.lastLoginAt AS lastLoginAt,
                   x.lastLoginAt IS NULL AND (coalesce(x.mustChange, false) OR x.invitationHash IS NOT NULL) AS waiting, x.seed IS NOT NULL AS factor
                """ + ORDERS.get(query.order()) + " SKIP $skip LIMIT $limit").bindAll(parameters).bind(skip).to("skip").bind(limit).to("limit")
                .fetch().all().stream().map(AccountListStore::row).toList(), total);
    }

    private static Map<String, Object> parameters(AccountQuery query, Collection<String> locked, OffsetDateTime unusedSince) {
        AccountState state = query.state().orElse(null);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("words", query.words().orElse(null));
        parameters.put("role", query.role().map(Role::name).orElse(null));
        parameters.put("enabled", state == null ? null : state != AccountState.DISABLED);
        parameters.put("names", state == AccountState.LOCKED ? List.copyOf(locked) : null);
        parameters.put("unusedSince", state == AccountState.UNUSED ? unusedSince : null);
        parameters.put("waiting", state == AccountState.WAITING ? true : null);
        parameters.put("bare", state == AccountState.WITHOUT_FACTOR ? true : null);
        return parameters;
    }

    @SuppressWarnings("unchecked")
    private static AccountRow row(Map<String, Object> row) {
        Map<String, Object> a = (Map<String, Object>) row.get("account");
        EnumSet<Role> roles = ((List<String>) a.get("roles")).stream().map(Role::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        Account account = new Account((String) a.get("username"), (String) a.get("displayName"), roles, (String) a.get("partyId"), !Boolean.FALSE.equals(a.get("enabled")));
        return new AccountRow(account, at(row.get("createdAt")), at(row.get("lastLoginAt")), Boolean.TRUE.equals(row.get("waiting")), Boolean.TRUE.equals(row.get("factor")));
    }

    private static OffsetDateTime at(Object stored) {
        return stored == null ? null : ((ZonedDateTime) stored).withZoneSameInstant(CHANGZHI).toOffsetDateTime();
    }
}
