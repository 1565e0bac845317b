package cn.jinchuanggu.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What has had its time goes, what has not stays, once a day, and the ledger says how much. The days lie before all others of the platform. */
@Tag("slow")
class RetentionRoundIT extends RunningPlatform {

    @Autowired
    private RetentionRound round;
    @Autowired
    private Journal journal;
    @Autowired
    private Neo4jClient graph;

    @Test
    void forgetsByTheInventoryAndWritesItDown() {
        graph.query("""
                CREATE (:Notification {id: 'retention-old', account: 'nobody', text: '旧', at: datetime('2013-01-01T23:59:59+08:00'), kind: 'ANSWER', link: '/', read: true, inApp: true})
                CREATE (:Notification {id: 'retention-young', account: 'nobody', text: '新', at: datetime('2013-01-02T00:00:00+08:00'), kind: 'ANSWER', link: '/', read: true, inApp: true})
                CREATE (:AccessToken {id: 'retention-old', account: 'nobody', label: '旧', lastDay: date('2013-06-30'), hash: 'retention-old'})
                CREATE (:AccessToken {id: 'retention-young', account: 'nobody', label: '新', lastDay: date('2013-07-10'), hash: 'retention-young'})
                CREATE (:JournalEntry {id: 'RETENTION#1', account: 'nobody', person: '某人', origin: '192.0.2.1', at: datetime('2012-05-01T10:00:00+08:00'), ledger: 'RETENTION', number: 1, subject: 'retention-test', sequence: 1, kind: 'X', why: '', facts: '{}', hash: 'x', previous: '', command: '', fingerprint: ''})""").run();
        LocalDate day = LocalDate.parse("2014-01-03");

        Map<String, Long> forgotten = round.forget(day);

        assertThat(forgotten).containsOnly(Map.entry("notifications", 1L), Map.entry("tokens", 1L), Map.entry("journal", 1L));
        assertThat(left("Notification")).containsExactly("retention-young");
        assertThat(graph.query("MATCH (e:JournalEntry {id: 'RETENTION#1'}) RETURN e.origin + e.person").fetchAs(String.class).one()).as("the address goes, the rest stays").hasValue("某人");
        List<Entry> written = journal.listEntries(RetentionRound.subject(day));
        assertThat(written).singleElement().satisfies(e -> assertThat(e.facts().toString()).contains("notifications=1", "journal=1"));
        assertThat(round.forget(day)).as("once a day").isEmpty();
        assertThat(journal.listEntries(RetentionRound.subject(day))).hasSize(1);

        assertThat(round.forget(day.plusDays(1))).containsOnly(Map.entry("notifications", 1L));
        graph.query("MATCH (e:JournalEntry {id: 'RETENTION#1'}) DELETE e").run();
    }

    private List<String> left(String label) {
        return List.copyOf(graph.query("MATCH (n:$($label)) WHERE n.id STARTS WITH 'retention-' RETURN n.id").bind(label).to("label").fetchAs(String.class).all());
    }
}
