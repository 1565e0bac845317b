package cn.jinchuanggu.engagement.introduction.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.engagement.introduction.CertificateCheck;
import cn.jinchuanggu.journal.JournalJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Who a masked side is, and how to reach it, stands nowhere that others can open before both agreed, nor after one took it back. */
@ExtendWith(OutputCaptureExtension.class)
class LadderIT extends RunningPlatform {

    private static final String CONTACT = "采购部总机转八八六";
    private static final String ANSWER = "{\"modes\": [\"技术转让\"], \"unclear\": \"怎么收费?\", \"self\": \"%s\"}";

    @Autowired
    private Accounts accounts;

    @Test
    void whoIsMaskedStaysMaskedUntilBothAgreeAndAfterOneTookItBack(CapturedOutput log) {
        accounts.save(new Account("broker2", "另一位经纪人", Set.of(Role.BROKER), null, true), PASSWORD);
        String owner = api().get("/api/entities/ent-q-01").json().get("name").asString();
        String core = owner.replaceAll("[（(][^）)]*[）)]", "").replaceAll("^(山西省?|长治市?)|(股份有限公司|有限责任公司|有限公司)$", "");
        String need = posted("enterprise", "/api/needs", """
                {"title": "%s的刀具磨损在线判断", "text": "我们%s的加工中心换刀全凭经验,想在线判断刀具磨损,判断准确率不低于90%%。", "masked": true}""".formatted(core, owner));
        String achievement = posted("institution", "/api/achievements", """
                {"title": "刀具磨损声发射在线判断", "summary": "用声发射信号判断刀具磨损,准确率 93%,已在两台加工中心试用。", "readiness": 6}""");
        await().atMost(Duration.ofSeconds(30)).until(() -> api().get("/api/needs/" + need + "/matches/" + achievement).status() == 200);
        String id = posted("broker", "/api/introductions", """
                {"needId": "%s", "achievementId": "%s", "message": "%s很着急,值得谈。", "conflict": "没有利益关系。"}""".formatted(need, achievement, core));

        List<String> secrets = List.of("ent-q-01", owner, core, "企业演示账号", CONTACT);
        walk(need, achievement, id, secrets);
        done("enterprise", id, "answer", ANSWER.formatted("我们是" + owner + ",在长治。"));
        done("institution", id, "answer", ANSWER.formatted("一所学院。"));
        done("enterprise", id, "consent", "{\"contact\": \"" + CONTACT + "\"}");
        walk(need, achievement, id, secrets);
        assertThat(api("enterprise").get("/api/introductions/" + id).body()).contains(owner, CONTACT);

        done("institution", id, "consent", "{\"contact\": \"转化处总机\"}");
        Answer full = api("institution").get("/api/introductions/" + id);
        assertThat(full.body()).contains(owner, CONTACT);
        assertThat(api("broker").get("/api/introductions/" + id + "/certificate").body()).contains("ent-q-01", owner).doesNotContain(CONTACT);
        assertThat(api("broker2").get("/api/introductions/" + id).status()).isEqualTo(404);
        assertThat(api("enterprise").get("/api/engagements/views").body()).contains("高校院所演示账号", "技术经纪人演示账号", id);
        assertThat(signedIn("enterprise").get("/engagements/views").body()).contains("高校院所演示账号", "单位名称、联系方式");

        done("enterprise", id, "revoke", "{}");
        walk(need, achievement, id, secrets);
        assertThat(log.getAll()).doesNotContain(CONTACT).doesNotContain(owner + ",在长治");
    }

    @Test
    void aVisitorAndTheWrongRoleAreTurnedAway() {
        assertThat(api().get("/api/introductions").status()).isEqualTo(401);
        assertThat(api().get("/api/mandates").status()).isEqualTo(401);
        assertThat(api("enterprise").get("/api/broker/statement").status()).isEqualTo(403);
        assertThat(api("officer").post("/api/introductions", "{}").status()).isEqualTo(403);
        assertThat(api("broker").get("/api/introductions/intro-nowhere").status()).isEqualTo(404);
        assertThat(api("broker").get("/api/introductions?state=FLYING").status()).isEqualTo(422);
        assertThat(api("broker").post("/api/introductions", "{\"needId\": \"x\", \"wings\": 2}").body()).contains("conflict", "achievementId", "wings");
        assertThat(api("broker").get("/api/engagements/views").status()).isEqualTo(403);
        assertThat(api().post("/api/listings/leak-check", "{\"text\": \"电话 13900001111\"}").json().get("leaks").get(0).get("kind").asString()).isEqualTo("PHONE");
        assertThat(api().get("/v3/api-docs").body()).contains("/api/introductions/{id}/{step}", "/api/mandates/{id}/{step}", "/api/listings/leak-check");
    }

    @Test
    void mandatesAreFilteredAndTurnedOverByTheAddress(@Autowired Neo4jClient graph) {
        String first = proposed();
        graph.query("MATCH (m:Mandate {id: $id}) SET m.updatedAt = m.updatedAt - duration('PT1S')").bind(first).to("id").run(); // the ledger counts whole seconds
        String second = proposed();

        assertThat(api("broker").get("/api/mandates?state=PROPOSED&size=1").body()).contains(second).doesNotContain(first);
        assertThat(api("broker").get("/api/mandates?state=proposed&size=1&page=2").body()).contains(first).doesNotContain(second);
        assertThat(api("broker").get("/api/mandates?q=" + first).json().size()).isEqualTo(1);
        assertThat(api("broker").get("/api/mandates?state=EXPIRED&q=" + first).json().size()).isZero();
        assertThat(api("broker2").get("/api/mandates?q=" + first).json().size()).isZero();
        assertThat(api("enterprise").get("/api/mandates?q=" + first).json().size()).isEqualTo(1);
        assertThat(signedIn("broker").get("/mandates?state=PROPOSED&size=1").body()).contains("/mandates/" + second, "/mandates?state=PROPOSED&amp;size=1&amp;page=2");
        Answer wrong = signedIn("broker").get("/mandates?state=FLYING&page=0");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("state 没有这种值", "页码应在");
    }

    private String proposed() {
        Answer proposed = api("broker").post("/api/mandates", "{\"partyId\": \"ent-q-01\", \"from\": \"2030-01-01\", \"through\": \"2030-12-31\", \"fee\": \"示例\", \"conflict\": \"没有\"}");
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
        return proposed.header("Location").orElseThrow().replaceAll(".*/", "");
    }

    @Test
    void anOperatorWhoOpensAMaskedListingIsSeenByItsOwner() {
        String need = posted("enterprise", "/api/needs", "{\"title\": \"看谁看过\", \"text\": \"一项隐去单位的需求,用来看谁看过。\", \"masked\": true}");
        assertThat(api("operator").get("/api/needs/" + need).body()).as("without a reason").doesNotContain("ent-q-01");
        assertThat(signedIn("operator").get("/needs/" + need).body()).doesNotContain("ent-q-01").contains("查看单位");
        assertThat(api("operator").get("/api/needs/" + need + "?why=%E6%A0%B8%E5%AE%9E%E4%B8%BE%E6%8A%A5").body()).contains("ent-q-01");
        api("broker").get("/api/needs/" + need);
        assertThat(api("enterprise").get("/api/engagements/views").json().get("items").valueStream().filter(v -> v.get("about").asString().equals(need)).toList())
                .singleElement().satisfies(v -> assertThat(v.get("person").asString()).isEqualTo("园区运营演示账号")).satisfies(v -> assertThat(v.get("why").asString()).isEqualTo("核实举报"));
    }

    /** Opens everything that the other side, the broker, an unrelated broker and a visitor can open. */
    private void walk(String need, String achievement, String id, List<String> secrets) {
        List<String> forAll = List.of("/needs/" + need, "/api/needs/" + need, "/needs/" + need + "/matches", "/needs/" + need + "/matches/why?other=" + achievement,
                "/api/needs/" + need + "/matches/" + achievement, "/api/entities/" + need, "/search?q=" + "%E5%88%80%E5%85%B7%E7%A3%A8%E6%8D%9F");
        List<String> forParts = List.of("/engagements?q=" + id, "/engagements/" + id, "/engagements/" + id + "/certificate", "/api/introductions?q=" + id,
                "/api/introductions/" + id, "/api/introductions/" + id + "/certificate", "/engagements/new?need=" + need + "&achievement=" + achievement);
        List<String> forBroker = List.of("/broker/introductions", "/broker/statement?q=" + id, "/api/broker/statement?q=" + id);
        for (String address : forAll) {
            clean(null, address, address.contains("matches") || address.contains("search") ? List.of(secrets.get(2) + "的刀具", secrets.get(4)) : secrets);
        }
        for (String who : List.of("institution", "broker")) {
            forParts.forEach(address -> clean(who, address, secrets));
            assertThat(CertificateCheck.problemsOf(JournalJson.facts(api(who).get("/api/introductions/" + id + "/certificate").body()))).isEmpty();
        }
        forBroker.forEach(address -> clean("broker", address, secrets));
        assertThat(sheetOf("broker", id)).contains(id);
        secrets.forEach(secret -> assertThat(sheetOf("broker", id)).doesNotContain(secret));
        assertThat(api("broker2").get("/api/introductions/" + id).status()).isEqualTo(404);
        assertThat(api("broker2").get("/api/introductions/" + id + "/certificate").status()).isEqualTo(404);
        clean("broker2", "/api/introductions?size=100", List.of(id));
    }

    private void clean(String who, String address, List<String> secrets) {
        boolean page = !address.startsWith("/api/");
        ApiCaller caller = who == null ? api() : api(who);
        Answer answer = !page ? caller.get(address) : who == null ? visitor().get(address) : signedIn(who).get(address);
        assertThat(answer.status()).as(who + " " + address).isEqualTo(200);
        secrets.forEach(secret -> assertThat(answer.body()).as(who + " " + address).doesNotContain(secret));
    }

    private String sheetOf(String who, String id) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/api/broker/statement.xlsx?q=" + id))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString((who + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8))).build();
        try (ReadableWorkbook workbook = new ReadableWorkbook(HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body())) {
            return workbook.getFirstSheet().read().stream().flatMap(Row::stream).filter(Objects::nonNull).map(Cell::getRawValue).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String posted(String who, String path, String body) {
        Answer answer = api(who).post(path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("id").asString();
    }

    private void done(String who, String id, String step, String body) {
        Answer answer = api(who).post("/api/introductions/" + id + "/" + step, body);
        assertThat(answer.status()).as(step + " by " + who + ": " + answer.body()).isEqualTo(200);
    }
}
