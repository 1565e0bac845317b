package cn.jinchuanggu.engagement.deal.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.engagement.AgreedIntroductions;
import cn.jinchuanggu.policy.claim.Facts09;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

/** Deals over HTTP with the demo accounts, on introductions that were agreed over HTTP too. */
class DealApiIT extends RunningPlatform {

    private static final String PRICE = "{\"way\": \"AGREED\", \"amountYuan\": \"50万元\", \"relatedParty\": false}";
    private static final String NDA = "{\"document\": \"保密协议（示例）\", \"documentHash\": \"%s\"}".formatted("b".repeat(64));
    private static final String CONTRACT = """
            {"contract": {"name": "成果转让（示例）", "mode": "软件、布图设计等转让", "supplierCode": "%s", "demanderCode": "%s", "signedOn": "%s",
              "technicalYuan": "%s", "payment": "一次总付", "documents": [{"name": "合同正文.pdf", "sha256": "%s"}]}}""";

    @Autowired
    Neo4jClient graph;

    @Test
    void fromTheIntroductionToTheContractOfAnOwnerThatIsNotOfTheState() {
        String deal = opened();
        assertThat(get(deal).get("ownership").get("kind").asString()).isEqualTo("UNKNOWN");
        done("broker", deal, "nda", NDA);
        done("institution", deal, "price", PRICE);
        Answer early = api("enterprise").post(deal + "/sign", contract(deal, "50万元"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body()).contains("写明供给方性质");
        done("institution", deal, "ownership", "{\"stateEstablished\": false, \"basis\": \"民办学校办学许可证（示例）\"}");

        Answer wrong = api("enterprise").post(deal + "/sign", contract(deal, "40万元"));
        assertThat(wrong.status()).as(wrong.body()).isEqualTo(422);
        assertThat(wrong.body()).contains("contract.technicalYuan", "不等于已定的价格");

        JsonNode signed = done("enterprise", deal, "sign", contract(deal, "50万元"));
        assertThat(signed.get("state").asString()).isEqualTo("SIGNED");
        String contract = signed.get("contractId").asString();
        assertThat(api("institution").get("/api/contracts/" + contract).json().get("dealId").asString()).isEqualTo(signed.get("id").asString());
        assertThat(api("institution").post(deal + "/sign", contract(deal, "50万元")).status()).isEqualTo(409);

        String lines = api("operator").get(deal + "/events").body();
        assertThat(lines.lines()).hasSize(5).allSatisfy(line -> assertThat(line).startsWith("{").contains("\"account\":\""));
        assertThat(api("institution").get(deal + "/events").body()).doesNotContain("\"account\":\"");
    }

    @Test
    void aNoticeIsReadByEverybodyAndAnObjectionStopsIt() {
        String deal = opened();
        String id = deal.substring("/api/deals/".length());
        done("broker", deal, "nda", NDA);
        done("institution", deal, "ownership", "{\"stateEstablished\": true, \"basis\": \"事业单位法人证书（示例）\"}");
        done("institution", deal, "price", PRICE);
        JsonNode published = done("institution", deal, "publish", "{\"channel\": \"科研处办公室（示例）\"}");
        assertThat(published.get("notice").get("days").asInt()).isEqualTo(15);
        assertThat(published.get("notice").get("passed").asBoolean()).isFalse();

        JsonNode notice = api().get("/api/deals/notices").json().valueStream().filter(n -> n.get("id").asString().equals(id)).findFirst().orElseThrow();
        assertThat(notice.get("price").asString()).isEqualTo("500000.00");
        assertThat(api().get("/api/deals/notices?size=1").json().get(0).get("id").asString()).as("the latest change first").isEqualTo(id);
        assertThat(visitor().get("/deals/notices?size=1").body()).contains("/deals/notices/" + id);
        assertThat(visitor().get("/deals/notices?page=10000").body()).doesNotContain("/deals/notices/" + id);
        assertThat(notice.toString()).doesNotContain("ent-q-01", "broker", get(deal).get("introductionId").asString());
        assertThat(api().post("/api/deals/notices/" + id + "/objections", "{\"note\": \"价格偏低。\"}").status()).isEqualTo(401);
        assertThat(api("officer").post("/api/deals/notices/" + id + "/objections", "{}").status()).isEqualTo(422);
        Answer objected = api("officer").post("/api/deals/notices/" + id + "/objections", "{\"note\": \"价格偏低。\"}", "Idempotency-Key", "o-" + id);
        assertThat(objected.status()).as(objected.body()).isEqualTo(201);
        assertThat(objected.json().get("status").asString()).isEqualTo("异议处理中");
        api("officer").post("/api/deals/notices/" + id + "/objections", "{\"note\": \"价格偏低。\"}", "Idempotency-Key", "o-" + id);

        assertThat(get(deal).get("state").asString()).isEqualTo("OBJECTION");
        assertThat(get(deal).get("version").asInt()).isEqualTo(6);
        assertThat(api("enterprise").get(deal + "/events").body()).contains("异议人").doesNotContain("政策审核演示账号");
        assertThat(api("institution").post(deal + "/sign", contract(deal, "50万元")).status()).isEqualTo(409);
        done("institution", deal, "dismiss", "{\"note\": \"评估报告支持这个价格。\"}");
        assertThat(get(deal).get("state").asString()).isEqualTo("NOTICE_RUNNING");
    }

    @Test
    void aRepeatedRequestAnOldVersionAndAForeignDeal() {
        String deal = opened();
        JsonNode first = api("broker").post(deal + "/nda", NDA, "Idempotency-Key", "n").json();
        done("broker", deal, "evaluate", "{\"body\": \"评价中心（示例）\", \"technologyScore\": 80}");
        assertThat(api("broker").post(deal + "/nda", NDA, "Idempotency-Key", "n").json().get("version")).isEqualTo(first.get("version"));
        assertThat(api("broker").post(deal + "/shelve", "{\"version\": 1, \"code\": \"TIMING\"}").status()).isEqualTo(409);
        assertThat(api("broker").post(deal + "/price", PRICE).status()).isEqualTo(403);
        assertThat(api("broker").post(deal + "/dance", "{}").status()).isEqualTo(404);
        for (String nobody : new String[] {"officer", "finance"}) {
            assertThat(api(nobody).get(deal).status()).as(nobody).isEqualTo(404);
            assertThat(api(nobody).post(deal + "/nda", NDA).status()).as(nobody).isEqualTo(404);
        }
        assertThat(api().get(deal).status()).isEqualTo(401);
        assertThat(api("operator").get("/api/deals?q=" + deal.substring("/api/deals/".length())).json().get("page").get("total").asInt()).isEqualTo(1);
        assertThat(api("finance").get("/api/deals").json().get("page").get("total").asInt()).isZero();
        assertThat(api("operator").get("/api/deals?state=NOWHERE").status()).isEqualTo(422);
    }

    @Test
    void aDealIsFoundByTheNamesOfWhatItIsAboutAndOfItsSides() {
        String deal = opened();
        String id = deal.substring("/api/deals/".length());
        JsonNode line = found("operator", id).findFirst().orElseThrow();
        for (String name : new String[] {"achievement", "supplier", "buyer"}) {
            String words = line.get(name).asString();
            for (String reader : new String[] {"operator", "broker", "institution", "enterprise"}) {
                assertThat(found(reader, words)).as("%s by %s", words, reader).anyMatch(line::equals);
            }
            assertThat(found("officer", words)).isEmpty();
        }
    }

    private Stream<JsonNode> found(String reader, String words) {
        return api(reader).get("/api/deals?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)).json().get("page").get("items").valueStream();
    }

    @Test
    void anIntroductionThatIsNotAgreedOpensNothing() {
        assertThat(api("broker").post("/api/deals", "{\"introductionId\": \"intro-nowhere\"}").status()).isEqualTo(404);
        assertThat(api("broker").post("/api/deals", "{}").status()).isEqualTo(404);
    }

    /** Opened by the broker; the sides get the same one. @return its address */
    private String opened() {
        String introduction = AgreedIntroductions.agree(graph, this::api);
        Answer opened = api("broker").post("/api/deals", "{\"introductionId\": \"" + introduction + "\"}");
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        Stream.of("enterprise", "institution").forEach(side -> assertThat(api(side).post("/api/deals", "{\"introductionId\": \"" + introduction + "\"}").header("Location"))
                .isEqualTo(opened.header("Location")));
        return opened.header("Location").orElseThrow();
    }

    private JsonNode get(String deal) {
        return api("institution").get(deal).json();
    }

    private JsonNode done(String who, String deal, String step, String body) {
        Answer answer = api(who).post(deal + "/" + step, body);
        assertThat(answer.status()).as(step + ": " + answer.body()).isEqualTo(200);
        return answer.json();
    }

    private String contract(String deal, String price) {
        JsonNode events = get(deal).get("events");
        String today = events.get(events.size() - 1).get("at").asString().substring(0, 10);
        return CONTRACT.formatted(Facts09.code(930_001), Facts09.code(930_002), today, price, "c".repeat(64));
    }
}
