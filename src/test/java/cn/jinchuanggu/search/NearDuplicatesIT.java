package cn.jinchuanggu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.listing.Listings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who posts again in other words what stands there already is told; who posts something of the same trade is not. */
@Tag("slow")
class NearDuplicatesIT extends RunningPlatform {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Actor WRITER = new Actor("t-writer", "企业", Set.of(Role.ENTERPRISE), "ent-q-01");
    private static final Actor STRANGER = new Actor("t-stranger", "别的企业", Set.of(Role.ENTERPRISE), "ent-q-02");

    @Autowired
    private NearDuplicates duplicates;
    @Autowired
    private Listings listings;
    @Autowired
    private SearchIndex index;

    @Test
    void aRewordedCopyIsFoundAndADifferentNeedIsNot() {
        String id = posted("主通风机轴承温度经常突然升高，想在线监测振动和温度，提前三天预警，误报每月不超过一次。", false);

        assertThat(find("主通风机的轴承老是突然发热，希望在线监测温度和振动，提前三天预警，每月误报不超过一次。", STRANGER)).extracting(a -> a.listing().id()).contains(id);
        assertThat(find("主扇风机轴承突然升温，要能在线看振动和温度，提前三天报警，一个月误报最多一次。", STRANGER)).extracting(a -> a.listing().id()).contains(id);
        assertThat(find("主通风机能耗太高，想换成变频调速，节电15%以上。", STRANGER)).extracting(a -> a.listing().id()).doesNotContain(id);
        assertThat(find("连翘叶茶杀青后颜色发暗，想找保绿的办法。", STRANGER)).isEmpty();
    }

    @Test
    void fewDifferentListingsOfTheSeedDataAreCalledAlike() {
        List<ListingProfile> needs = index.search(SearchQuery.of("", ListingKind.NEED).onPage(1, 200)).items().stream().map(SearchHit::profile)
                .filter(ListingProfile::illustrative).toList();
        List<String> alike = needs.stream().flatMap(need -> duplicates.find(need, STRANGER).stream()
                .map(a -> "%s ~ %s words %.2f meaning %.2f".formatted(need.title(), a.listing().title(), a.words(), a.meaning()))).toList();

        assertThat(needs).hasSizeGreaterThan(50);
        assertThat(alike).as("pairs called alike among %d invented needs that all differ", needs.size()).hasSizeLessThanOrEqualTo(needs.size() / 10);
    }

    @Test
    void aMaskedListingIsNamedToItsOwnPartyOnlyAndADraftToo() {
        String text = "提升机钢丝绳捻距变化想在线测出来，量不准就会误判，每班要出一张报告。";
        String masked = posted(text, true);
        String draft = listings.postNeed(Map.of("text", text.replace("每班", "每天"), "state", "DRAFT"), WRITER, null).id();

        assertThat(find(text, STRANGER)).extracting(a -> a.listing().id()).doesNotContain(masked, draft);
        assertThat(find(text, WRITER)).extracting(a -> a.listing().id()).contains(masked, draft);
        assertThat(find(text, WRITER)).allMatch(NearDuplicates.Alike::own);
        assertThat(duplicates.find(listings.draftProfile(ListingKind.NEED, masked, Map.of("text", text)), WRITER)).as("it is not its own copy")
                .extracting(a -> a.listing().id()).doesNotContain(masked);
        assertThat(find("", WRITER)).isEmpty();
    }

    @Test
    void theFormAndTheApiWarnAndNothingIsStored() {
        String text = "副井罐笼防坠器弹簧疲劳怎么提前知道，停产检修之前就要有结论，检测一次不超过十分钟。";
        posted(text, false);
        long before = index.size();

        var answer = api("institution").post("/api/listings/similar?kind=NEED", "{\"text\": \"" + text + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get(0).get("words").asInt()).isGreaterThan(90);
        assertThat(api().post("/api/listings/similar?kind=NEED", "{}").status()).isEqualTo(401);
        assertThat(api("institution").post("/api/listings/similar?kind=SERVICE", "{}").status()).isEqualTo(422);

        var browser = signedIn("enterprise");
        Map<String, String> form = Map.of("text", text, "_csrf", browser.token("/needs/new"));
        assertThat(browser.post("/listings/similar?kind=NEED&except=", form, "HX-Request", "true").body()).contains("已经有相近的", "本单位").doesNotContain("<html");
        assertThat(browser.post("/listings/similar?kind=NEED&except=", form).body()).contains("已经有相近的", "<html");
        assertThat(browser.get("/needs/new").body()).contains("hx-post=\"/listings/similar?kind=NEED&amp;except=\"");
        assertThat(index.size()).isEqualTo(before);
    }

    private List<NearDuplicates.Alike> find(String text, Actor writer) {
        return duplicates.find(listings.draftProfile(ListingKind.NEED, "", Map.of("text", text)), writer);
    }

    private String posted(String text, boolean masked) {
        String id = listings.postNeed(Map.of("text", text, "masked", masked), WRITER, null).id();
        await().atMost(PATIENCE).until(() -> index.find(id).filter(i -> i.embedding().isPresent()).isPresent());
        return id;
    }
}
