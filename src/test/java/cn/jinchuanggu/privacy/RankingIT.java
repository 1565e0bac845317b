package cn.jinchuanggu.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

/** Who does not want to be known in a ranking gets the one that a visitor gets, whatever they said before. */
class RankingIT extends RunningPlatform {

    private static final String PERSON = "privacy-ranking";

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
        refuse(ids(forAnybody).getFirst());
        assertThat(ranked(person())).as("the refusal counts for who said it").isNotEqualTo(ranked(api()));

        decide("withdraw");
        assertThat(ranked(person())).as("and no longer, once they do not want it to").isEqualTo(ranked(api()));
        assertThat(signedIn().get("/needs/" + need + "/matches").body()).contains("先后不参考您和贵单位的特征", "/account/privacy#personal-ranking");

        decide("give");
        assertThat(ranked(person())).isNotEqualTo(ranked(api()));
    }

    private void refuse(String achievement) {
        Answer answer = person().post("/api/matches/feedback",
                "{\"need\": \"%s\", \"achievement\": \"%s\", \"verdict\": \"NOT_RELEVANT\"}".formatted(need, achievement));
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
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
