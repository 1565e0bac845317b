package cn.jinchuanggu.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Node;
import cn.jinchuanggu.graph.GraphWriter.Tie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is planted for these tests:
 *
 * <pre>
 * od-owner --POSTED, masked--> od-masked (names its owner in its text)      od-draft, od-gone: hidden
 * od-owner --COOPERATES_WITH {by a user, note with a telephone}--> od-other  od-formula: cells that look like formulas
 * </pre>
 */
@Tag("slow")
class OpenDataIT extends RunningPlatform {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Stands on nodes and is nobody's business, or stands in every record anyway. */
    private static final Set<String> KNOWN_PRIVATE = Set.of("id", "name", "revision", "changedAt", "updatedAt", "reviewedAt", "enteredBy", "embedding", "locked", "consent");
    private static final List<String> SECRETS = List.of("13912345678", "zhang.san@example.org", "110101199003071234", "secret-account", "od-draft", "草稿里的话",
            "浊漳河精铸装备", "od-hidden-tie", "0355-2345678", "embedding", "enteredBy", "passwordHash", "only-for-tests-1");

    @Autowired
    GraphWriter writer;
    @Autowired
    Neo4jClient client;

    @BeforeAll
    void plant() {
        writer.write(List.of(
                new Node("od-owner", "Enterprise", Map.of("name", "浊漳河精铸装备有限公司（示例）", "illustrative", true, "about", "联系 13912345678 或 zhang.san@example.org，身份证 110101199003071234",
                        "telephone", "13912345678", "embedding", List.of(0.25, 0.5))),
                new Node("od-other", "Institution", Map.of("name", "开放数据学院（示例）", "illustrative", true, "kind", "高校")),
                new Node("od-masked", "Need", Map.of("name", "浊漳河精铸装备求清理线", "text", "我们浊漳河精铸装备的清理线太慢，电话 13912345678", "masked", true, "illustrative", true,
                        "state", "PUBLISHED", "version", 1L, "enteredBy", "secret-account")),
                new Node("od-draft", "Need", Map.of("name", "草稿里的话", "state", "DRAFT", "illustrative", true), true),
                new Node("od-formula", "Service", Map.of("name", "=CMD(\"x\")", "summary", "@SUM(1)", "illustrative", true, "state", "PUBLISHED"))),
                List.of(new Tie("od-owner", "POSTED", "od-masked", "entered:secret-account", "2026-11-01", null, true),
                        new Tie("od-owner", "POSTED", "od-draft", "entered:secret-account", "2026-11-01", null, false),
                        new Tie("od-other", "CO_BUILT", "od-owner", "illustrative", "2026", "od-hidden-tie", true),
                        new Tie("od-owner", "COOPERATES_WITH", "od-other", "entered:secret-account", "2026-11", "经 0355-2345678 联系", false)));
    }

    @AfterAll
    void takeAway() {
        client.query("MATCH (n:Entity) WHERE n.id STARTS WITH 'od-' DETACH DELETE n").run();
    }

    @Test
    void nothingThatIsNobodysBusinessStandsInAnyFile() {
        for (String path : everyOutput()) {
            String body = path.startsWith("oai:") ? harvest(path.substring(4)) : ok(path, "application/ld+json");
            assertThat(body).as(path).isNotEmpty();
            for (String secret : SECRETS) {
                boolean ownName = secret.equals("浊漳河精铸装备"); // the owner is a public party; only its tie to the need is masked
                if (!ownName) {
                    assertThat(body.contains(secret)).as("%s in %s", secret, path).isFalse();
                }
            }
        }
        assertThat(ok("/opendata/records/od-masked", "*/*")).doesNotContain("浊漳河", "od-owner").contains("〔隐去〕");
        assertThat(ok("/opendata/Need.csv", "*/*")).doesNotContain("浊漳河");
        assertThat(ok("/opendata/exchange.jsonl", "*/*").lines().filter(l -> l.contains("od-masked"))).allSatisfy(l -> assertThat(l).doesNotContain("浊漳河", "od-owner"));
        assertThat(ok("/opendata/records/od-owner", "*/*")).doesNotContain("od-masked");
        assertThat(api().get("/opendata/records/od-draft").status()).isEqualTo(404);
        assertThat(api().get("/id/od-draft").status()).isEqualTo(404);
    }

    @Test
    void everyPropertyInUseIsPublicOrKnownToBePrivate() {
        Set<String> listed = Set.copyOf(GraphModel.get().listPropertyKinds().stream().map(GraphModel.PropertyKind::name).toList());
        List<String> used = List.copyOf(client.query("MATCH (e:Entity) WHERE NOT e.id STARTS WITH 'od-' UNWIND keys(e) AS used RETURN DISTINCT used ORDER BY used")
                .fetchAs(String.class).all());
        assertThat(used).filteredOn(p -> !KNOWN_PRIVATE.contains(p)).as("give it a type in graph-schema/model.yaml, or name it here").isSubsetOf(listed);
    }

    @Test
    void theExchangeHasSourcesThenEntitiesThenTiesAndIsTheSameTwice() {
        String first = ok("/opendata/exchange.jsonl", "*/*");
        List<JsonNode> lines = first.lines().map(JSON::readTree).toList();
        List<String> sorts = lines.stream().map(l -> l.has("tie") ? "tie" : l.has("kind") ? "node" : "source").distinct().toList();
        assertThat(sorts).containsExactly("source", "node", "tie");
        Set<String> ids = Set.copyOf(lines.stream().filter(l -> l.has("kind")).map(l -> l.get("id").asString()).toList());
        Set<String> keys = Set.copyOf(lines.stream().filter(l -> l.has("title")).map(l -> l.get("source").asString()).toList());
        assertThat(lines.stream().filter(l -> l.has("tie"))).isNotEmpty().allSatisfy(t -> {
            assertThat(ids).contains(t.get("from").asString(), t.get("to").asString());
            assertThat(keys).contains(t.get("source").asString());
        });
        JsonNode achievement = lines.stream().filter(l -> l.path("id").asString("").equals("ach-q-01")).findFirst().orElseThrow();
        assertThat(achievement.get("kind").asString()).isEqualTo("Achievement");
        assertThat(achievement.get("properties").get("listedOn").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(achievement.get("properties").get("readiness").isIntegralNumber()).isTrue();
        assertThat(achievement.get("properties").get("indicators").isArray()).isTrue();
        assertThat(ok("/opendata/exchange.jsonl", "*/*")).isEqualTo(first);
    }

    @Test
    void aTableHasNoFormulasAndAsManyCellsInEveryRow() {
        String table = ok("/opendata/Service.csv", "*/*");
        assertThat(table).startsWith("\uFEFF\"编号\",\"名称\"").contains("\"'=CMD(\"\"x\"\")\"", "\"'@SUM(1)\"");
        assertThat(api().get("/opendata/Account.csv").status()).isEqualTo(404);
    }

    @Test
    void aPageAndItsLinkedDataHaveOneAddress() {
        for (String path : List.of("/entities/uni-czmc", "/needs/need-q-01", "/achievements/ach-q-01", "/services/serv-q-01")) {
            Answer page = visitor().get(path);
            assertThat(page.header("Content-Type").orElse("")).startsWith("text/html");
            assertThat(page.header("Vary").orElse("")).containsIgnoringCase("accept");
            assertThat(page.header("Link").orElse("")).contains("rel=\"alternate\"", "application/ld+json");
            assertThat(page.body()).contains("<link rel=\"alternate\" type=\"application/ld+json\"", "<script type=\"application/ld+json\">{\"@context\"");
            Answer data = api().get(path, "Accept", "application/ld+json");
            assertThat(data.header("Content-Type").orElse("")).startsWith("application/ld+json");
            assertThat(data.header("Vary").orElse("")).containsIgnoringCase("accept");
            assertThat(data.json().get("url").get("@id").asString()).isEqualTo(address() + path);
            assertThat(api().get(path, "Accept", "application/ld+json;q=0.5,text/html").header("Content-Type").orElse("")).startsWith("text/html");
        }
    }

    @Test
    void aNameLeadsToThePage() {
        Answer answer = api().get("/id/need-q-01");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location").orElse("")).isEqualTo(address() + "/needs/need-q-01");
        String chinese = client.query("MATCH (c:Concept) WHERE c.name = '机器视觉' RETURN c.id").fetchAs(String.class).one().orElseThrow();
        Answer concept = api().get(new Addresses("").id(chinese));
        assertThat(concept.status()).isEqualTo(303);
        assertThat(api().get(concept.header("Location").orElseThrow(), "Accept", "application/ld+json").json().get("name").asString()).isEqualTo("机器视觉");
    }

    @Test
    void theSiteMapNamesEveryPublicPageOnceAndRobotsAreToldOfIt() {
        String index = ok("/sitemap.xml", "*/*");
        Matcher part = Pattern.compile("<loc>([^<]+)</loc>").matcher(index);
        Map<String, Integer> pages = new LinkedHashMap<>();
        while (part.find()) {
            String body = ok(part.group(1).replace(address().toString(), "").replace("&amp;", "&"), "*/*");
            Matcher page = Pattern.compile("<loc>([^<]+)</loc><lastmod>[^<]+Z</lastmod>").matcher(body);
            while (page.find()) {
                pages.merge(page.group(1), 1, Integer::sum);
            }
        }
        long open = client.query("MATCH (e:Entity) WHERE NOT e:Hidden RETURN count(e)").fetchAs(Long.class).one().orElseThrow();
        assertThat(pages).hasSize((int) open).containsKey(address() + "/needs/need-q-01").doesNotContainKey(address() + "/needs/od-draft");
        assertThat(pages.values()).containsOnly(1);
        assertThat(ok("/robots.txt", "*/*")).contains("Sitemap: " + address() + "/sitemap.xml");
    }

    @Test
    void peopleReadWhatIsOpenAndWhatTheWordsMean() {
        assertThat(visitor().get("/opendata").body()).contains("从不出现", "示例", "/opendata/exchange.jsonl");
        assertThat(visitor().get("/vocab").body()).contains("id=\"readiness\"", "技术成熟度");
    }

    private List<String> everyOutput() {
        List<String> paths = new ArrayList<>(List.of("/opendata/linked-data.jsonl", "/opendata/exchange.jsonl", "/sitemap.xml", "/sitemap-part.xml", "/robots.txt",
                "/entities/od-owner", "/needs/od-masked", "/entities/od-other", "oai:oai_dc", "oai:jcg"));
        Vocabulary.listKinds().forEach(k -> paths.add("/opendata/" + k.label() + ".csv"));
        return paths;
    }

    private String ok(String path, String accept) {
        Answer answer = api().get(path, "Accept", accept);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** All pages of a harvest, one after the other. */
    private String harvest(String format) {
        StringBuilder all = new StringBuilder();
        String next = "/oai?verb=ListRecords&metadataPrefix=" + format;
        Pattern token = Pattern.compile("<resumptionToken[^>]*>([^<]+)</resumptionToken>");
        while (next != null) {
            String body = ok(next, "*/*");
            all.append(body);
            Matcher more = token.matcher(body);
            next = more.find() ? "/oai?verb=ListRecords&resumptionToken=" + more.group(1) : null;
        }
        return all.toString();
    }
}
