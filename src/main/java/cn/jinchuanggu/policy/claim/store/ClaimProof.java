package cn.jinchuanggu.policy.claim.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.StoredTime;
import cn.jinchuanggu.journal.Chain;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.journal.LedgerProof;
import cn.jinchuanggu.policy.claim.ClaimEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The events of claims, held against the digests that the journal has of them. Claims that were finished before there were digests are
 * passed over; from its first digest on, a claim has one for each event.
 */
@Component
class ClaimProof implements LedgerProof {

    private static final int AT_ONCE = 1_000;
    private static final String DIGEST = "digest";
    private static final String SEQUENCE = "sequence";

    private final Neo4jClient client;
    private final Journal journal;

    ClaimProof(Neo4jClient client, Journal journal) {
        this.client = client;
        this.journal = journal;
    }

    /** What the journal says of an event; the digest covers all of it but the shown name, which can be forgotten. */
    static Map<String, Object> facts(ClaimEvent event, Map<String, Object> row) {
        Map<String, Object> facts = new HashMap<>(Map.of(SEQUENCE, event.sequence(), "state", event.state().name(), DIGEST, digest(row)));
        event.amount().ifPresent(amount -> facts.put("amount", amount.yuan().toPlainString()));
        return facts;
    }

    @Override
    public Ledger ledger() {
        return Ledger.CLAIM;
    }

    @Override
    public Optional<String> findBreak() {
        Map<String, Integer> firsts = new HashMap<>();
        Iterator<Entry> entries = journal.walk(Ledger.CLAIM, 0);
        while (entries.hasNext()) {
            List<Entry> some = new ArrayList<>();
            while (entries.hasNext() && some.size() < AT_ONCE) {
                some.add(entries.next());
            }
            Optional<String> broken = findChanged(some);
            if (broken.isPresent()) {
                return broken;
            }
            some.forEach(e -> firsts.merge(e.subject(), sequence(e), Math::min));
        }
        return findUnwritten(firsts);
    }

    private Optional<String> findChanged(List<Entry> entries) {
        Map<String, String> present = new HashMap<>();
        client.query("MATCH (e:ClaimEvent) WHERE e.id IN $ids RETURN e.id AS id, properties(e) AS row")
                .bind(entries.stream().map(ClaimProof::id).toList()).to("ids").fetch().all().forEach(found -> present.put((String) found.get("id"), digest(row(found))));
        return entries.stream().filter(e -> !e.facts().get(DIGEST).equals(present.get(id(e)))).findFirst()
                .map(e -> "申报 " + e.subject() + " 的第 " + sequence(e) + " 步与台账第 " + e.number() + " 条记录不符"
                        + (present.containsKey(id(e)) ? "，内容被改动过。" : "，不见了。"));
    }

    /** Events after the first digest of their claim that have none. */
    private Optional<String> findUnwritten(Map<String, Integer> firsts) {
        Collection<Map<String, Object>> rows = client.query(Cypher.of(ClaimProof.class, "events-without-digest.cypher")).bind(firsts).to("firsts").fetch().all();
        return rows.stream().findFirst().map(row -> "申报 " + row.get("claim") + " 的第 " + row.get(SEQUENCE) + " 步没有记在台账里。");
    }

    private static String digest(Map<String, Object> row) {
        Map<String, Object> covered = new TreeMap<>();
        row.forEach((name, value) -> {
            if (value != null && !name.equals("person") && !name.equals("id")) {
                covered.put(name, name.equals("at") ? StoredTime.of(value).toInstant().toString() : value.toString());
            }
        });
        return Chain.sha256(JournalJson.write(covered));
    }

    private static String id(Entry entry) {
        return entry.subject() + "#" + sequence(entry);
    }

    private static int sequence(Entry entry) {
        return ((Number) entry.facts().get(SEQUENCE)).intValue();
    }

    @SuppressWarnings("unchecked") // the query returns a map
    private static Map<String, Object> row(Map<String, Object> found) {
        return (Map<String, Object>) found.get("row");
    }
}
