package cn.jinchuanggu.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

/** Who does not want to be known in a ranking gets the one that a visitor gets, whatever they said before. */
class RankingIT extends RunningPlatform {

    private static final String PERSON = "privacy-ranking";
    private static final Pattern SERVICE = Pattern.compile("(?s)<h3><a href=\"/services/([^\"]+)\">.*?<span>([0-9.]+)</span></b>.*?<ul class=\"service-reasons\">(.*?)</ul>");

    @Autowired
    private Accounts accounts;
    @Autowired
    private Neo4jClient graph;

    private String need;

    @BeforeAll
    void somebodyOfAnEnterprise() {
        accounts.save(new Account(PERSON, "濮阳随缘", Set.of(Role.ENTERPRISE), "ent-q-02", true), PrivacyFixture.PASSWORD);
        need = graph.query("MATCH (:Party {id: 'ent-q-02'})-[:POSTED]->(n:Need) WHERE NOT n:Hidden AND NOT coalesce(n.masked, false) RETURN n.id ORDER BY n.id LIMIT 1")
                .fetchAs(String.class).one().orElseThrow();
    }

    @Test
    void theListOfOneWhoRefusesIsThatOfAVisitor() {
        List<String> forAnybody = ranked(api());
        String said = refuse(ids(forAnybody).getFirst());
        assertThat(ranked(person())).as("the refusal counts for who said it").isNotEqualTo(ranked(api()));

        decide("withdraw");
        assertThat(ranked(person())).as("and no longer, once they do not want it to").isEqualTo(ranked(api()));
        assertThat(signedIn().get("/needs/" + need + "/matches").body()).contains("先后不参考您和贵单位的特征", "/account/privacy#personal-ranking");

        decide("give");
        assertThat(ranked(person())).isNotEqualTo(ranked(api()));
        assertThat(person().delete("/api/matches/feedback/" + said).status()).as("others rank by it too").isBetween(200, 204);
    }

    @Test
    void theServicesOfOneWhoRefusesAreThoseOfAVisitor() {
        String best = servicesRanked(visitor()).getFirst().split(" ")[0];
        graph.query("MATCH (p:ServiceProvider)-[:PROVIDES]->(:Service {id: $service}), (x:Party {id: 'ent-q-02'}) CREATE (p)-[:SERVED {source: 'test', since: '2026', masked: true}]->(x)")
                .bind(best).to("service").run();
        try {
            assertThat(servicesRanked(signedIn())).as("who served the unit before counts for its people").isNotEqualTo(servicesRanked(visitor()));
            decide("withdraw");
            assertThat(servicesRanked(signedIn())).as("and no longer, once they do not want it to").isEqualTo(servicesRanked(visitor()));
        } finally {
            graph.query("MATCH (:ServiceProvider)-[r:SERVED {source: 'test'}]->(:Party {id: 'ent-q-02'}) DELETE r").run();
            decide("give");
        }
    }

    /** Id, score and reasons of each, best first. */
    private static List<String> servicesRanked(Browser reader) {
        String page = reader.get("/services/matched?text=" + URLEncoder.encode("电机防爆检测", StandardCharsets.UTF_8)).body();
        List<String> ranked = SERVICE.matcher(page).results().map(found -> found.group(1) + " " + found.group(2) + " " + found.group(3).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ")).toList();
        assertThat(ranked).hasSizeGreaterThan(2);
        return ranked;
    }

    private String refuse(String achievement) {
        Answer answer = person().post("/api/matches/feedback",
                "{\"need\": \"%s\", \"achievement\": \"%s\", \"verdict\": \"NOT_RELEVANT\"}".formatted(need, achievement));
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer.json().get("id").asString();
    }

    private void decide(String decision) {
        assertThat(person().post("/api/account/privacy/consents/personal-ranking/" + decision, "").status()).isEqualTo(200);
    }

    private ApiCaller person() {
        return new ApiCaller(address(), PERSON, PrivacyFixture.PASSWORD);
    }

    private Browser signedIn() {
        Browser browser = visitor();
        browser.signIn(PERSON, PrivacyFixture.PASSWORD);
        return browser;
    }

    private List<String> ranked(ApiCaller reader) {
        JsonNode answer = reader.get("/api/needs/" + need + "/matches").json();
        JsonNode matches = answer.isArray() ? answer : answer.get("matches");
        return matches.valueStream().map(m -> m.get("achievement").get("id").asString() + " " + m.get("score").asDouble()).toList();
    }

    private static List<String> ids(List<String> ranked) {
        return ranked.stream().map(r -> r.split(" ")[0]).toList();
    }
}
