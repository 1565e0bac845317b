package cn.jinchuanggu.cockpit.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Node;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

/** The cockpit over the demonstration: each number opens exactly its records, and the PDF has the numbers of the page. */
@Tag("slow")
class CockpitIT extends RunningPlatform {

    private static final String MOVES_IN = "ent-moves-in";
    private static final String REPORTS = "ent-reports";
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    @Autowired
    GraphWriter writer;

    @Autowired
    Neo4jClient graph;

    @ParameterizedTest
    @ValueSource(strings = {"k1-stock", "k1-growth", "k1-every", "k1-near", "k2-enterprises", "k2-titles", "k2-ever", "k2-near", "k3-year", "k3-total", "k3-near",
            "k4-named", "k4-others", "k4-carriers", "k4-near", "k5-all", "k5-brokers", "k5-near", "k6-since-start", "k6-when-resident", "k6-every", "k6-near",
            "money-approved", "money-paid", "money-recovered", "segment-needs", "segment-achievements", "segment-enterprises", "unit-listings", "unit-deals",
            "unit-subsidies", "areas"})
    void aNumberOpensExactlyItsRecords(String id) {
        for (String show : Set.of("demo", "real")) {
            JsonNode figure = api("operator").get("/api/cockpit/figures/" + id + "?size=100&show=" + show).json();
            long total = figure.get("records").get("total").asLong();
            long listed = 0;
            for (int page = 1; page <= (total + 99) / 100; page++) {
                listed += api("operator").get("/api/cockpit/figures/" + id + "?size=100&show=" + show + "&page=" + page).json().get("records").get("items").size();
            }
            assertThat(listed).as(id + " " + show).isEqualTo(total);
            if (!figure.get("unit").asString().equals("元")) {
                assertThat(figure.get("value").asLong()).as(id + " " + show).isEqualTo(total);
            }
            figure.get("parts").valueStream().limit(2).filter(p -> !p.get("key").asString().isEmpty()).forEach(part ->
                    assertThat(api("operator").get("/api/cockpit/figures/" + id + "?show=" + show + "&part=" + part.get("key").asString()).json().get("records").get("total").asLong())
                            .as(id + " " + part.get("name")).isEqualTo(part.get("count").asLong()));
            figure.get("months").propertyStream().limit(2).forEach(month -> {
                JsonNode records = api("operator").get("/api/cockpit/figures/" + id + "?size=100&show=" + show + "&came=" + month.getKey()).json().get("records");
                assertThat(records.get("items").valueStream().map(r -> r.get("day").asString())).as(id + " " + month.getKey()).isNotEmpty()
                        .hasSize((int) Math.min(100, records.get("total").asLong())).allMatch(day -> day.startsWith(month.getKey()));
                if (!figure.get("unit").asString().equals("元")) {
                    assertThat(records.get("total").asLong()).as(id + " " + month.getKey()).isEqualTo(month.getValue().asLong());
                }
            });
        }
    }

    @Test
    void theGoalsAreThoseOfThePlanAndSayWhatIsMissing() {
        JsonNode answer = api("officer").get("/api/cockpit/goals?show=demo").json();

        assertThat(answer.get("data").asString()).isEqualTo("示例");
        assertThat(answer.get("goals").valueStream().map(g -> g.get("id").asString())).containsExactly("K1", "K2", "K3", "K4", "K5", "K6", "K7");
        answer.get("goals").valueStream().flatMap(g -> g.get("readings").valueStream()).forEach(r ->
                assertThat(r.get("missing").asLong()).isEqualTo(Math.max(0, r.get("target").asLong() - r.get("value").asLong())));
        JsonNode stock = answer.get("goals").get(0).get("readings").get(0);
        assertThat(stock.get("target").asLong()).isEqualTo(100);
        assertThat(stock.get("value").asLong()).isBetween(15L, 99L);
    }

    @Test
    void aPageSaysWhichRecordsItShows() {
        assertThat(signedIn("officer").get("/cockpit?show=demo").body()).contains("示例数据", "K6 知识产权申请", "从不加在一起");
        assertThat(signedIn("officer").get("/cockpit?show=real").body()).contains("真实数据", "不等于没有企业入驻");
        assertThat(signedIn("officer").get("/cockpit/goals/K1?show=demo").body()).contains("几种读法", "走势", "最近的候选", "trend-bar");
        assertThat(signedIn("officer").get("/cockpit/units?show=demo").body()).as("more units than fit").contains("下面是最大的 10 个；全部在导出的文件里。", "parts.xlsx?show=demo");
        Answer wrong = signedIn("officer").get("/cockpit?show=both");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("真实的和示例的从不加在一起");
        expectNotFound("/cockpit/goals/K9");
        expectNotFound("/cockpit/figures/none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enterprise", "institution", "broker", "finance"})
    void itIsForThoseWhoSteer(String who) {
        assertThat(api(who).get("/api/cockpit/goals").status()).isEqualTo(403);
    }

    @Test
    void theSheetHasTheRecordsOfTheList() throws Exception {
        long total = api("operator").get("/api/cockpit/figures/k6-every?show=demo").json().get("records").get("total").asLong();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes("/api/cockpit/figures/k6-every/records.xlsx?show=demo")))) {
            assertThat(workbook.getFirstSheet().read()).as("headings, the records, and who took them").hasSize((int) total + 2);
        }
        assertThat(new String(bytes("/api/cockpit/figures/segment-needs/parts.csv?show=demo"), StandardCharsets.UTF_8)).contains("电子信息 · 智能终端");
        assertThat(new String(bytes("/api/cockpit/figures/k1-every/months.csv?show=demo"), StandardCharsets.UTF_8)).contains("\"2025-03\"");
    }

    /** The sum of a month leads to the records that add up to it; the tables are taken away as they are shown. */
    @Test
    void theMoneyOfAMonthOpensItsRecords() throws Exception {
        graph.query("""
                CREATE (c:Claim {id: 'claim-month-it', illustrative: true, unitName: '按月试验企业（示例）', article: 9, articleName: '第九条'})
                FOREACH (paid IN [['1', '2025-07-01', 1234567], ['2', '2025-07-31', 100], ['3', '2025-08-01', 5000]] |
                  CREATE (c)-[:HAS_EVENT]->(:ClaimEvent {id: 'claim-month-it-' + paid[0], step: 'PAY', day: date(paid[1]), amountFen: paid[2]}))""").run();
        try {
            String july = "/cockpit/figures/money-paid?show=demo&came=2025-07";
            assertThat(signedIn("officer").get("/cockpit?show=demo").body()).contains("href=\"" + july.replace("&", "&amp;") + "\">12,346.67 元</a>");
            assertThat(signedIn("officer").get(july).body()).contains("：2025-07", "<b>12,346.67 元</b>", "背后的记录 2 条", "records.xlsx?show=demo&amp;came=2025-07");
            assertThat(text("/api" + july.replace("?", "/records.csv?"))).contains("claim-month-it-1", "claim-month-it-2").doesNotContain("claim-month-it-3");
            assertThat(text("/api/cockpit/figures/money-paid/records.csv?show=demo&part=09&came=2025-08")).contains("claim-month-it-3").doesNotContain("claim-month-it-2");
            try (ReadableWorkbook months = new ReadableWorkbook(new ByteArrayInputStream(bytes("/api/cockpit/money/months.xlsx?show=demo")))) {
                assertThat(months.getFirstSheet().read()).extracting(row -> row.getCellText(0) + " " + row.getCellText(2)).contains("月份 拨付(元)", "2025-07 12346.67");
            }
            assertThat(text("/api/cockpit/money/articles.csv?show=demo")).contains("已批准未拨付(元)", "\"第九条", "\"合计\"", "\"示例\"");
        } finally {
            graph.query("MATCH (x:Claim|ClaimEvent) WHERE x.id STARTS WITH 'claim-month-it' DETACH DELETE x").run();
        }
        Answer wrong = api("officer").get("/api/cockpit/figures/money-paid?show=demo&came=March");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("came", "这不是一个月份");
    }

    @Test
    void everyNumberOfThePdfIsANumberOfThePage() throws Exception {
        String page = signedIn("officer").get("/cockpit/report?show=demo&month=2026-10").body().replaceAll("<[^>]*>", " ").replace("&nbsp;", " ");
        try (PDDocument pdf = Loader.loadPDF(bytes("/api/cockpit/report.pdf?show=demo&month=2026-10"))) {
            // the font has 谷, 长 and 页 and their radicals as one glyph, and the text names the radical
            String text = new PDFTextStripper().getText(pdf).replaceAll("第 \\d+ .[,，] ?共 \\d+ .", "");
            assertThat(text).contains("治 月报 2026-10", "全部是示例数据", "K6 知识产权申请", "需要决定的事", "2026-10-31");
            assertThat(numbers(page)).containsAll(numbers(text));
            JsonNode stock = api("operator").get("/api/cockpit/goals/K1?show=demo&month=2026-10").json().get("readings").get(0);
            assertThat(text).contains(stock.get("value").asLong() + " 家", stock.get("missing").asLong() + " 家");
        }
    }

    /** Over HTTP and through the pages; that the goal follows is shown by GoalsIT. */
    @Test
    void theOperatorRegistersCorrectsAndEndsAResidency() {
        writer.write(List.of(new Node(MOVES_IN, "Enterprise", Map.of("name", "登记试验企业（示例）", "illustrative", true, "sources", List.of("illustrative")))), List.of());
        String fields = "{\"partyId\": \"%s\", \"agreement\": \"示例-入驻-IT-1\", \"from\": \"2026-03-01\", \"parkId\": \"park-jcg\"}".formatted(MOVES_IN);

        Answer refused = api("operator").post("/api/cockpit/residencies", "{\"from\": \"2099-01-01\", \"through\": \"2026-01-01\", \"parkId\": \"nowhere\", \"unheardOf\": 1}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("没有选是哪一家企业", "入驻协议的编号", "还没有到", "早于入驻日期", "没有“nowhere”这个园区", "unheardOf");
        assertThat(api("officer").post("/api/cockpit/residencies", fields).status()).as("the officer reads").isEqualTo(403);
        assertThat(api("enterprise").post("/api/cockpit/residencies", fields).status()).isEqualTo(403);

        JsonNode made = api("operator").post("/api/cockpit/residencies", fields, "Idempotency-Key", "residency-it-1").json();
        assertThat(api("operator").post("/api/cockpit/residencies", fields, "Idempotency-Key", "residency-it-1").json().get("version").asInt()).as("the same request").isEqualTo(1);
        assertThat(api("operator").post("/api/cockpit/residencies", fields, "Idempotency-Key", "residency-it-2").body()).contains("已经按协议");
        String path = "/cockpit/residencies/" + made.get("id").asString();
        assertThat(api("operator").get("/api/cockpit/figures/areas?show=demo&part=start&size=100").body()).contains(MOVES_IN);
        assertThat(api().get("/api/entities/" + MOVES_IN).body()).contains("2026-03-01").doesNotContain("示例-入驻-IT-1");

        assertThat(api("operator").post("/api" + path + "/correct", "{\"agreement\": \"示例-入驻-IT-1\", \"from\": \"2026-02-01\"}").body()).contains("没有写明理由");
        assertThat(api("operator").post("/api" + path + "/correct", "{\"agreement\": \"示例-入驻-IT-1\", \"from\": \"2026-02-01\", \"why\": \"按协议\", \"version\": 9}").status()).isEqualTo(409);
        assertThat(api("operator").post("/api" + path + "/correct", "{\"agreement\": \"示例-入驻-IT-1\", \"from\": \"2026-02-01\", \"why\": \"按协议\", \"version\": 1}").json().get("from").asString())
                .isEqualTo("2026-02-01");
        assertThat(api("operator").get("/api/cockpit/figures/areas?show=demo&part=start&size=100").body()).as("no park any more").doesNotContain(MOVES_IN);
        assertThat(signedIn("operator").get(path).body()).contains("按协议", "结束入驻", "自 2026-03-01", "自 2026-02-01");
        assertThat(signedIn("operator").get(path + "/correct").body()).contains("2026-02-01", "示例-入驻-IT-1");
        assertThat(signedIn("officer").get("/cockpit/residencies?show=demo&q=IT-1").body()).contains("登记试验企业（示例）").doesNotContain("/residencies/new");

        assertThat(api("operator").post("/api" + path + "/end", "{\"through\": \"2026-06-30\", \"why\": \"迁出\"}").json().get("state").asString()).isEqualTo("ENDED");
        assertThat(api("operator").post("/api" + path + "/end", "{\"through\": \"2026-07-31\", \"why\": \"迁出\"}").status()).as("twice").isEqualTo(409);
        assertThat(api("operator").get("/api/cockpit/residencies?show=demo&q=IT-1&state=RESIDENT").json().get("total").asLong()).isZero();
        assertThat(api("operator").get("/api/cockpit/residencies?show=real&q=IT-1").json().get("total").asLong()).as("never among the real ones").isZero();
        assertThat(api("operator").get("/api/cockpit/residencies?show=x&state=y&page=0").body()).contains("show", "state", "页码");
    }

    @Test
    void anEnterpriseReportsAQuarterAndNobodyElseReadsIt() {
        writer.write(List.of(new Node(REPORTS, "Enterprise", Map.of("name", "填报试验企业（示例）", "illustrative", true, "sources", List.of("illustrative"),
                "residentSince", LocalDate.of(2025, 1, 1)))), List.of());
        String quarter = "{\"year\": 2026, \"quarter\": 1, \"revenueYuan\": \"12.5万元\", \"source\": \"利润表（示例）\"}";
        assertThat(api("operator").get("/api/cockpit/figures/k3-near?show=demo&size=100").body()).contains("/revenue/" + REPORTS);
        long before = api("operator").get("/api/cockpit/figures/k3-year?show=demo").json().get("value").asLong();
        long real = api("operator").get("/api/cockpit/figures/k3-year?show=real").json().get("value").asLong();

        Answer refused = api("operator").post("/api/revenue/" + REPORTS, "{\"year\": 2099, \"quarter\": 4, \"revenueYuan\": \"-1\", \"x\": 1}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("才结束", "营业收入", "没有写明数据来源", "没有名为");
        assertThat(api("enterprise").post("/api/revenue/" + REPORTS, quarter).status()).as("somebody else's").isEqualTo(403);
        assertThat(api("officer").post("/api/revenue/" + REPORTS, quarter).status()).as("the officer reads").isEqualTo(403);
        assertThat(api("broker").get("/api/revenue/" + REPORTS).status()).isEqualTo(403);

        assertThat(api("operator").post("/api/revenue/" + REPORTS, quarter, "Idempotency-Key", "revenue-it-1").json().get("revenueYuan").asString()).isEqualTo("125000");
        assertThat(api("operator").post("/api/revenue/" + REPORTS, quarter, "Idempotency-Key", "revenue-it-1").json().get("version").asInt()).as("the same request").isEqualTo(1);
        assertThat(api("operator").get("/api/cockpit/figures/k3-year?show=demo").json().get("value").asLong() - before).as("分").isEqualTo(12_500_000);
        assertThat(api("operator").get("/api/cockpit/figures/k3-year?show=real").json().get("value").asLong()).isEqualTo(real);
        assertThat(api("operator").get("/api/cockpit/figures/k3-near?show=demo&size=100").body()).doesNotContain("/revenue/" + REPORTS);
        assertThat(signedIn("officer").get("/revenue/" + REPORTS).body()).contains("2026 年第 1 季度", "125,000 元").doesNotContain("记下这一季度");
        assertThat(signedIn("operator").get("/revenue/" + REPORTS + "?year=2026&quarter=1").body()).contains("125000", "营业收入（元）", "自 2025-01-01");
        assertThat(signedIn("enterprise").get("/revenue/ent-q-01").body()).contains("2026 年第 3 季度", "示例数据", "记下这一季度");
        assertThat(api("enterprise").get("/api/revenue/ent-q-02").status()).isEqualTo(403);
    }

    private void expectNotFound(String path) {
        assertThat(signedIn("officer").get(path).status()).as(path).isEqualTo(404);
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            numbers.add(number.group());
        }
        return numbers;
    }

    private String text(String path) throws Exception {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) throws Exception {
        String login = Base64.getEncoder().encodeToString(("operator:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address().resolve(path)).header("Authorization", "Basic " + login).build(),
                BodyHandlers.ofByteArray()).body();
    }
}
