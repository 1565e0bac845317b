package cn.jinchuanggu.pool.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.AtOnce;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.chain.Rounds;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Node;
import cn.jinchuanggu.graph.GraphWriter.Tie;
import cn.jinchuanggu.pool.Pool;
import cn.jinchuanggu.pool.Pools;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An enterprise on its way into the library: declared, measured, suggested, taken in and out. */
@Tag("slow")
class PoolApiIT extends RunningPlatform {

    private static final String ID = "ent-pool-1";
    private static final String YEAR = """
            {"year": 2025, "source": "审计报告（示例）", "revenueYuan": "3000万元", "researchYuan": "180万元", "researchHomeYuan": "180万元", "hiTechYuan": "2400万元",
             "staff": 60, "researchStaff": 9, "ownRights": 4, "field": "新材料", "accidentFree": "是", "foundedOn": "2019-01-01"}""";

    @Autowired
    GraphWriter writer;
    @Autowired
    Rounds rounds;
    @Autowired
    Pools pools;
    @Autowired
    List<Agenda> agendas;

    @BeforeAll
    void anEnterpriseMovesIn() {
        writer.write(List.of(new Node(ID, "Enterprise", Map.of("name", "入库试验企业（示例）", "illustrative", true, "sources", List.of("illustrative"), "region", "140471",
                "residentSince", LocalDate.of(2025, 6, 1), "stage", "成长"))), List.of(new Tie(ID, "IN_SEGMENT", "seg-optoelectronics", "illustrative", "2025")));
    }

    @Test
    void fromTheFirstFiguresIntoTheLibraryAndOutAgain() {
        rounds.run();
        JsonNode before = line();
        assertThat(before.get("unknown").asInt()).isEqualTo(8);
        assertThat(before.get("suggested").asBoolean()).isFalse();

        assertThat(api("operator").post("/api/pools/of/" + ID + "/figures", YEAR, "Idempotency-Key", "pool-it-1").status()).isEqualTo(200);
        assertThat(api("operator").post("/api/pools/of/" + ID + "/figures", YEAR, "Idempotency-Key", "pool-it-1").json().get("version").asInt()).isEqualTo(1);
        JsonNode after = line();
        assertThat(after.get("missing").asInt()).isEqualTo(1);
        assertThat(after.get("suggested").asBoolean()).isTrue();
        assertThat(pools.listNearest(Pool.HIGH_TECH, true, 100)).extracting(p -> p.entityId()).contains(ID);
        assertThat(pools.listNearest(Pool.HIGH_TECH, false, 100)).noneMatch(p -> p.illustrative());

        JsonNode gaps = gaps(ID, "high-tech");
        assertThat(gaps.get("gains").get(0).get("headline").asString()).contains("300,000 元");
        assertThat(gaps.get("gains").get(0).get("clause").asString()).startsWith("第四条");
        JsonNode innovation = gaps.get("checks").valueStream().filter(c -> c.get("code").asString().equals("innovation")).findFirst().orElseThrow();
        assertThat(innovation.get("state").asString()).isEqualTo("UNKNOWN");
        assertThat(innovation.get("aids").size()).isPositive();

        assertThat(act("confirm", "{}").json().get("state").asString()).isEqualTo("CONFIRMED");
        assertThat(act("confirm", "{}").status()).as("twice").isEqualTo(409);
        assertThat(act("remove", "{}").status()).as("without a reason").isEqualTo(422);
        assertThat(act("remove", "{\"why\": \"迁出园区\", \"version\": 0}").status()).as("an old version").isEqualTo(409);
        assertThat(act("remove", "{\"why\": \"迁出园区\", \"version\": 1}").json().get("state").asString()).isEqualTo("REMOVED");
        assertThat(pools.listNearest(Pool.HIGH_TECH, true, 100)).extracting(p -> p.entityId()).doesNotContain(ID);
        assertThat(api("operator").get("/api/pools/high-tech/export.csv?q=%E5%85%A5%E5%BA%93%E8%AF%95%E9%AA%8C").body()).contains("入库试验企业（示例）", "已移出");
    }

    @Test
    void anEnterpriseSeesItsOwnGapsAndNoOthers() {
        assertThat(api("enterprise").get("/api/pools/of/ent-q-01").status()).isEqualTo(200);
        assertThat(api("enterprise").get("/api/pools/of/ent-q-02").status()).isEqualTo(403);
        assertThat(api("enterprise").get("/api/pools/of/ent-q-02/figures").status()).isEqualTo(403);
        assertThat(api("enterprise").get("/api/pools/high-tech").status()).isEqualTo(403);
        assertThat(api("enterprise").post("/api/pools/high-tech/ent-q-01/confirm", "{}").status()).isEqualTo(403);
        assertThat(api("officer").get("/api/pools/high-tech").status()).isEqualTo(200);
        assertThat(api("broker").get("/api/pools/of/ent-q-01").status()).isEqualTo(403);
        assertThat(api().get("/api/pools").status()).isEqualTo(401);
    }

    @Test
    void aDeclarationIsRefusedWithEveryProblem() {
        Answer refused = api("enterprise").post("/api/pools/of/ent-q-01/figures", """
                {"year": 2099, "revenueYuan": "100万元", "hiTechYuan": "200万元", "staff": 5, "researchStaff": 6, "innovationScore": 90, "foundedOn": "2090-01-01", "unheardOf": 1}""");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("年度", "数据来源", "多于营业收入", "多于职工总数", "由审核人员评定", "还没有到", "unheardOf");
    }

    @Test
    void figuresStayWithTheEnterpriseAndTheStaff() {
        String revenue = "revenue";
        assertThat(state(api().get("/api/chain/ent-q-01").json(), revenue)).isEqualTo("UNKNOWN");
        assertThat(state(api("enterprise").get("/api/chain/ent-q-01").json(), revenue)).isEqualTo("MET");
        assertThat(api().get("/api/chain/ent-q-01").body()).doesNotContain("76000000", "7,600 万元");
    }

    @Test
    void ofManyDecisionsAtOnceOneIsTaken() {
        rounds.run();
        List<Object> answers = AtOnce.run(IntStream.range(0, 12)
                .mapToObj(i -> (Callable<?>) () -> api("operator").post("/api/pools/specialised/" + ID + "/confirm", "{}").status()).toList());
        assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
    }

    @Test
    void theOperatorHearsOfCandidatesAndAnEnterpriseOfItsLastGap() {
        rounds.run();
        assertThat(agenda(new Actor("op", "运营", Set.of(Role.OPERATOR), null))).contains("/pools/high-tech?data=demo&show=suggested");
        assertThat(agenda(new Actor("ent", "企业", Set.of(Role.ENTERPRISE), "ent-e-01"))).contains("/pools/of/ent-e-01?pool=tech-sme");
        assertThat(agenda(new Actor("inst", "院所", Set.of(Role.INSTITUTION), "inst-q-01"))).noneMatch(href -> href.startsWith("/pools"));
    }

    private List<String> agenda(Actor actor) {
        return agendas.stream().flatMap(a -> a.listFor(actor, 20).stream()).map(AgendaItem::href).toList();
    }

    @Test
    void filtersThatMeanNothingAreToldTogether() {
        Answer refused = api("operator").get("/api/pools/high-tech?data=x&track=y&missing=zz&page=0");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("data", "track", "missing", "page");
        assertThat(api("operator").get("/api/pools/unheard-of").status()).isEqualTo(404);
    }

    private JsonNode line() {
        return api("operator").get("/api/pools/high-tech?q=%E5%85%A5%E5%BA%93%E8%AF%95%E9%AA%8C").json().get("items").get(0);
    }

    private Answer act(String step, String json) {
        return api("operator").post("/api/pools/high-tech/" + ID + "/" + step, json);
    }

    private JsonNode gaps(String id, String pool) {
        return api("operator").get("/api/pools/of/" + id).json().valueStream().filter(g -> g.get("pool").asString().equals(pool)).findFirst().orElseThrow();
    }

    private static String state(JsonNode position, String code) {
        return Stream.concat(position.get("now").valueStream(), position.get("next").valueStream())
                .filter(c -> c.get("code").asString().equals(code)).findFirst().orElseThrow().get("state").asString();
    }
}
