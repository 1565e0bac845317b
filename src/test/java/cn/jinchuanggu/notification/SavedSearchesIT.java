package cn.jinchuanggu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.Lifecycle;
import cn.jinchuanggu.listing.LifecycleStep;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Paging;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** New listings answer what people saved: once, strongly enough, and not to the party that posted them. */
class SavedSearchesIT extends TinyPlatform {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Actor SUPPLIER = new Actor("t-lab", "研究所", Set.of(Role.INSTITUTION), "inst-t-01");
    private static final String NEED = "主运皮带跑偏在线监测：皮带机一跑偏就要报警，井下煤尘大，识别准确率不低于92%";
    private static final Map<String, Object> ANSWER = Map.of("title", "煤尘环境下皮带跑偏在线监测与报警装置",
            "summary", "用工业相机识别皮带机跑偏，煤尘大时也能报警，识别准确率95%以上，适合井下主运皮带。", "indicators", List.of("识别准确率≥95%"));
    private static final Map<String, Object> OTHER = Map.of("title", "中药配方颗粒提取工艺", "summary", "连翘提取收率提高，适合中药饮片企业。");

    private static int people;

    @Autowired
    private SavedSearches searches;
    @Autowired
    private Notifications notifications;
    @Autowired
    private Preferences preferences;
    @Autowired
    private Mutes mutes;
    @Autowired
    private ListingWatch watch;
    @Autowired
    private Listings listings;
    @Autowired
    private Lifecycle lifecycle;
    @Autowired
    private Accounts accounts;
    @Autowired
    private SearchIndex index;
    @Autowired
    private Neo4jClient graph;

    private Actor person;

    @BeforeEach
    void somebodyNew() {
        person = new Actor("t-person-" + ++people, "某人", Set.of(Role.ENTERPRISE), "ent-t-02");
        accounts.save(new Account(person.username(), "某人", person.roles(), person.partyId(), true));
    }

    @Test
    void aNewAchievementAnswersASavedNeedOnceAndADifferentOneDoesNot() throws Exception {
        String need = listings.postNeed(Map.of("text", NEED), person, null).id();
        searches.save(Map.of("listing", need), person, null);

        String answer = listings.listAchievement(ANSWER, SUPPLIER, null).id();
        String other = listings.listAchievement(OTHER, SUPPLIER, null).id();
        indexed(answer, other);
        atOnce(watch::catchUp);
        lifecycle.act(answer, LifecycleStep.CONFIRM, "", SUPPLIER, null);
        indexed(answer);
        atOnce(watch::catchUp);

        assertThat(told()).singleElement().satisfies(n -> {
            assertThat(n.listingId()).contains(answer);
            assertThat(n.kind()).isEqualTo(NotificationKind.MATCH);
            assertThat(n.text()).contains("煤尘环境下皮带跑偏", "强");
            assertThat(n.link()).isEqualTo("/needs/" + need + "/matches/why?other=" + answer);
        });
    }

    @Test
    void aNewListingAnswersSavedListsThatWouldShowItAndMeanIt() {
        searches.save(Map.of("q", "皮带跑偏监测", "kind", "ACHIEVEMENT"), person, null);
        searches.save(Map.of("q", "皮带跑偏监测", "kind", "NEED"), person, null);
        searches.save(Map.of("q", "中药提取"), person, null);

        String answer = listings.listAchievement(ANSWER, SUPPLIER, null).id();
        indexed(answer);
        watch.catchUp();

        assertThat(told()).singleElement().satisfies(n -> assertThat(n.link()).isEqualTo("/achievements/" + answer));
    }

    @Test
    void aChangedListingIsToldWhenItAnswersForTheFirstTime() {
        searches.save(Map.of("q", "皮带跑偏监测"), person, null);
        String id = listings.listAchievement(OTHER, SUPPLIER, null).id();
        indexed(id);
        watch.catchUp();
        assertThat(told()).isEmpty();

        listings.reviseAchievement(id, Map.of("title", ANSWER.get("title"), "summary", ANSWER.get("summary"), "version", 1), SUPPLIER);
        indexed(id);
        watch.catchUp();

        assertThat(told()).hasSize(1);
    }

    @Test
    void nobodyIsToldOfTheirOwnListingsOrOfWhatTheyMuted() {
        SavedSearch muted = searches.save(Map.of("q", "皮带跑偏监测"), person, null);
        searches.mute(muted.id(), true, person);
        Actor own = new Actor("t-own-" + people, "研究所的人", Set.of(Role.INSTITUTION), SUPPLIER.partyId());
        accounts.save(new Account(own.username(), "研究所的人", own.roles(), own.partyId(), true));
        searches.save(Map.of("q", "皮带跑偏监测"), own, null);
        Actor quiet = new Actor("t-quiet-" + people, "不想听的人", Set.of(Role.ENTERPRISE), "ent-t-02");
        searches.save(Map.of("q", "皮带跑偏监测"), quiet, null);
        preferences.choose(Map.of(NotificationKind.MATCH, new Choice(true, true, Rhythm.AT_ONCE, true)), quiet);

        indexed(listings.listAchievement(ANSWER, SUPPLIER, null).id());
        watch.catchUp();

        assertThat(told()).isEmpty();
        assertThat(told(own)).isEmpty();
        assertThat(told(quiet)).isEmpty();
        assertThat(graph.query("MATCH (n:Notification {account: $account, kind: 'MATCH'}) RETURN count(n)").bind(quiet.username()).to("account").fetchAs(Long.class).one()).contains(0L);
    }

    @Test
    void aMaskedOwnerIsNotNamed() {
        searches.save(Map.of("q", "皮带跑偏监测"), person, null);
        Actor masked = new Actor("t-masked", "企业", Set.of(Role.ENTERPRISE), "ent-t-01");
        String owner = graph.query("MATCH (p:Party {id: 'ent-t-01'}) RETURN p.name").fetchAs(String.class).one().orElseThrow();

        String id = listings.postNeed(Map.of("title", owner + "皮带跑偏监测", "text", NEED, "masked", true), masked, null).id();
        indexed(id);
        watch.catchUp();

        assertThat(told()).singleElement().satisfies(n -> assertThat(n.text() + n.link()).contains("跑偏").doesNotContain(owner, "ent-t-01"));
    }

    @Test
    void theLinkOfAnEmailMutesAndOnlyThat() {
        SavedSearch search = searches.save(Map.of("q", "皮带跑偏"), person, null);
        preferences.keepAddress("someone@example.org", true, person);
        Preference preference = preferences.get(person.username());

        assertThat(mutes.describe(search.token())).contains("皮带跑偏");
        assertThat(searches.get(search.id(), person).muted()).as("looking changes nothing").isFalse();
        mutes.mute(search.token());
        mutes.mute(search.token());
        assertThat(searches.get(search.id(), person).muted()).isTrue();

        mutes.mute(Mutes.link(preference, NotificationKind.ANSWER));
        assertThat(preferences.get(person.username()).choice(NotificationKind.ANSWER).mail()).isFalse();
        assertThat(preferences.get(person.username()).choice(NotificationKind.PAYMENT).mail()).isTrue();
        mutes.mute(preference.token());
        assertThat(preferences.get(person.username()).choices().values()).noneMatch(Choice::mail);
        assertThatThrownBy(() -> mutes.mute("0".repeat(40))).isInstanceOf(NotFound.class).hasMessageNotContaining("000");
        assertThatThrownBy(() -> mutes.mute(preference.token() + ".NOTHING")).isInstanceOf(NotFound.class);
    }

    @Test
    void everyProblemIsSaidAndNobodySeesWhatOthersSaved() {
        assertThatThrownBy(() -> searches.save(Map.of("rhythm", "HOURLY", "track", "track-x", "what", "?"), person, null))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.problems()).extracting("field").containsExactlyInAnyOrder("what", "track", "rhythm"));
        assertThatThrownBy(() -> searches.save(Map.of(), person, null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> searches.save(Map.of("listing", "need-nowhere"), person, null)).isInstanceOf(NotFound.class);
        SavedSearch search = searches.save(Map.of("q", "皮带"), person, "key");
        assertThat(searches.save(Map.of("q", "皮带"), person, "key")).isEqualTo(search);
        assertThat(search.name()).isEqualTo("全部信息：皮带");
        assertThatThrownBy(() -> searches.get(search.id(), SUPPLIER)).isInstanceOf(NotFound.class);
        assertThat(searches.change(search.id(), Map.of("q", "皮带跑偏", "rhythm", "WEEKLY"), person).rhythm()).isEqualTo(Rhythm.WEEKLY);
        searches.delete(search.id(), person);
        assertThat(searches.list(person)).isEmpty();
    }

    private List<Notification> told() {
        return told(person);
    }

    /** Matches only: who acts for a party hears of its orders too, which other tests give. */
    private List<Notification> told(Actor reader) {
        return notifications.list(reader, false, new Paging(1, 20)).items().stream().filter(n -> n.kind() == NotificationKind.MATCH).toList();
    }

    /** Until the index holds the present revisions with their meaning. */
    private void indexed(String... ids) {
        for (String id : ids) {
            long revision = graph.query("MATCH (l:Listing {id: $id}) RETURN l.revision").bind(id).to("id").fetchAs(Long.class).one().orElseThrow();
            await().atMost(PATIENCE).until(() -> index.find(id).filter(i -> i.revision() == revision && i.embedding().isPresent()).isPresent());
        }
    }

    private static void atOnce(Runnable work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Object>> all = IntStream.range(0, 8).<Callable<Object>>mapToObj(i -> Executors.callable(work)).toList();
            for (Future<Object> done : threads.invokeAll(all)) {
                done.get();
            }
        }
    }
}
