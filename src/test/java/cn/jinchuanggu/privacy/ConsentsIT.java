package cn.jinchuanggu.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Node;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

/** An expert withdraws: within a minute no page, list or export of the platform tells of them, and consenting again brings them back. */
@Tag("slow")
class ConsentsIT extends RunningPlatform {

    private static final String ID = "exp-privacy-consent";
    private static final String NAME = "邬远帆"; // nobody of the seed data
    private static final Duration MOST = Duration.ofMinutes(1);

    @Autowired
    private GraphWriter writer;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Journal journal;
    @Autowired
    private GraphChecks checks;
    @Autowired
    private Neo4jClient graph;

    private String achievement;

    @BeforeAll
    void anExpertWithAnAccount() {
        achievement = graph.query("MATCH (:Party {id: 'inst-q-01'})-[:OWNS]->(a:Achievement) WHERE NOT a:Hidden AND NOT coalesce(a.masked, false) RETURN a.id ORDER BY a.id LIMIT 1")
                .fetchAs(String.class).one().orElseThrow();
        PrivacyFixture.expert(ID, NAME, achievement, writer, accounts);
    }

    /** Where the expert is told of while they agree. */
    private List<String> places() {
        String name = URLEncoder.encode(NAME, StandardCharsets.UTF_8);
        return List.of("/api/entities/" + ID, "/entities/" + ID, "/api/entities/" + achievement + "/neighbourhood", "/suggest?q=" + name, "/graph?q=" + name,
                "/achievements/" + achievement, "/api/paths?from=" + ID + "&to=inst-q-01", "/opendata/records/" + ID, "/entities/inst-q-01",
                "/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:jinchuanggu:" + ID, "/graph/explore?id=" + achievement);
    }

    @Test
    void withdrawingHidesEverywhereWithinAMinuteAndConsentingShowsAgain() {
        List<String> before = telling();
        assertThat(before).as("told of before").contains("/api/entities/" + ID, "/entities/" + ID, "/achievements/" + achievement).hasSizeGreaterThanOrEqualTo(8);

        long began = System.nanoTime();
        assertThat(decide("expert-profile", "withdraw").get("agrees").asBoolean()).isFalse();
        Awaitility.await().atMost(MOST).pollInterval(Duration.ofMillis(100)).untilAsserted(() -> assertThat(telling()).isEmpty());
        System.out.printf("withdrawn consent: hidden in %d places after %d ms%n", before.size(), (System.nanoTime() - began) / 1_000_000);

        assertThat(api().get("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:jinchuanggu:" + ID).body()).as("harvesters learn of it").contains("status=\"deleted\"");
        assertThat(api().get("/sitemap-part.xml?after=exp-privacy-").body()).doesNotContain(ID);
        assertThat(api().get("/opendata/expert.csv").body() + api().get("/opendata/Expert.csv").body()).doesNotContain(NAME);
        assertThat(api().get("/opendata/exchange.jsonl").body()).doesNotContain(NAME);

        writer.write(List.of(new Node(ID, "Expert", Map.of("name", NAME, "title", "院士"))), List.of());
        assertThat(telling()).as("an import does not bring them back").isEmpty();
        assertThat(checks.run().failing()).isEmpty();

        assertThat(decide("expert-profile", "give").get("agrees").asBoolean()).isTrue();
        Awaitility.await().atMost(MOST).pollInterval(Duration.ofMillis(100)).untilAsserted(() -> assertThat(telling()).isEqualTo(before));
    }

    @Test
    void aConsentIsSeparateDatedAndKeepsTheVersionOfItsText() {
        JsonNode given = decide("personal-ranking", "withdraw");
        assertThat(given.get("status").asString()).startsWith("不同意，20").contains("文本版本 2026-11-26");
        decide("personal-ranking", "withdraw");
        assertThat(journal.listEntries("consent PERSONAL_RANKING " + ID)).as("deciding the same again writes nothing").hasSize(1)
                .allSatisfy(e -> assertThat(e.facts()).containsEntry("version", "2026-11-26"));
        decide("personal-ranking", "give");
        assertThat(journal.findBreak(Ledger.PRIVACY)).isEmpty();
    }

    @Test
    void nobodyIsAskedAboutWhatIsNotTheirs() {
        assertThat(expert().post("/api/account/privacy/consents/broker-profile/give", "").status()).isEqualTo(404);
        assertThat(api("enterprise").post("/api/account/privacy/consents/expert-profile/withdraw", "").status()).isEqualTo(404);
        assertThat(api("enterprise").post("/api/account/privacy/consents/mail/give", "").status()).as("needs an address").isEqualTo(422);
        assertThat(api().get("/api/account/privacy/consents").status()).isEqualTo(401);
    }

    private JsonNode decide(String purpose, String decision) {
        Answer answer = expert().post("/api/account/privacy/consents/" + purpose + "/" + decision, "");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private ApiCaller expert() {
        return new ApiCaller(address(), ID, PrivacyFixture.PASSWORD);
    }

    /** Places that tell of the expert now, to everybody or to the operator. */
    private List<String> telling() {
        return places().stream().filter(place -> Stream.of(api(), api("operator")).anyMatch(reader -> tells(place, reader.get(place)))).toList();
    }

    /** A page that was asked for the name repeats it; it tells of the expert when it leads there. */
    private static boolean tells(String place, Answer answer) {
        return answer.status() == 200 && answer.body().contains(place.contains("q=") ? "/entities/" + ID : NAME);
    }
}
