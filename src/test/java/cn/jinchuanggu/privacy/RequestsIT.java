package cn.jinchuanggu.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Node;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

/** Copy, correction and erasure, from the request to what is left in the graph. */
class RequestsIT extends RunningPlatform {

    @Autowired
    private Accounts accounts;
    @Autowired
    private GraphWriter writer;
    @Autowired
    private Journal journal;
    @Autowired
    private GraphChecks checks;
    @Autowired
    private Neo4jClient graph;

    @Test
    void aPersonTakesACopyForPeopleAndForPrograms() throws Exception {
        PrivacyFixture.person("privacy-copy", "濮阳抄本", Role.BROKER, accounts);
        person("privacy-copy").post("/api/account/privacy/consents/broker-profile/give", "");

        Map<String, String> files = unzipped("privacy-copy");

        assertThat(files.keySet()).containsExactly("我的数据.json", "我的数据.html");
        assertThat(files.get("我的数据.json")).contains("濮阳抄本", "台账", "CONSENT_GIVEN", "用途", "依据");
        assertThat(files.get("我的数据.html")).contains("濮阳抄本").doesNotContain("passwordHash", "{bcrypt}");
        assertThat(files.get("我的数据.json")).as("no secrets").doesNotContain("{bcrypt}");
        assertThat(api().get("/account/privacy/copy.zip").status()).isNotEqualTo(200);
    }

    @Test
    void aNameIsCorrectedByTheDeskWithAReason() {
        PrivacyFixture.person("privacy-name", "濮阳旧名", Role.BROKER, accounts);
        JsonNode request = file("privacy-name", "{\"kind\": \"CORRECT\", \"newName\": \"濮阳新名\"}");

        assertThat(LocalDate.parse(request.get("dueOn").asString())).isEqualTo(LocalDate.parse(request.get("filedOn").asString()).plusDays(15));
        assertThat(act(api("operator"), request, "do", "{\"why\": \"好。\"}").status()).as("operators do not decide").isEqualTo(403);
        assertThat(act(api("secadmin"), request, "do", "{}").status()).as("a reason is needed").isEqualTo(422);
        assertThat(act(api("secadmin"), request, "do", "{\"why\": \"已核实。\"}").json().get("state").asString()).isEqualTo("DONE");
        assertThat(accounts.find("privacy-name").orElseThrow().displayName()).isEqualTo("濮阳新名");
        assertThat(act(api("secadmin"), request, "refuse", "{\"why\": \"不行。\"}").status()).as("it has ended").isEqualTo(409);
    }

    @Test
    void requestsAreNobodyElses() {
        PrivacyFixture.person("privacy-own", "濮阳一人", Role.BROKER, accounts);
        JsonNode request = file("privacy-own", "{\"kind\": \"EXPLAIN\", \"text\": \"为什么这样排？\"}");
        String path = "/api/account/privacy/requests/" + request.get("id").asString();

        assertThat(api("enterprise").get(path).status()).isEqualTo(404);
        assertThat(api("enterprise").post(path + "/withdraw", "{}").status()).isEqualTo(404);
        assertThat(api("auditor").get("/api/security/privacy").status()).isEqualTo(403);
        JsonNode listed = api("secadmin").get("/api/security/privacy?state=FILED&size=100").json().get("items");
        assertThat(listed.valueStream().filter(r -> r.get("id").equals(request.get("id"))).map(r -> r.get("person").asString())).containsExactly("p**********");
        assertThat(person("privacy-own").post(path + "/withdraw", "{}").json().get("state").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void allProblemsOfARequestAreSaidTogetherAndNumbersAreRefused() {
        PrivacyFixture.person("privacy-wrong", "濮阳有错", Role.BROKER, accounts);
        Answer answer = person("privacy-wrong").post("/api/account/privacy/requests", "{\"kind\": \"ERASE_EXPERT\", \"text\": \"微信号 abcdefg123\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("expertId");
        assertThat(person("privacy-wrong").post("/api/account/privacy/requests", "{\"kind\": \"ERASE_EXPERT\", \"expertId\": \"exp-no-such\"}").status()).isEqualTo(422);
    }

    @Test
    void theSameKeyIsOneRequest() {
        PrivacyFixture.person("privacy-twice", "濮阳两次", Role.BROKER, accounts);
        String body = "{\"kind\": \"EXPLAIN\", \"text\": \"请解释。\"}";
        String first = person("privacy-twice").post("/api/account/privacy/requests", body, "Idempotency-Key", "k-1").json().get("id").asString();
        assertThat(person("privacy-twice").post("/api/account/privacy/requests", body, "Idempotency-Key", "k-1").json().get("id").asString()).isEqualTo(first);
        assertThat(person("privacy-twice").get("/api/account/privacy/requests").json().size()).isEqualTo(1);
    }

    @Test
    void anErasedPersonIsNowhereButInTheLedgersAsAPseudonym() {
        String user = "privacy-erased";
        PrivacyFixture.person(user, "濮阳忘川", Role.BROKER, accounts);
        person(user).post("/api/account/privacy/consents/broker-profile/give", "");
        assertThat(signedInAs(user).submit("/notifications/settings", "/notifications/settings/address", Map.of("address", "puyang.wangchuan@example.org", "consent", "true"))
                .status()).isEqualTo(302);
        graph.query("CREATE (:Notification {id: 'privacy-erased-1', account: $user, text: '濮阳忘川您好', at: datetime(), read: false, inApp: true, kind: 'ANSWER', link: '/'})")
                .bind(user).to("user").run();
        JsonNode request = file(user, "{\"kind\": \"ERASE_ACCOUNT\", \"text\": \"我是濮阳忘川，请删除。\"}");

        JsonNode done = act(api("secadmin"), request, "do", "{\"why\": \"本人请求。\"}").json();

        assertThat(done.get("left").valueStream().map(JsonNode::asString).toList()).as("what stays is explained").anyMatch(l -> l.startsWith("台账：")).anyMatch(l -> l.startsWith("账户："));
        assertThat(traces("濮阳忘川")).isEmpty();
        assertThat(traces("puyang.wangchuan")).isEmpty();
        assertThat(person(user).get("/api/account/privacy/requests").status()).as("no login").isEqualTo(401);
        assertThat(graph.query("MATCH (n:Notification {account: $user}) RETURN count(n)").bind(user).to("user").fetchAs(Long.class).one()).hasValue(0L);
        for (Ledger ledger : Ledger.values()) {
            assertThat(journal.findBreak(ledger)).as("chain of " + ledger).isEmpty();
        }
    }

    @Test
    void anErasedExpertLeavesAnIdAndNoImportBringsThemBack() {
        String id = "exp-privacy-erased";
        String achievement = graph.query("MATCH (:Party {id: 'inst-q-01'})-[:OWNS]->(a:Achievement) WHERE NOT a:Hidden AND NOT coalesce(a.masked, false) RETURN a.id ORDER BY a.id SKIP 1 LIMIT 1")
                .fetchAs(String.class).one().orElseThrow();
        PrivacyFixture.expert(id, "濮阳无痕", achievement, writer, accounts);
        Answer filed = api("secadmin").post("/api/account/privacy/requests",
                "{\"kind\": \"ERASE_EXPERT\", \"expertId\": \"" + id + "\", \"text\": \"本人到窗口核实。\"}");
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        assertThat(api("secadmin").post("/api/security/privacy/" + filed.json().get("id").asString() + "/do", "{\"why\": \"已核实。\"}").status()).isEqualTo(200);

        writer.write(List.of(new Node(id, "Expert", Map.of("name", "濮阳无痕", "title", "教授"))), List.of());

        accounts.save(new Account(id, "别名", Set.of(Role.INSTITUTION), null, true)); // the account is another request
        graph.query("MATCH (e:JournalEntry {account: $id}) SET e.person = ''").bind(id).to("id").run();
        assertThat(traces("濮阳无痕")).isEmpty();
        assertThat(api("operator").get("/api/entities/" + id).status()).isEqualTo(404);
        assertThat(api().get("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:jinchuanggu:" + id).body()).contains("status=\"deleted\"");
        assertThat(checks.run().failing()).isEmpty();
    }

    private JsonNode file(String user, String body) {
        Answer answer = person(user).post("/api/account/privacy/requests", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static Answer act(ApiCaller desk, JsonNode request, String step, String body) {
        return desk.post("/api/security/privacy/" + request.get("id").asString() + "/" + step, body);
    }

    private ApiCaller person(String user) {
        return new ApiCaller(address(), user, PrivacyFixture.PASSWORD);
    }

    private Browser signedInAs(String user) {
        Browser browser = visitor();
        browser.signIn(user, PrivacyFixture.PASSWORD);
        return browser;
    }

    /** Nodes and ties of the whole graph that hold these letters in any property. */
    private List<String> traces(String letters) {
        List<String> traces = new ArrayList<>(graph.query("""
                MATCH (n) WHERE any(key IN keys(n) WHERE n[key] IS :: STRING AND n[key] CONTAINS $letters
                  OR n[key] IS :: LIST<STRING NOT NULL> AND any(text IN n[key] WHERE text CONTAINS $letters))
                RETURN labels(n)[0] + ' ' + coalesce(n.id, '') + ' ' + [key IN keys(n) WHERE toString(n[key]) CONTAINS $letters][0]""").bind(letters).to("letters").fetchAs(String.class).all());
        traces.addAll(graph.query("MATCH ()-[r]->() WHERE any(key IN keys(r) WHERE r[key] IS :: STRING AND r[key] CONTAINS $letters) RETURN type(r)")
                .bind(letters).to("letters").fetchAs(String.class).all());
        return traces;
    }

    private Map<String, String> unzipped(String user) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/account/privacy/copy.zip")).header("Cookie", "JSESSIONID=" + signedInAs(user).session().orElseThrow()).build();
        byte[] zip = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()).body();
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
