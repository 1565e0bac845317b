package cn.jinchuanggu.engagement.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.engagement.AgreedIntroductions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

/** What brokers brought about counts in bridges, and says no more than its reader may know. */
class PastIntroductionsIT extends RunningPlatform {

    private static final String ASKED = "/api/bridges?from=ent-q-01&to=inst-q-01";

    @Autowired
    private Neo4jClient graph;

    @Test
    void anAgreedIntroductionIsABridgeOverItsBroker() {
        assertThat(api("broker").post("/api/account/privacy/consents/broker-profile/give", "").status()).isEqualTo(200);
        int before = introductions(api("officer"));
        String id = AgreedIntroductions.agree(graph, this::api);

        assertThat(api().get(ASKED).json().get("brokers")).as("visitors").isEmpty();
        assertThat(introductions(api("officer"))).isEqualTo(before + 1);
        assertThat(broker(api("officer")).get("details")).as("who takes no part reads the count").isEmpty();
        assertThat(broker(api("officer")).get("strength").asDouble()).isPositive();
        for (String part : new String[] {"broker", "enterprise", "institution", "operator"}) {
            assertThat(broker(api(part)).get("details")).as(part).isNotEmpty();
        }
        assertThat(broker(api("enterprise")).get("details").get(0).asString()).matches("\\d{4}-\\d\\d-\\d\\d 把“.+”（.+）引荐给“.+”（.+）");
        assertThat(inEnglish("enterprise")).contains("Introductions of ", "Each side: introduced 0.85").containsPattern("\\d{4}-\\d\\d-\\d\\d: introduced “")
                .doesNotContain("引荐");

        assertThat(api("broker").post("/api/account/privacy/consents/broker-profile/withdraw", "").status()).isEqualTo(200);
        assertThat(introductions(api("officer"))).as("the broker does not agree to be named").isZero();
        assertThat(introductions(api("enterprise"))).as("who takes part knows the broker").isPositive();
        assertThat(api("broker").post("/api/account/privacy/consents/broker-profile/give", "").status()).isEqualTo(200);

        masked(id, true);
        try {
            assertThat(introductions(api("officer"))).as("masked; others may be about the same need").isLessThanOrEqualTo(before);
            assertThat(introductions(api("broker"))).as("masked, for the broker too").isLessThanOrEqualTo(before);
        } finally {
            masked(id, false); // others look at this graph too
        }
        assertThat(introductions(api("officer"))).isEqualTo(before + 1);

        assertThat(api("enterprise").post("/api/introductions/" + id + "/revoke", "{\"why\": \"先放一放。\"}").status()).isEqualTo(200);
        assertThat(introductions(api("officer"))).as("consent taken back").isEqualTo(before);
    }

    /** What the page says of brokers. */
    private String inEnglish(String reader) {
        Browser browser = signedIn(reader);
        browser.get("/?lang=en");
        return browser.get(ASKED.replace("/api", "")).body().replaceFirst("(?s).*class=\"plain-list broker-list\"", "").replaceFirst("(?s)</ul>\\s*</li>.*", "");
    }

    private void masked(String id, boolean masked) {
        graph.query("MATCH (i:Introduction {id: $id}) MATCH (n:Need {id: i.needId}) SET n.masked = $masked").bind(id).to("id").bind(masked).to("masked").run();
    }

    private static int introductions(ApiCaller reader) {
        JsonNode brokers = reader.get(ASKED).json().get("brokers");
        return brokers.isEmpty() ? 0 : brokers.get(0).get("ofTo").asInt();
    }

    private static JsonNode broker(ApiCaller reader) {
        return reader.get(ASKED).json().get("brokers").get(0);
    }
}
