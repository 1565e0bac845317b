package cn.jinchuanggu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.listing.ListingFeed;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The index is a view of the graph: it follows every write, and what it lacks or has too much is mended. */
class IndexFollowerIT extends RunningPlatform {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private SearchIndex index;

    @Autowired
    private IndexFollower follower;

    @Autowired
    private ListingFeed feed;

    @Test
    void findsANeedAfterItsCommitAndForgetsItWhenItIsWithdrawn() {
        String id = post("井口罐笼锁扣磨损在线判别，编号甲子");
        await().atMost(PATIENCE).until(() -> index.find(id).isPresent());
        assertThat(api().get("/api/needs?q=%E7%BD%90%E7%AC%BC%E9%94%81%E6%89%A3").body()).contains(id);

        assertThat(api("enterprise").delete("/api/needs/" + id).status()).isEqualTo(204);
        await().atMost(PATIENCE).until(() -> index.find(id).isEmpty());
    }

    @Test
    void keepsADraftOutOfTheIndex() {
        var posted = api("enterprise").post("/api/needs", "{\"text\": \"这是一份没有写完的草稿\", \"state\": \"DRAFT\"}");
        assertThat(posted.status()).isEqualTo(201);
        follower.catchUp();
        assertThat(index.find(posted.json().get("id").asString())).isEmpty();
    }

    @Test
    void embedsATextOnceAndKeepsTheVectorBesideIt() {
        String id = post("托辊轴承早期损坏的听诊，编号乙丑");
        await().atMost(PATIENCE).until(() -> index.find(id).filter(i -> i.embedding().isPresent()).isPresent());
        Embedding kept = Embedding.fromBytes(feed.listByIds(List.of(id)).getFirst().embedding());
        Embedding indexed = index.find(id).orElseThrow().embedding();
        assertThat(indexed.textVersion()).isEqualTo(kept.textVersion());
        assertThat(Meaning.closeness(kept, indexed)).isGreaterThan(0.99);
        assertThat(index.listWithoutMeaning(10)).doesNotContain(id);
    }

    @Test
    void mendsAnIndexThatLacksAListingAndHasAGhost() {
        String lost = post("液压支架立柱镀层起泡的原因，编号丙寅");
        await().atMost(PATIENCE).until(() -> index.find(lost).isPresent());
        Indexed ghost = index.find(lost).orElseThrow();
        index.remove(lost);
        index.put(List.of(new Indexed(
                ListingProfile.builder("need-ghost", ghost.profile().kind()).title("没有的需求").build(),
                ghost.embedding(), ghost.revision())));
        index.commit(index.highestRevision());

        follower.reconcile();

        assertThat(index.find(lost)).isPresent();
        assertThat(index.find("need-ghost")).isEmpty();
        follower.catchUp();
        assertThat(new TreeMap<>(index.revisions())).isEqualTo(new TreeMap<>(feed.listOpenRevisions()));
    }

    @Test
    void holdsEveryKindOfListing() {
        var kinds = new TreeSet<>();
        index.countByKind().forEach((kind, count) -> {
            if (count > 0) {
                kinds.add(kind);
            }
        });
        assertThat(kinds).isEqualTo(new TreeSet<>(Set.of(ListingKind.values())));
    }

    private String post(String text) {
        var posted = api("enterprise").post("/api/needs", "{\"text\": \"" + text + "\"}");
        assertThat(posted.status()).as(posted.body()).isEqualTo(201);
        return posted.json().get("id").asString();
    }
}
