package cn.jinchuanggu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.imports.ImportCounts;
import cn.jinchuanggu.listing.imports.ImportRun;
import cn.jinchuanggu.listing.imports.ImportState;
import cn.jinchuanggu.listing.sheet.MarkedRow;
import cn.jinchuanggu.listing.sheet.SheetColumn;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.json.JsonMapper;

/** Files that come in, are checked, stored and taken back, on the graph of {@code seed-data/tiny}; each test leaves it as it was. */
@Tag("slow")
class IntakesIT extends TinyPlatform {

    private static final Account ACCOUNT = new Account("intake-staff", "园区", Set.of(Role.OPERATOR), null, true);
    private static final Actor STAFF = ACCOUNT.actor();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SAID = "示例来源,https://example.org/notice,2026-03-01";
    private static final String SAID_HEADERS = "来源标题,来源网址,来源日期";

    @TempDir
    private Path folder;
    @Autowired
    private Intakes intakes;
    @Autowired
    private Templates templates;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Neo4jClient client;
    @Autowired
    private GraphWriter writer;
    @Autowired
    private GraphChecks checks;
    @Autowired
    private Journal journal;

    @BeforeEach
    void anAccount() {
        accounts.save(ACCOUNT);
    }

    @Test
    void everyKindComesInFromItsOwnTemplateOnceAndIsTakenBackWithoutATrace() {
        List<String> before = GraphDump.of(client);
        List<String> done = new ArrayList<>();
        for (IntakeKind kind : List.of(IntakeKind.INSTITUTION, IntakeKind.ENTERPRISE, IntakeKind.EXPERT, IntakeKind.PLATFORM, IntakeKind.ACHIEVEMENT, IntakeKind.NEED,
                IntakeKind.PATENT, IntakeKind.RELATION)) {
            Path file = file(kind.key() + ".csv", templates.csv(kind));
            ImportRun run = checked(kind, file);
            assertThat(told(run)).as(kind.label()).isEmpty();
            assertThat(run.counts()).as(kind.label()).isEqualTo(new ImportCounts(1, 1, 0, 0, 0, 0));
            assertThat(stored(run).counts()).as(kind.label()).isEqualTo(new ImportCounts(1, 1, 0, 0, 1, 0));
            done.addFirst(run.id());

            ImportRun again = checked(kind, workbook(kind));
            assertThat(again.counts()).as(kind.label() + " once more").isEqualTo(new ImportCounts(1, 0, 0, 1, 0, 0));
            assertThat(stored(again).counts().stored()).isZero();
            assertThat(intakes.mayUndo(intakes.getRun(again.id(), STAFF))).as("nothing to take back").isFalse();
        }
        assertThat(checks.run().failing()).isEmpty();
        assertThat(GraphDump.of(client)).isNotEqualTo(before);

        done.forEach(this::undone);

        assertThat(GraphDump.of(client)).isEqualTo(before);
        assertThat(journal.listEntries(done.getFirst())).extracting(Entry::kind).containsExactly("BEGIN", "STORE", "UNDO");
    }

    @Test
    void aCheckWritesNothing() {
        List<String> before = GraphDump.of(client);

        ImportRun run = checked(IntakeKind.ENTERPRISE, file("a.csv", templates.csv(IntakeKind.ENTERPRISE)));

        assertThat(run.message()).contains("新增 1 行", "还没有写入");
        assertThat(GraphDump.of(client)).isEqualTo(before);
        assertThat(intakes.giveUp(run.id(), STAFF).state()).isEqualTo(ImportState.REFUSED);
        assertThatThrownBy(() -> intakes.store(run.id(), STAFF)).isInstanceOf(Conflict.class);
    }

    @Test
    void whatChangesIsToldAndIsAsItWasAfterItIsTakenBack() {
        List<String> before = GraphDump.of(client);
        ImportRun run = checked(IntakeKind.ENTERPRISE, file("b.csv", """
                编号,企业名称,行政区划,发展阶段,资质,细分领域,示例
                ent-t-01,卫翎电子有限公司（示例）,上党区,成长,高新技术企业（2026）,工业机器人,是
                ent-t-02,石径水处理有限公司（示例）,,,,,是
                """));

        assertThat(run.counts()).isEqualTo(new ImportCounts(2, 0, 0, 1, 0, 1));
        assertThat(told(run)).contains("行政区划 原来是“140471”。", "发展阶段 原来是“初创”。", " 新增关系“所属细分领域”。");
        stored(run);
        assertThat(client.query("MATCH (e:Enterprise {id: 'ent-t-01'}) RETURN e.region AS region").fetchAs(String.class).one()).contains("140404");
        undone(run.id());

        assertThat(GraphDump.of(client)).isEqualTo(before);
    }

    @Test
    void whatWasAttachedSinceKeepsItFromBeingTakenBack() {
        List<String> before = GraphDump.of(client);
        ImportRun run = checked(IntakeKind.ENTERPRISE, file("c.csv", "编号,企业名称,示例\nent-x-01,后来合作的公司（示例）,是\n"));
        stored(run);
        GraphWriter.Tie later = new GraphWriter.Tie("ent-x-01", "COOPERATES_WITH", "inst-t-01", "illustrative", "2026");
        writer.write(List.of(), List.of(later));

        intakes.undo(run.id(), STAFF);
        ImportRun kept = ended(run.id());
        assertThat(kept.state()).isEqualTo(ImportState.DONE);
        assertThat(kept.message()).contains("不能撤销", "后来合作的公司（示例）", "漳岚理工学院（示例）");

        writer.removeTies(List.of(later));
        writer.write(List.of(new GraphWriter.Node("ent-x-01", "Enterprise", Map.of("about", "后来有人写的"))), List.of());
        intakes.undo(run.id(), STAFF);
        assertThat(ended(run.id()).message()).contains("又被修改过");

        client.query("MATCH (e:Enterprise {id: 'ent-x-01'}) REMOVE e.about").run();
        undone(run.id());
        assertThat(GraphDump.of(client)).isEqualTo(before);
    }

    @Test
    void everythingThatIsWrongWithARowIsToldAtOnce() {
        ImportRun run = checked(IntakeKind.ENTERPRISE, file("d.csv", """
                企业名称,统一社会信用代码,行政区划,行业代码,发展阶段,简介
                漏洞公司,91140400MA0K00000X,140499,9999,长大,请打 13812345678
                """));

        assertThat(run.counts().faulty()).isEqualTo(1);
        assertThat(told(run)).anyMatch(p -> p.startsWith("统一社会信用代码 ") && p.contains("校验不通过")).anyMatch(p -> p.startsWith("行政区划 "))
                .anyMatch(p -> p.startsWith("行业代码 ")).anyMatch(p -> p.startsWith("发展阶段 ") && p.contains("初创、成长、成熟"))
                .anyMatch(p -> p.startsWith("简介 ") && p.contains("电话")).anyMatch(p -> p.contains("没有写来源"));
        assertThat(rows(run).getFirst().line().row()).isEqualTo(2);
    }

    @Test
    void whatIsRealNeedsASourceAndWhatIsInventedSaysSo() {
        ImportRun run = checked(IntakeKind.INSTITUTION, file("e.csv", "院所名称,示例," + SAID_HEADERS + "\n没写明的学院,是,,,\n有出处的学院,," + SAID + "\n漳岚理工学院（示例）,," + SAID + "\n"));

        assertThat(run.counts()).isEqualTo(new ImportCounts(3, 1, 2, 0, 0, 0));
        assertThat(told(run)).anyMatch(p -> p.contains("没有“示例”二字")).anyMatch(p -> p.contains("示例和真实的不能混用"));
    }

    @Test
    void aFileInGb18030IsReadAsItStands() {
        ImportRun run = checked(IntakeKind.ENTERPRISE, file("f.csv", "企业名称,行政区划,示例\n沁水装备公司（示例）,沁县,是\n".getBytes(Charset.forName("GB18030"))));

        assertThat(run.counts()).isEqualTo(new ImportCounts(1, 1, 0, 0, 0, 0));
        assertThat(rows(run).getFirst().line().title()).isEqualTo("沁水装备公司（示例）");
    }

    @Test
    void unknownColumnsAreAskedForOnceAndRemembered() {
        Path file = file("g.csv", "企业名称,所在行政区划名,联系人,示例\n浊漳泵业公司（示例）,襄垣县,某某,是\n");
        ImportRun run = intakes.begin(IntakeKind.ENTERPRISE, file, "g.csv", STAFF);
        assertThat(run.state()).isEqualTo(ImportState.MAPPING);
        Intakes.Mapping mapping = intakes.findMapping(run).orElseThrow();
        assertThat(mapping.columns()).containsExactly(new Intakes.ColumnChoice("所在行政区划名", null, "region"), new Intakes.ColumnChoice("联系人", null, ""));

        assertThatThrownBy(() -> intakes.map(run.id(), Map.of("所在行政区划名", "name", "联系人", ""), STAFF)).isInstanceOf(InvalidInput.class);
        intakes.map(run.id(), Map.of("所在行政区划名", "region", "联系人", ""), STAFF);
        ImportRun checked = ended(run.id());
        assertThat(checked.state()).isEqualTo(ImportState.CHECKED);
        assertThat(checked.counts().good()).isEqualTo(1);
        assertThat(checked.unknownColumns()).containsExactly("联系人");

        assertThat(intakes.begin(IntakeKind.ENTERPRISE, file, "g.csv", STAFF).state()).as("the second time nobody is asked").isEqualTo(ImportState.WAITING);
    }

    @Test
    void aNameThatSeveralHaveIsRefusedWithTheCandidates() {
        writer.write(List.of(new GraphWriter.Node("ent-twin-1", "Enterprise", Map.of("name", "双生公司（示例）", "illustrative", true)),
                new GraphWriter.Node("ent-twin-2", "Enterprise", Map.of("name", "双生公司（示例）", "illustrative", true))), List.of());

        ImportRun run = checked(IntakeKind.RELATION, file("h.csv", """
                起点,关系,终点,自,示例
                双生公司（示例）,合作,漳岚理工学院（示例）,2024-03,是
                ent-twin-1,任职,inst-t-01,2024,是
                ent-twin-1,合作,黎侯光电研究所（示例）,2024-13,是
                ent-twin-1,合作,没有的研究所,2024,是
                """));

        assertThat(run.counts().faulty()).isEqualTo(4);
        assertThat(told(run)).anyMatch(p -> p.contains("有 2 个") && p.contains("ent-twin-1") && p.contains("ent-twin-2"))
                .anyMatch(p -> p.contains("“任职”不能从企业指向高校院所")).anyMatch(p -> p.startsWith("自 ")).anyMatch(p -> p.contains("没有找到终点“没有的研究所”"));
        writer.remove(List.of("ent-twin-1", "ent-twin-2"));
    }

    @Test
    void aSetOfFilesIsCheckedAsAWholeAndStoredInItsOrder() {
        List<String> before = GraphDump.of(client);
        ImportRun companies = checked(IntakeKind.ENTERPRISE, file("set-1.csv", "编号,企业名称,示例\nent-set-01,同来的公司（示例）,是\n"));
        Path relations = file("set-2.csv", "起点,关系,终点,自,示例\n同来的公司（示例）,合作,inst-t-01,2024-03,是\n");
        ImportRun ties = checked(IntakeKind.RELATION, relations);
        assertThat(ties.counts()).as(String.join("; ", told(ties))).isEqualTo(new ImportCounts(1, 1, 0, 0, 0, 0));

        assertThat(stored(ties).counts()).as("its ends are not there yet").isEqualTo(new ImportCounts(1, 0, 1, 0, 0, 0));
        stored(companies);
        ImportRun again = stored(checked(IntakeKind.RELATION, relations));
        assertThat(again.counts().stored()).isEqualTo(1);

        undone(again.id());
        undone(companies.id());
        assertThat(GraphDump.of(client)).isEqualTo(before);
    }

    @Test
    void aWholeGraphComesInWhateverTheOrderOfItsLines() {
        List<String> before = GraphDump.of(client);
        Path file = file("i.jsonl", """
                {"tie":"WORKS_AT","from":"exp-j-01","to":"inst-j-01","source":"src-j","since":"2024-03"}
                {"tie":"OWNS","from":"inst-j-01","to":"ach-j-01","source":"entered","since":"2026-03-01"}
                {"kind":"Achievement","id":"ach-j-01","name":"一项成果","properties":{"summary":"它做什么","illustrative":false,"state":"PUBLISHED","listedOn":"2026-03-01","readiness":6}}
                {"kind":"Expert","id":"exp-j-01","name":"赫连听雨","properties":{"illustrative":false,"sources":["src-j"]}}
                {"kind":"Institution","id":"inst-j-01","name":"漳水研究院","properties":{"illustrative":false,"sources":["src-j"],"revision":7}}
                {"source":"src-j","title":"公开名单","url":"https://example.org/list","date":"2026","grade":"B"}
                """);

        ImportRun run = stored(checked(IntakeKind.EXCHANGE, file));
        assertThat(run.counts()).isEqualTo(new ImportCounts(6, 6, 0, 0, 6, 0));
        assertThat(checks.run().failing()).isEmpty();
        assertThat(stored(checked(IntakeKind.EXCHANGE, file)).counts()).isEqualTo(new ImportCounts(6, 0, 0, 6, 0, 0));
        undone(run.id());
        assertThat(GraphDump.of(client)).isEqualTo(before);
    }

    @Test
    void whatThePlatformSaysOfItselfIsAllTheSame() {
        ImportRun run = checked(IntakeKind.EXCHANGE, file("whole.jsonl", written()));

        assertThat(told(run)).isEmpty();
        assertThat(run.counts().duplicate()).isEqualTo(run.counts().seen()).isGreaterThan(100);
    }

    @Test
    void linesThatCannotBeTakenAreToldEach() {
        ImportRun run = checked(IntakeKind.EXCHANGE, file("j.jsonl", """
                kein JSON
                {"kind":"Wolke","id":"x-1","name":"云"}
                {"kind":"Need","id":"need-j-01","name":"没有单位的需求","properties":{}}
                {"kind":"Enterprise","id":"ach-t-01","name":"编号被占的公司（示例）","properties":{"illustrative":true}}
                {"kind":"Enterprise","id":"ent-j-02","name":"写了邮箱的公司（示例）","properties":{"illustrative":true,"about":"a.b@example.org"}}
                {"tie":"WORKS_AT","from":"exp-t-01","to":"inst-t-99","source":"illustrative"}
                {"tie":"WORKS_AT","from":"exp-t-01","to":"inst-t-01","source":"src-nobody"}
                {"kind":"Enterprise","id":"ent-j-03","name":"两次（示例）","properties":{"illustrative":true}}
                {"kind":"Enterprise","id":"ent-j-03","name":"两次（示例）","properties":{"illustrative":true}}
                {"kind":"Achievement","id":"ach-j-02","name":"隐名的成果","properties":{"masked":true}}
                {"tie":"OWNS","from":"inst-t-01","to":"ach-j-02","source":"illustrative"}
                """));

        assertThat(run.counts()).isEqualTo(new ImportCounts(11, 1, 10, 0, 0, 0));
        assertThat(told(run)).anyMatch(p -> p.contains("不是 JSON")).anyMatch(p -> p.contains("“Wolke”")).anyMatch(p -> p.contains("条目没有单位"))
                .anyMatch(p -> p.contains("已经是另一类对象")).anyMatch(p -> p.contains("邮箱")).anyMatch(p -> p.contains("没有编号为 inst-t-99"))
                .anyMatch(p -> p.contains("会因此公开")).anyMatch(p -> p.contains("没有编号为 src-nobody 的来源")).anyMatch(p -> p.contains("与第 8 行说的是同一个"));
    }

    @Test
    void onlyParkStaffImportForOthers() {
        Actor institution = new Actor("someone", "学院", Set.of(Role.INSTITUTION), "inst-t-01");
        Path file = file("k.csv", templates.csv(IntakeKind.ENTERPRISE));

        assertThatThrownBy(() -> intakes.begin(IntakeKind.ENTERPRISE, file, "k.csv", institution)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> intakes.list(institution, 1)).isInstanceOf(NotAllowed.class);
    }

    /** The same row as a workbook. */
    private Path workbook(IntakeKind kind) {
        List<SheetColumn> columns = templates.columns(kind);
        return file(kind.key() + ".xlsx", TextTable.workbook(List.of(new TextTable(kind.label(), columns.stream().map(SheetColumn::header).toList(),
                List.of(columns.stream().map(SheetColumn::example).toList())))));
    }

    /** What stands in the graph, written as an exchange file. */
    private String written() {
        List<Map<String, Object>> lines = new ArrayList<>();
        client.query("MATCH (e:Entity) WHERE NOT e:Hidden RETURN e.id AS id, e.name AS name, labels(e) AS labels, properties(e) AS properties").fetch().all().forEach(row -> {
            Map<String, Object> properties = new HashMap<>();
            ((Map<?, ?>) row.get("properties")).forEach((name, value) -> properties.put(String.valueOf(name), value instanceof LocalDate day ? day.toString() : value));
            properties.keySet().removeAll(List.of("id", "name", "embedding"));
            lines.add(Map.of("kind", GraphModel.get().findKind(((List<?>) row.get("labels")).stream().map(String::valueOf).toList()).orElseThrow().label(),
                    "id", row.get("id"), "name", row.get("name"), "properties", properties));
        });
        client.query("MATCH (a:Entity)-[r]->(b:Entity) WHERE NOT a:Hidden AND NOT b:Hidden AND NOT coalesce(r.masked, false) RETURN type(r) AS tie, a.id AS from, b.id AS to, r.source AS source, r.since AS since")
                .fetch().all().forEach(lines::addFirst);
        client.query("MATCH (s:Source) RETURN s.key AS source, s.title AS title").fetch().all().forEach(lines::add);
        return lines.stream().map(JSON::writeValueAsString).collect(Collectors.joining("\n"));
    }

    private ImportRun checked(IntakeKind kind, Path file) {
        ImportRun run = ended(intakes.begin(kind, file, file.getFileName().toString(), STAFF).id());
        assertThat(run.state()).as(run.message()).isEqualTo(ImportState.CHECKED);
        return run;
    }

    private ImportRun stored(ImportRun run) {
        intakes.store(run.id(), STAFF);
        ImportRun stored = ended(run.id());
        assertThat(stored.state()).as(stored.message()).isEqualTo(ImportState.DONE);
        return stored;
    }

    private void undone(String run) {
        intakes.undo(run, STAFF);
        ImportRun undone = ended(run);
        assertThat(undone.state()).as(undone.message()).isEqualTo(ImportState.UNDONE);
    }

    private ImportRun ended(String id) {
        await().atMost(Duration.ofMinutes(1)).until(() -> !intakes.getRun(id, STAFF).state().isOpen());
        return intakes.getRun(id, STAFF);
    }

    private List<MarkedRow> rows(ImportRun run) {
        return intakes.findRows(run).orElseThrow().rows();
    }

    /** What is said of the rows: field, blank, sentence. */
    private List<String> told(ImportRun run) {
        return intakes.findRows(run).stream().flatMap(kept -> kept.rows().stream()).flatMap(row -> row.line().problems().stream())
                .map((Problem p) -> p.field() + " " + p.sentence()).toList();
    }

    private Path file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
