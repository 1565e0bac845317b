package cn.jinchuanggu.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.AtOnce;
import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Entries are appended once, in one chain, by whoever holds the subject; whoever changes one later is found out. */
class JournalIT extends TinyPlatform {

    private static final int PEOPLE = 60;

    @Autowired
    private Journal journal;

    @Autowired
    private Neo4jClient graph;

    @Test
    void theSameRequestSentManyTimesAtOnceIsOneEntry() {
        List<Entry> answers = atOnce(i -> () -> say("j-once", "PROPOSE", "the-same-key", Map.of("n", 1)));

        assertThat(answers).hasSize(PEOPLE).allMatch(answers.getFirst()::equals);
        assertThat(journal.listEntries("j-once")).hasSize(1);
        assertThat(journal.findBreak(Ledger.IMPORT)).isEmpty();
    }

    @Test
    void manyAtOnceMakeOneChainWithoutAGap() {
        atOnce(i -> () -> say("j-many-" + i % 3, "ANSWER", null, Map.of("n", i)));

        assertThat(IntStream.range(0, 3).mapToObj(i -> journal.listEntries("j-many-" + i)).toList()).allSatisfy(entries -> {
            assertThat(entries).hasSize(PEOPLE / 3);
            assertThat(entries).extracting(Entry::sequence).containsExactlyElementsOf(IntStream.rangeClosed(1, PEOPLE / 3).boxed().toList());
        });
        assertThat(journal.findBreak(Ledger.IMPORT)).isEmpty();
    }

    @Test
    void aKeyUsedForSomethingElseIsRefused() {
        say("j-key", "PROPOSE", "key", Map.of("n", 1));

        assertThatThrownBy(() -> say("j-key", "PROPOSE", "key", Map.of("n", 2))).isInstanceOf(InvalidInput.class).hasMessageContaining("另一个内容不同的请求");
        assertThat(journal.listEntries("j-key")).hasSize(1);
    }

    @Test
    void aChangedAMovedAndALostEntryAreFound() {
        say("j-broken", "PROPOSE", null, Map.of("price", "100"));
        Entry last = say("j-broken", "ANSWER", null, Map.of("price", "200"));

        change(last, "e.facts = '{\"price\":\"900\"}'");
        assertThat(journal.findBreak(Ledger.IMPORT)).hasValueSatisfying(text -> assertThat(text).contains("被改动过", "j-broken"));
        change(last, "e.facts = '{\"price\":\"200\"}'");
        assertThat(journal.findBreak(Ledger.IMPORT)).isEmpty();

        change(last, "e.number = " + (last.number() + 7));
        assertThat(journal.findBreak(Ledger.IMPORT)).hasValue("第 " + last.number() + " 条记录不见了。");
        change(last, "e.ledger = 'NOWHERE', e.number = " + last.number());
        assertThat(journal.findBreak(Ledger.IMPORT)).hasValueSatisfying(text -> assertThat(text).contains("台账应有"));
        change(last, "e.ledger = 'IMPORT'");
        assertThat(journal.findBreak(Ledger.IMPORT)).isEmpty();
    }

    @Test
    void aNameCanBeForgottenWithoutBreakingTheChain() {
        Entry entry = say("j-forget", "PROPOSE", null, Map.of());

        change(entry, "e.person = '', e.origin = ''");

        assertThat(journal.findBreak(Ledger.IMPORT)).isEmpty();
    }

    @Test
    void whatFailsLeavesNothingBehind() {
        assertThatThrownBy(() -> journal.inTransaction(() -> {
            journal.take("j-failed");
            journal.append(Ledger.IMPORT, "j-failed", "PROPOSE", Map.of(), "", Command.of(Actor.PLATFORM, null, ""));
            throw new IllegalArgumentException("changed my mind");
        })).isInstanceOf(IllegalArgumentException.class);

        assertThat(journal.listEntries("j-failed")).isEmpty();
        assertThat(journal.findBreak(Ledger.IMPORT)).isEmpty();
    }

    @Test
    void anEntryToASubjectThatWasNotTakenIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> journal.inTransaction(() ->
                journal.append(Ledger.IMPORT, "j-not-taken", "PROPOSE", Map.of(), "", Command.of(Actor.PLATFORM, null, ""))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void entriesAreFoundByWhoDidItAndOnWhichDay() {
        Entry entry = say("j-found", "PROPOSE", null, Map.of());
        LocalDate day = entry.at().toLocalDate();

        assertThat(journal.find(query("platform", day, day), new Paging(1, 100)).items()).contains(entry);
        assertThat(journal.find(query("platform", day.plusDays(1), day.plusDays(1)), new Paging(1, 100)).items()).doesNotContain(entry);
        assertThat(journal.find(query("nobody", day, day), new Paging(1, 100)).total()).isZero();
    }

    private static JournalQuery query(String account, LocalDate from, LocalDate through) {
        return new JournalQuery(Set.of(Ledger.IMPORT), Optional.of("j-found"), Optional.of(account), Set.of(), Set.of(), Optional.empty(), Optional.of(from), Optional.of(through));
    }

    private Entry say(String subject, String kind, String key, Map<String, Object> facts) {
        Command command = Command.of(Actor.PLATFORM, key, facts);
        return journal.inTransaction(() -> command.findRepeated(journal.take(subject))
                .orElseGet(() -> journal.append(Ledger.IMPORT, subject, kind, facts, "因为", command)));
    }

    private void change(Entry entry, String assignment) {
        graph.query("MATCH (e:JournalEntry {id: $id}) SET " + assignment).bind("IMPORT#" + entry.number()).to("id").run();
    }

    private static List<Entry> atOnce(IntFunction<Callable<Entry>> work) {
        return AtOnce.run(IntStream.range(0, PEOPLE).mapToObj(work).toList()).stream().map(Entry.class::cast).toList();
    }
}
