package cn.jinchuanggu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Lifecycle;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.notification.news.LedgerNews;
import cn.jinchuanggu.notification.store.MarkStore;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Paging;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Each entry of a ledger is told once to each whom it concerns, whoever crashes in between and however many read it. */
class LedgerWatchIT extends TinyPlatform {

    private static final int ENTRIES = 30;
    private static final Actor READER = new Actor("t-reader", "读者", Set.of(Role.ENTERPRISE), "ent-t-02");

    @Autowired
    private Journal journal;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Notifications notifications;
    @Autowired
    private MarkStore marks;
    @Autowired
    private LedgerWatch watch;
    @Autowired
    private Listings listings;
    @Autowired
    private Lifecycle lifecycle;
    @Autowired
    private Neo4jClient graph;

    @Test
    void eachEntryIsToldOnceWithManyReadersAndAfterCrashes() throws Exception {
        accounts.save(new Account(READER.username(), "读者", READER.roles(), READER.partyId(), true));
        accounts.save(new Account("t-writer", "作者", Set.of(Role.ENTERPRISE), READER.partyId(), true));
        Actor writer = new Actor("t-writer", "作者", Set.of(Role.ENTERPRISE), READER.partyId());
        IntStream.range(0, ENTRIES).forEach(i -> say("n-" + i, writer));
        AtomicInteger calls = new AtomicInteger();

        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Callable<Object>> readers = IntStream.range(0, 6).<Callable<Object>>mapToObj(i -> () -> {
                LedgerWatch one = new LedgerWatch(List.of(new Crashing(calls)), journal, accounts, notifications, marks);
                for (int round = 0; round < 20; round++) {
                    one.run();
                }
                return i;
            }).toList();
            for (Future<Object> done : threads.invokeAll(readers)) {
                done.get();
            }
        }

        List<Notification> told = notifications.list(READER, false, new Paging(1, 100)).items();
        assertThat(told).hasSize(ENTRIES).extracting(Notification::text).doesNotHaveDuplicates();
        assertThat(calls.get()).as("it crashed and was tried again").isGreaterThan(ENTRIES);
        assertThat(notifications.list(writer, false, new Paging(1, 100)).items()).as("who did it knows it").isEmpty();
    }

    @Test
    void anEntryAboutWhatWasErasedKeepsNobodyWaiting() {
        Actor heir = new Actor("t-heir", "后来的人", Set.of(Role.ENTERPRISE), "ent-t-03");
        accounts.save(new Account(heir.username(), "后来的人", heir.roles(), heir.partyId(), true));
        say("gone-1", READER);
        say("stays-1", READER);
        LedgerNews source = new Erased(heir.partyId());

        new LedgerWatch(List.of(source), journal, accounts, notifications, marks).catchUp();

        assertThat(notifications.list(heir, false, new Paging(1, 10)).items()).extracting(Notification::text).containsExactly("记录 stays-1");
    }

    @Test
    void theOwnerIsToldToConfirmAndThatAListingWasClosed() {
        Actor owner = new Actor("t-keeper", "发布人", Set.of(Role.INSTITUTION), "inst-t-02");
        accounts.save(new Account(owner.username(), "发布人", owner.roles(), owner.partyId(), true));
        String id = listings.listAchievement(Map.of("title", "很久没有确认的成果", "summary", "说明"), owner, null).id();
        graph.query("MATCH (l:Listing {id: $id}) SET l.confirmedOn = date() - duration({days: 95})").bind(id).to("id").run();
        lifecycle.promptWhenDue(id);
        graph.query("MATCH (l:Listing {id: $id}) SET l.confirmedOn = date() - duration({days: 125})").bind(id).to("id").run();
        lifecycle.closeWhenDue(id);

        watch.catchUp();
        watch.catchUp();

        List<Notification> told = notifications.list(owner, true, new Paging(1, 20)).items();
        assertThat(told).extracting(Notification::text).anyMatch(t -> t.contains("90 天没有确认") && t.contains("很久没有确认的成果")).anyMatch(t -> t.contains("已自动关闭"));
        assertThat(told).hasSize(2).allMatch(n -> n.link().equals("/achievements/" + id) && n.kind() == NotificationKind.LISTING);
        assertThat(notifications.countUnread(owner)).isEqualTo(2);
        notifications.markRead(told.getFirst().id(), owner);
        assertThat(notifications.countUnread(owner)).isEqualTo(1);
        notifications.markAllRead(owner);
        assertThat(notifications.countUnread(owner)).isZero();
        assertThatThrownBy(() -> notifications.get(told.getFirst().id(), READER)).hasMessageContaining("通知");
    }

    private void say(String subject, Actor writer) {
        journal.inTransaction(() -> {
            journal.take(subject);
            return journal.append(Ledger.IMPORT, subject, "SAID", Map.of(), "", Command.of(writer, null, subject));
        });
    }

    /** What the first entry was about is no more. */
    private record Erased(String party) implements LedgerNews {

        @Override
        public Ledger ledger() {
            return Ledger.IMPORT;
        }

        @Override
        public List<Told> newsOf(Entry entry) {
            if (entry.subject().startsWith("gone-")) {
                throw new NotFound("个人信息请求", entry.subject());
            }
            return entry.subject().startsWith("stays-") ? List.of(new Told(new News("erased " + entry.number(), NotificationKind.ANSWER, "记录 " + entry.subject(), "/my"), List.of(party), List.of())) : List.of();
        }
    }

    /** Tells the people of a party of every entry, and fails at the tenth and the twenty-fifth call. */
    private record Crashing(AtomicInteger calls) implements LedgerNews {

        @Override
        public Ledger ledger() {
            return Ledger.IMPORT;
        }

        @Override
        public List<Told> newsOf(Entry entry) {
            if (!entry.subject().startsWith("n-")) {
                return List.of();
            }
            if (Set.of(10, 25).contains(calls.incrementAndGet())) {
                throw new IllegalStateException("crashed on purpose");
            }
            return List.of(new Told(new News("import " + entry.number(), NotificationKind.ANSWER, "记录 " + entry.subject(), "/my"), List.of(READER.partyId()), List.of()));
        }
    }
}
