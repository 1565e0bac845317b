package cn.jinchuanggu.journal.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.StoredTime;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.journal.JournalQuery;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.journal.Reach;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Entries in the graph. A subject and the end of a ledger are nodes of their own, so that they can be locked. */
@Repository
public class JournalStore {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9998, 12, 31);
    private static final int SECONDS = 30;
    private static final int WALKED_AT_ONCE = 5_000;

    private final Neo4jClient client;
    private final TransactionTemplate transactions;

    JournalStore(Neo4jClient client, PlatformTransactionManager manager, GraphSchema schemaFirst) {
        this.client = client;
        this.transactions = new TransactionTemplate(manager);
        transactions.setTimeout(SECONDS);
    }

    /**
     * Where a new entry stands.
     *
     * @param number   in its ledger
     * @param sequence in its subject
     * @param previous hash of the entry before in the ledger; empty for the first
     */
    public record Position(long number, int sequence, String previous) {
    }

    /** Everything inside is written, or nothing. */
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    /** Locks a subject until the transaction ends. */
    public void take(String subject) {
        client.query("MERGE (s:JournalSubject {id: $id}) ON CREATE SET s.sequence = 0 SET s.locked = true").bind(subject).to("id").run();
    }

    /** Locks the end of the ledger and moves it, and that of the subject, by one. */
    public Position advance(Ledger ledger, String subject) {
        return client.query("""
                MATCH (s:JournalSubject {id: $subject})
                SET s.sequence = s.sequence + 1
                MERGE (h:JournalHead {ledger: $ledger}) ON CREATE SET h.number = 0, h.hash = ''
                SET h.number = h.number + 1
                RETURN h.number AS number, s.sequence AS sequence, h.hash AS previous""")
                .bind(subject).to("subject").bind(ledger.name()).to("ledger").fetch().one()
                .map(row -> new Position((Long) row.get("number"), ((Long) row.get("sequence")).intValue(), (String) row.get("previous")))
                .orElseThrow(() -> new IllegalStateException("Subject " + subject + " was not taken before an entry was appended to it"));
    }

    /** Writes an entry at the place that {@link #advance} gave it. */
    public void append(Entry entry) {
        client.query("MATCH (h:JournalHead {ledger: $ledger}) SET h.hash = $hash CREATE (e:JournalEntry) SET e = $entry")
                .bind(entry.ledger().name()).to("ledger").bind(entry.hash()).to("hash").bind(row(entry)).to("entry").run();
    }

    /** The entries about a subject, in their order. */
    public List<Entry> list(String subject) {
        return client.query("MATCH (e:JournalEntry {subject: $subject}) RETURN properties(e) AS e ORDER BY e.sequence").bind(subject).to("subject")
                .fetch().all().stream().map(JournalStore::entry).toList();
    }

    /** What fits, the newest first. */
    public Page<Entry> find(JournalQuery query, Paging paging) {
        String found = Cypher.of(JournalStore.class, query.subject().isPresent() ? "find-entries-of-subject.cypher" : "find-entries.cypher");
        String counted = Cypher.of(JournalStore.class, query.subject().isPresent() ? "count-entries-of-subject.cypher" : "count-entries.cypher");
        long total = bind(query, client.query(counted)).fetchAs(Long.class).one().orElse(0L);
        return paging.page((skip, limit) -> bind(query, client.query(found))
                .bind(skip).to("skip").bind(limit).to("limit").fetch().all().stream().map(JournalStore::entry).toList(), total);
    }

    /** Locks the end of a ledger, known or new, until the transaction ends. */
    public void takeEnd(Ledger ledger) {
        client.query("MERGE (h:JournalHead {ledger: $ledger}) ON CREATE SET h.number = 0, h.hash = '' SET h.locked = true").bind(ledger.name()).to("ledger").run();
    }

    /** Where a ledger begins and ends just now. */
    public Reach reach(Ledger ledger) {
        return client.query("""
                MATCH (h:JournalHead {ledger: $ledger})
                RETURN coalesce(h.purged, 0) AS purged, coalesce(h.purgedHash, '') AS purgedHash, h.number AS number, h.hash AS hash""")
                .bind(ledger.name()).to("ledger").fetch().one().map(row -> new Reach((Long) row.get("purged"), (String) row.get("purgedHash"),
                        (Long) row.get("number"), (String) row.get("hash"))).orElse(Reach.NOTHING);
    }

    /** The number of the last entry of every ledger that has one. */
    public Map<Ledger, Long> lastNumbers() {
        Map<Ledger, Long> numbers = new EnumMap<>(Ledger.class);
        client.query("MATCH (h:JournalHead) RETURN h.ledger AS ledger, h.number AS number").fetch().all()
                .forEach(row -> numbers.put(Ledger.valueOf((String) row.get("ledger")), (Long) row.get("number")));
        return numbers;
    }

    /** The entries after a number, read page by page. */
    public Iterator<Entry> walk(Ledger ledger, long after) {
        return Stream.iterate(listAfter(ledger, after, WALKED_AT_ONCE), page -> !page.isEmpty(),
                page -> listAfter(ledger, page.getLast().number(), WALKED_AT_ONCE)).flatMap(List::stream).iterator();
    }

    /** Deletes the entries through this number; the end of the ledger keeps the hash of the last of them. @return how many */
    public long purge(Ledger ledger, long through, String hash) {
        return client.query(Cypher.of(JournalStore.class, "purge-entries.cypher")).bind(ledger.name()).to("ledger").bind(through).to("through").bind(hash).to("hash")
                .fetchAs(Long.class).one().orElse(0L);
    }

    /** Entries after a number, in their order. */
    public List<Entry> listAfter(Ledger ledger, long after, int limit) {
        return client.query("MATCH (e:JournalEntry) WHERE e.ledger = $ledger AND e.number > $after RETURN properties(e) AS e ORDER BY e.number LIMIT $limit")
                .bind(ledger.name()).to("ledger").bind(after).to("after").bind(limit).to("limit")
                .fetch().all().stream().map(JournalStore::entry).toList();
    }

    private static Neo4jClient.RunnableSpec bind(JournalQuery query, Neo4jClient.RunnableSpec spec) {
        return spec.bind(query.ledgers().stream().map(Ledger::name).toList()).to("ledgers").bind(query.subject().orElse(null)).to("subject")
                .bind(query.account().orElse(null)).to("account").bind(List.copyOf(query.kinds())).to("kinds").bind(List.copyOf(query.without())).to("without")
                .bind(query.origin().orElse(null)).to("origin")
                .bind(startOf(query.from().orElse(FIRST_DAY))).to("from").bind(startOf(query.through().orElse(LAST_DAY).plusDays(1))).to("before");
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(CHANGZHI).toOffsetDateTime();
    }

    private static Map<String, Object> row(Entry entry) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", entry.ledger().name() + "#" + entry.number());
        row.put("ledger", entry.ledger().name());
        row.put("number", entry.number());
        row.put("subject", entry.subject());
        row.put("sequence", entry.sequence());
        row.put("kind", entry.kind());
        row.put("account", entry.account());
        row.put("person", entry.person());
        row.put("at", entry.at());
        row.put("origin", entry.origin());
        row.put("why", entry.why());
        row.put("facts", JournalJson.write(entry.facts()));
        row.put("previous", entry.previous());
        row.put("hash", entry.hash());
        row.put("command", entry.command());
        row.put("fingerprint", entry.fingerprint());
        return row;
    }

    @SuppressWarnings("unchecked") // the queries return a map
    private static Entry entry(Map<String, Object> found) {
        Map<String, Object> row = (Map<String, Object>) found.get("e");
        return new Entry(Ledger.valueOf((String) row.get("ledger")), (Long) row.get("number"), (String) row.get("subject"),
                ((Long) row.get("sequence")).intValue(), (String) row.get("kind"), (String) row.get("account"), (String) row.get("person"),
                StoredTime.of(row.get("at")), (String) row.get("origin"), (String) row.get("why"), JournalJson.facts((String) row.get("facts")),
                (String) row.get("previous"), (String) row.get("hash"), (String) row.get("command"), (String) row.get("fingerprint"));
    }
}
