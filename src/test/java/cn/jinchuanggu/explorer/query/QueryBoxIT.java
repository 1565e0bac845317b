package cn.jinchuanggu.explorer.query;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.json.JsonMapper;

/** Operators ask the graph what they like and get what is public; everything else is refused by the guard or by the plan. */
@Tag("slow")
class QueryBoxIT extends RunningPlatform {

    private static final String OWNER = "潞水河精铸";

    @Autowired
    GraphWriter writer;
    @Autowired
    Neo4jClient client;
    @Autowired
    Journal journal;

    @BeforeAll
    void plantAMaskedNeedAndADraft() {
        writer.write(List.of(new GraphWriter.Node("ent-box-owner", "Enterprise", Map.of("name", OWNER + "有限公司（示例）", "illustrative", true)),
                        new GraphWriter.Node("need-box-masked", "Need", Map.of("name", OWNER + "求购清理线", "text", OWNER + "的清理线太慢", "masked", true, "illustrative", true,
                                "state", "PUBLISHED", "enteredBy", "jingzhu")),
                        new GraphWriter.Node("need-box-draft", "Need", Map.of("name", "没有写完的盒子需求", "illustrative", true), true)),
                List.of(new GraphWriter.Tie("ent-box-owner", "POSTED", "need-box-masked", "entered:jingzhu", "2026-11-01", null, true),
                        new GraphWriter.Tie("ent-box-owner", "POSTED", "need-box-draft", "entered:jingzhu", "2026-11-01")));
    }

    private Answer run(String username, String cypher) {
        return api(username).post("/api/explorer/queries", JsonMapper.shared().writeValueAsString(Map.of("cypher", cypher)));
    }

    @Test
    void answersWithEntitiesAndNumbers() {
        Answer answer = run("operator", "MATCH (e:Enterprise)-[:IN_SEGMENT]->(s:Segment) RETURN s, count(e) AS 企业数 ORDER BY 企业数 DESC LIMIT 3");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("rows")).hasSize(3);
        assertThat(answer.json().get("rows").get(0).get(0).get("entity").asString()).startsWith("seg-");
        assertThat(answer.json().get("columns").get(1).asString()).isEqualTo("企业数");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MATCH (e:Enterprise)-[:POSTED]->(n:Need) WHERE e.id = 'ent-box-owner' RETURN e, n", "MATCH (e)-[r:POSTED]->(n) WHERE n.id = 'need-box-masked' RETURN e, r, n",
            "MATCH (n:Need) WHERE n.id = 'need-box-masked' RETURN n.name, n.text, n.id AS x", "MATCH (n:Need) WHERE n.id = 'need-box-draft' RETURN n.name",
            "MATCH (n:Listing) WHERE n.id STARTS WITH 'need-box' RETURN n, collect(n.text), [x IN collect(n) | x.name]",
            "MATCH (a:Party)-[:POSTED]->{1,2}(b) WHERE a.id = 'ent-box-owner' RETURN a, b", "MATCH (n:Need) WHERE n.text CONTAINS '" + OWNER + "' RETURN n.id",
            "MATCH (e:Enterprise) WHERE e.id = 'ent-box-owner' AND EXISTS { (e)-[:POSTED]->() } RETURN e.id AS found"})
    void masksStayOnAndDraftsStayHidden(String cypher) {
        Answer answer = run("operator", cypher);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain(OWNER, "没有写完", "jingzhu", "ent-box-owner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MATCH (n) RETURN n", "MATCH (n) WHERE n.id = 'x' RETURN n.name", "MATCH (n) RETURN count(n)", "MATCH (n:Need), (m) RETURN m LIMIT 1",
            "MATCH (n) WHERE size(labels(n)) = 1 RETURN labels(n)", "OPTIONAL MATCH (n) RETURN n.name LIMIT 5", "MATCH (n:Need) WHERE EXISTS { (m) } RETURN n"})
    void aPlanThatLooksAtEveryNodeIsRefused(String cypher) {
        Answer answer = run("operator", cypher);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("不允许的事");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE (n:Enterprise {id: 'ent-box-new'})", "MATCH (n:Enterprise) SET n.name = 'x'", "CALL db.labels()", "LOAD CSV FROM 'file:///etc/passwd' AS r RETURN r",
            "MATCH (a:Account) RETURN a.passwordHash", "MATCH (n:NotificationPreference) RETURN n", "MATCH (n:JournalEntry) RETURN n", "MATCH (n:SavedView) RETURN n.account"})
    void writesCallsFilesAndProtectedKindsAreRefused(String cypher) {
        assertThat(run("operator", cypher).status()).isEqualTo(422);
        assertThat(client.query("MATCH (n {id: 'ent-box-new'}) RETURN count(n)").fetchAs(Long.class).one()).contains(0L);
    }

    @Test
    void whatRunsTooLongIsCutAndSaysSo() {
        long begun = System.nanoTime();
        Answer answer = run("operator", "UNWIND range(1, 100000000) AS x UNWIND range(1, 100) AS y RETURN sum(x * y)");
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("超过 1.5 秒，已经停止");
        assertThat((System.nanoTime() - begun) / 1e9).isLessThan(15);
    }

    @Test
    void rowsAreCutAtAThousandAndMemoryHasABound() {
        Answer many = run("operator", "UNWIND range(1, 100000000) AS x RETURN x");
        assertThat(many.json().get("rows")).hasSize(1_000);
        assertThat(many.json().get("notes").get(0).asString()).contains("1,000");
        Answer greedy = run("operator", "UNWIND range(1, 100000000) AS x RETURN size(collect(toString(x)))");
        assertThat(greedy.status()).as(greedy.body()).isEqualTo(422);
        assertThat(greedy.body()).containsAnyOf("内存太多", "超过 1.5 秒");
        assertThat(run("operator", "RETURN range(1, 100000000), [range(1, 100000000)]").json().get("rows").get(0).get(0).get("text").asString()).endsWith("99、100、……");
        assertThat(run("operator", "RETURN 1 AS one").status()).isEqualTo(200);
    }

    @Test
    void onlyOperatorsWriteCypherAndOnlyStaffAsksTheLibrary() {
        assertThat(run("broker", "RETURN 1").status()).isEqualTo(403);
        assertThat(api().post("/api/explorer/queries", "{\"cypher\":\"RETURN 1\"}").status()).isEqualTo(401);
        assertThat(api("enterprise").get("/api/explorer/questions").status()).isEqualTo(403);
        assertThat(api("broker").get("/api/explorer/questions").json()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(visitor().get("/graph/questions").status()).isEqualTo(302);
        assertThat(signedIn("broker").get("/graph/questions").body()).contains("问题库").doesNotContain("只读 Cypher");
    }

    @ParameterizedTest
    @MethodSource("library")
    void everyQuestionOfTheLibraryIsAnsweredAndNamesNothingProtected(SavedQuestion question) {
        Answer answer = api("broker").post("/api/explorer/questions/" + question.id(), "{}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("columns")).isNotEmpty().allMatch(c -> c.asString().matches(".*\\p{IsHan}.*"));
        assertThat(answer.body()).doesNotContain(OWNER + "求购", "没有写完", "jingzhu");
    }

    static List<SavedQuestion> library() {
        return new SavedQuestions().list();
    }

    @Test
    void parametersAreCheckedAndNeverPartOfTheText() {
        assertThat(api("broker").post("/api/explorer/questions/most-connected-institutions", "{\"limit\":\"3\"}").json().get("rows")).hasSize(3);
        assertThat(api("broker").post("/api/explorer/questions/most-connected-institutions", "{\"limit\":\"1 RETURN 2\"}").status()).isEqualTo(422);
        assertThat(api("broker").post("/api/explorer/questions/experts-by-concept", "{\"word\":\"' OR 1=1 //\"}").json().get("rows")).isEmpty();
        assertThat(api("broker").post("/api/explorer/questions/nothing", "{}").status()).isEqualTo(404);
    }

    @Test
    void everyRunIsInTheJournalAlsoARefusedOne() {
        run("operator", "RETURN 4711 AS n");
        run("operator", "CREATE (n:Enterprise {id: 'x4712'})");
        assertThat(journal.listEntries("question:cypher")).extracting(e -> String.valueOf(e.facts().get("cypher"))).anyMatch(c -> c.contains("4711")).anyMatch(c -> c.contains("x4712"));
        assertThat(journal.findBreak(Ledger.QUESTION)).isEmpty();
    }
}
