package cn.jinchuanggu.supermarket.order.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

/** Orders over HTTP with the demo accounts. */
class OrderApiIT extends RunningPlatform {

    private static final String PRICED = "{\"serviceId\": \"serv-q-01\", \"quantity\": 2, \"note\": \"两件支架。\"}";
    private static final String OPEN = "{\"serviceId\": \"serv-q-04\", \"quantity\": 1}";
    private static final String SERVICE = """
            {"title": "%s", "summary": "超声和磁粉两种办法，当天出初判，缺陷位置标在工件上。", "category": "检验检测", "segments": ["seg-robot", "seg-mine-safety"],
             "priceYuan": "1.2万", "priceUnit": "件", "days": 9, "voucher": true, "qualifications": ["超声检测人员资格（示例）"]}""";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String REPORT = "{\"delivered\": \"检测报告（示例）\", \"documentHash\": \"%s\"}".formatted("b".repeat(64));
    private static final int LONG = 2_500;
    private static final String MARKS = "{\"quality\": \"5\", \"timeliness\": \"4\", \"attitude\": \"5\", \"note\": \"报告清楚。\"}";

    @Test
    void fromTheBookingToTheAnsweredRating() {
        String order = booked(PRICED);
        assertThat(get("enterprise", order).get("split").get("price").asString()).isEqualTo("7600.00");
        done("provider", order, "accept", "{\"needsSample\": true}");
        assertThat(get("enterprise", order).get("clock").get("running").asBoolean()).isFalse();
        done("enterprise", order, "send", "{\"tracking\": \"专人送样\"}");
        done("provider", order, "receive", "{}");
        assertThat(get("enterprise", order).get("clock").get("sentence").asString()).startsWith("还剩 ");
        done("provider", order, "perform", "{}");
        assertThat(api("enterprise").post(order + "/cancel", "{\"note\": \"不做了。\"}").status()).as("too late").isEqualTo(409);
        Answer wrong = api("provider").post(order + "/report", "{\"documentHash\": \"x\"}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("交付了什么");
        done("provider", order, "report", REPORT);
        done("enterprise", order, "return", "{\"note\": \"缺第二件的结果。\"}");
        done("provider", order, "report", REPORT);
        assertThat(api("enterprise").post(order + "/rate", MARKS).status()).as("not confirmed yet").isEqualTo(409);
        JsonNode confirmed = done("enterprise", order, "confirm", "{}");
        assertThat(confirmed.get("events").valueStream().toList().getLast().get("answers").get("ownYuan").asString()).isEqualTo("7600.00");
        assertThat(api("provider").post(order + "/rate", MARKS).status()).isEqualTo(403);
        done("enterprise", order, "rate", MARKS);
        assertThat(api("enterprise").post(order + "/rate", MARKS).status()).as("once").isEqualTo(409);
        assertThat(api("provider").post(order + "/answer", "{\"note\": \"请拨打 13812345678。\"}").status()).as("no telephone in public").isEqualTo(422);
        done("provider", order, "answer", "{\"note\": \"谢谢。\"}");

        assertThat(visitor().get("/services/serv-q-01").body()).contains("报告清楚。", "谢谢。");
        assertThat(visitor().get("/providers/prov-q-01").body()).contains("报告清楚。", "按时率");
        assertThat(visitor().get("/services?provider=prov-q-01").body()).containsPattern("[1-5]\\.[0-9] 分（\\d+ 次评价）");
        assertThat(visitor().get("/services?provider=prov-q-01&lang=en").body()).containsPattern("[1-5]\\.[0-9] out of 5 \\(ratings: \\d+\\)");
        assertThat(api("operator").get(order + "/events").body().lines()).hasSize(11).allSatisfy(l -> assertThat(l).contains("\"account\":\""));
        assertThat(api("provider").get(order + "/events").body()).doesNotContain("\"account\":\"");
    }

    @Test
    void aServiceWithoutAPriceIsQuotedFirst() {
        String order = booked(OPEN);
        assertThat(get("enterprise", order).get("state").asString()).isEqualTo("QUOTING");
        assertThat(api("provider").post(order + "/accept", "{\"needsSample\": false}").status()).isEqualTo(409);
        done("provider", order, "quote", "{\"amountYuan\": \"1.2万元\", \"days\": 20}");
        done("enterprise", order, "agree", "{}");
        JsonNode accepted = done("provider", order, "accept", "{\"needsSample\": false}");
        assertThat(accepted.get("split").get("own").asString()).isEqualTo("12000.00");
        assertThat(accepted.get("clock").get("days").asInt()).isEqualTo(20);

        done("provider", order, "propose-end", "{\"note\": \"设备故障。\"}");
        assertThat(api("provider").post(order + "/agree-end", "{}").status()).isEqualTo(409);
        assertThat(done("enterprise", order, "agree-end", "{}").get("state").asString()).isEqualTo("TERMINATED");
    }

    @Test
    void theOperatorDecidesADispute() {
        String order = booked(PRICED);
        done("provider", order, "accept", "{\"needsSample\": false}");
        done("enterprise", order, "dispute", "{\"note\": \"没有按约定开始。\"}");
        assertThat(api("provider").post(order + "/resume", "{\"note\": \"继续。\"}").status()).isEqualTo(403);
        assertThat(done("operator", order, "resume", "{\"note\": \"双方同意继续。\"}").get("state").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void aRepeatedRequestAnOldVersionAndAForeignOrder() {
        Answer first = api("enterprise").post("/api/orders", PRICED, "Idempotency-Key", "book-twice");
        Answer again = api("enterprise").post("/api/orders", PRICED, "Idempotency-Key", "book-twice");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        String order = first.header("Location").orElseThrow();
        JsonNode accepted = api("provider").post(order + "/accept", "{\"needsSample\": false}", "Idempotency-Key", "a").json();
        done("provider", order, "perform", "{}");
        assertThat(api("provider").post(order + "/accept", "{\"needsSample\": false}", "Idempotency-Key", "a").json().get("version")).isEqualTo(accepted.get("version"));
        assertThat(api("provider").post(order + "/report", "{\"version\": 1, " + REPORT.substring(1)).status()).isEqualTo(409);
        assertThat(api("provider").post(order + "/dance", "{}").status()).isEqualTo(404);
        for (String nobody : new String[] {"institution", "officer", "finance", "broker"}) {
            assertThat(api(nobody).get(order).status()).as(nobody).isEqualTo(404);
            assertThat(api(nobody).post(order + "/confirm", "{}").status()).as(nobody).isEqualTo(404);
            assertThat(api(nobody).get(order + "/slot.ics").status()).as(nobody).isEqualTo(404);
        }
        assertThat(api().get(order).status()).isEqualTo(401);
        assertThat(api("broker").post("/api/orders", PRICED).status()).isEqualTo(403);
        assertThat(api("provider").post("/api/orders", PRICED).status()).as("its own service").isEqualTo(422);
    }

    @Test
    void aPublishedServiceIsFoundOrderedRepricedAndWithdrawnAndItsOrderRunsOn() {
        String word = "探伤" + UUID.randomUUID().toString().substring(0, 8);
        String body = SERVICE.formatted(word);
        assertThat(api("enterprise").post("/api/services", body).status()).as("an enterprise provides none").isEqualTo(403);
        Answer posted = api("provider").post("/api/services", body, "Idempotency-Key", "publish-" + word.substring(2));
        assertThat(posted.status()).as(posted.body()).isEqualTo(201);
        String address = posted.header("Location").orElseThrow();
        String id = posted.json().get("id").asString();
        assertThat(posted.json().get("illustrative").asBoolean()).as("its provider is invented").isTrue();
        assertThat(posted.json().get("segments").values()).extracting(JsonNode::asString).containsExactly("seg-mine-safety", "seg-robot");
        assertThat(api("provider").post("/api/services", body, "Idempotency-Key", "publish-" + word.substring(2)).json().get("id").asString()).isEqualTo(id);
        assertThat(api("operator").post("/api/listings/" + id + "/pass", "{}").status()).isEqualTo(200);

        assertThat(catalogue("provider=prov-q-01&segment=seg-robot&from=12000&to=12000&days=9&voucher=1")).contains(id);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(catalogue("q=" + URLEncoder.encode(word, UTF_8))).contains(id));
        assertThat(api().get("/api/search?q=" + URLEncoder.encode(word, UTF_8)).body()).contains(id);
        assertThat(visitor().get("/services/matched?segment=seg-robot&category=" + URLEncoder.encode("检验检测", UTF_8) + "&text=" + URLEncoder.encode(word, UTF_8)).body()).contains(id);
        assertThat(visitor().get("/services/compare?ids=" + id).body()).contains("超声检测人员资格（示例）");

        String order = booked("{\"serviceId\": \"%s\", \"quantity\": 2}".formatted(id));
        String dearer = body.replace("1.2万", "1.5万").replaceFirst("\\{", "{\"version\": 1, ");
        assertThat(api("institution").put(address, dearer).status()).as("somebody else's").isEqualTo(403);
        assertThat(api("provider").put(address, dearer).json().get("priceYuan").asInt()).isEqualTo(15_000);
        assertThat(api("provider").put(address, dearer).status()).as("an old version").isEqualTo(409);
        assertThat(catalogue("provider=prov-q-01&from=15000&to=15000")).contains(id);
        assertThat(get("enterprise", order).get("split").get("price").asString()).as("as it was ordered").isEqualTo("24000.00");

        assertThat(api("provider").delete(address).status()).isEqualTo(204);
        assertThat(catalogue("provider=prov-q-01")).doesNotContain(id);
        assertThat(api().get(address).status()).isEqualTo(404);
        assertThat(visitor().get("/services/" + id).status()).isEqualTo(404);
        assertThat(signedIn("provider").get("/services/" + id).body()).contains(word, "已撤回");
        assertThat(signedIn("provider").get("/my").body()).contains(word, "已撤回");
        assertThat(api("enterprise").post("/api/orders", "{\"serviceId\": \"%s\", \"quantity\": 1}".formatted(id)).status()).as("no new order").isEqualTo(422);
        String slot = "{\"serviceId\": \"%s\", \"day\": \"%s\", \"part\": \"MORNING\", \"capacity\": 1}".formatted(id, LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(20));
        assertThat(api("provider").post("/api/orders/slots", slot).status()).as("no new time").isEqualTo(404);
        assertThat(signedIn("enterprise").get(order.substring("/api".length())).body()).contains("这项服务不再接新的预约，订单照常办完。");
        done("provider", order, "accept", "{\"needsSample\": false}");
        done("provider", order, "perform", "{}");
        done("provider", order, "report", REPORT);
        assertThat(done("enterprise", order, "confirm", "{}").get("split").get("own").asString()).isEqualTo("24000.00");
    }

    @Test
    void everyProblemOfAServiceAndOfTheCataloguesAddressIsToldAtOnce() {
        Answer refused = api("provider").post("/api/services", "{\"category\": \"算命\", \"segments\": [\"seg-none\"], \"priceYuan\": 100, \"days\": \"很快\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("problems").findValuesAsString("field")).containsExactlyInAnyOrder("summary", "category", "segments", "priceUnit", "days");
        assertThat(api().get("/api/services?days=bald&sort=beauty").json().get("problems").findValuesAsString("field")).containsExactlyInAnyOrder("days", "sort");
        Answer foreign = api("operator").post("/api/services", SERVICE.formatted("甲").replaceFirst("\\{", "{\"ownerId\": \"ent-q-01\", "));
        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.body()).contains("企业不能发布科技服务");
    }

    /** Ids of the first hundred. */
    private List<String> catalogue(String query) {
        Answer list = api().get("/api/services?size=100&" + query);
        assertThat(list.status()).as(list.body()).isEqualTo(200);
        return list.json().get("page").get("items").findValuesAsString("id");
    }

    @Test
    void aListIsNarrowedSortedAndTakenAway() {
        String id = booked(PRICED).substring("/api/orders/".length());
        assertThat(api("operator").get("/api/orders?q=" + id).json().get("page").get("total").asInt()).isEqualTo(1);
        assertThat(api("provider").get("/api/orders?state=BOOKED&sort=price&q=" + id).json().get("page").get("items").get(0).get("waitsFor").asString()).isEqualTo("等服务机构接单");
        assertThat(api("institution").get("/api/orders?q=" + id).json().get("page").get("total").asInt()).isZero();
        Answer wrong = api("operator").get("/api/orders?state=NOWHERE&sort=beauty&page=x");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("state", "sort", "page");
        assertThat(api("enterprise").get("/api/orders/export.csv?q=" + id).body()).contains("订单编号", id, "7600.00");
        assertThat(api("enterprise").get("/api/orders/export.xlsx?q=" + id).status()).isEqualTo(200);
    }

    /** More than the driver fetches at once. Rows only, past the ledger: lists read nothing else. */
    @Test
    void aLongListIsTakenAwayWhole(@Autowired Neo4jClient graph) {
        graph.query("""
                UNWIND range(1, $count) AS i
                CREATE (:ServiceOrder {id: 'order-long-list-' + i, state: 'BOOKED', version: 1, serviceId: 'serv-q-01', serviceName: '长列表的服务', illustrative: true,
                    providerPartyId: 'prov-long-list', providerName: '示例机构', customerPartyId: 'ent-long-list', customerName: '示例企业', priceFen: i * 100,
                    createdAt: datetime('2026-03-01T10:00:00+08:00'), updatedAt: datetime('2026-03-01T10:00:00+08:00')})""").bind(LONG).to("count").run();
        try {
            List<String> csv = api("operator").get("/api/orders/export.csv?sort=price&q=长列表的服务").body().lines().toList();
            assertThat(csv).hasSize(LONG + 2);
            assertThat(csv.subList(1, LONG + 1)).extracting(line -> line.split("\"")[1])
                    .containsExactlyElementsOf(IntStream.range(0, LONG).mapToObj(i -> "order-long-list-" + (LONG - i)).toList());
            assertThat(csv.getLast()).contains("导出人");
            Answer xlsx = api("operator").get("/api/orders/export.xlsx?q=长列表的服务");
            assertThat(xlsx.status()).isEqualTo(200);
            assertThat(xlsx.header("Content-Length")).isPresent();
        } finally {
            graph.query("MATCH (o:ServiceOrder {providerPartyId: 'prov-long-list'}) DELETE o").run();
        }
    }

    @Test
    void aTimeIsOfferedByItsProviderAndPutIntoACalendar() {
        String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(20).toString();
        String slot = "{\"serviceId\": \"serv-q-03\", \"day\": \"%s\", \"part\": \"MORNING\", \"capacity\": 1}".formatted(day);
        assertThat(api("enterprise").post("/api/orders/slots", slot).status()).isEqualTo(403);
        Answer wrong = api("provider").post("/api/orders/slots", "{\"serviceId\": \"serv-q-03\", \"day\": \"2020-01-01\", \"capacity\": 500}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("day", "part", "capacity");
        assertThat(api("provider").post("/api/orders/slots", slot).status()).isEqualTo(200);
        assertThat(api().get("/api/services/serv-q-03/slots").body()).contains(day + "/MORNING");

        String body = "{\"serviceId\": \"serv-q-03\", \"quantity\": 1%s}";
        Answer none = api("enterprise").post("/api/orders", body.formatted(""));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("还没有选预约时段", day + " 上午");
        String order = booked(body.formatted(", \"slot\": \"" + day + " 上午\""));
        Answer full = api("enterprise").post("/api/orders", body.formatted(", \"slot\": \"" + day + " 上午\""));
        assertThat(full.status()).isEqualTo(422);
        assertThat(full.body()).contains("约满");
        assertThat(api("provider").get(order + "/slot.ics").body()).contains("BEGIN:VEVENT", "DTSTART:" + day.replace("-", "") + "T003000Z");
        done("enterprise", order, "cancel", "{\"note\": \"改期。\"}");
        assertThat(api().get("/api/services/serv-q-03/slots").body()).contains(day + "/MORNING");
    }

    @Test
    void timesAreTurnedOverAndClosedWhereTheyStand() {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(40);
        for (String part : new String[] {"ALL_DAY", "AFTERNOON", "MORNING"}) {
            String slot = "{\"serviceId\": \"serv-q-03\", \"day\": \"%s\", \"part\": \"%s\", \"capacity\": 2}".formatted(day, part);
            assertThat(api("provider").post("/api/orders/slots", slot).status()).isEqualTo(200);
        }
        Browser provider = signedIn("provider");
        String list = "/orders/slots?service=serv-q-03&from=" + day + "&size=2";

        assertThat(provider.get(list).body()).contains(day + " 上午", day + " 下午", "page=2").doesNotContain(day + " 全天");
        assertThat(provider.get(list + "&page=2").body()).contains(day + " 全天").doesNotContain(day + " 上午");
        Answer closed = provider.submit(list + "&page=2", "/orders/slots/close",
                Map.of("serviceId", "serv-q-03", "slot", day + "/ALL_DAY", "service", "serv-q-03", "from", day.toString(), "page", "2", "size", "2"));
        assertThat(closed.header("Location").orElseThrow()).contains("service=serv-q-03", "from=" + day, "page=2", "size=2");
        assertThat(provider.get(list + "&page=2").body()).contains("已满或已关");
        Answer wrong = provider.get("/orders/slots?from=gestern&size=0");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("from 不是一个日期", "每页条数");
    }

    /** @return its address */
    private String booked(String body) {
        Answer booked = api("enterprise").post("/api/orders", body);
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        return booked.header("Location").orElseThrow();
    }

    private JsonNode get(String who, String order) {
        return api(who).get(order).json();
    }

    private JsonNode done(String who, String order, String step, String body) {
        Answer answer = api(who).post(order + "/" + step, body);
        assertThat(answer.status()).as(step + ": " + answer.body()).isEqualTo(200);
        return answer.json();
    }
}
