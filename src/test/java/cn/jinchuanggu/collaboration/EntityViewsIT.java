package cn.jinchuanggu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.graph.Entities.Line;
import cn.jinchuanggu.graph.Entities.Neighbourhood;
import cn.jinchuanggu.graph.Entities.Spot;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Node;
import cn.jinchuanggu.graph.GraphWriter.Tie;
import cn.jinchuanggu.shared.Fact;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Drawing of the set: {@code seed-data/tiny/README.md}. */
class EntityViewsIT extends TinyPlatform {

    @Autowired
    EntityViews views;
    @Autowired
    GraphWriter writer;
    @Autowired
    Neo4jClient client;

    @AfterEach
    void takeAwayWhatWasPlanted() {
        client.query("MATCH (n:Entity) WHERE n.id STARTS WITH 'planted-' DETACH DELETE n").run();
    }

    @Test
    void writesMoneyReadinessModesAndDaysForPeople() {
        assertThat(facts("ach-t-01")).containsEntry("价格", "600,000 元").containsEntry("技术成熟度", "TRL 7 环境级")
                .containsEntry("合作方式", "普通许可、技术转让").containsEntry("技术指标", "识别准确率≥95%；报警延时≤2 s")
                .containsEntry("发布日期", "2026-02-10").containsEntry("状态", "已发布");
        assertThat(facts("need-t-01")).containsEntry("预算上限", "800,000 元").containsEntry("期望完成日期", "2027-06-30");
        assertThat(facts("ent-t-01")).containsEntry("所在地", "长治高新区").containsEntry("入驻日期", "2025-04-18");
    }

    @Test
    void everyFactSaysWhoSaysSo() {
        assertThat(views.getEntity("park-jcg").facts()).isNotEmpty().allSatisfy(f -> {
            assertThat(f.source()).isEqualTo("长政发〔2024〕15号");
            assertThat(f.asOf()).isEqualTo(LocalDate.of(2024, 11, 28));
            assertThat(f.url()).startsWith("https://");
        });
        assertThat(views.getEntity("inst-t-01").facts()).isNotEmpty().extracting(Fact::source).containsOnly("示例数据");
    }

    @Test
    void showsNothingThatHasNoRule() {
        writer.write(List.of(new Node("planted-x", "Enterprise", Map.of("name", "某", "illustrative", true, "embedding",
                List.of(0.5, 0.25), "locked", true, "telephone", "13800000000", "enteredBy", "someone"))), List.of());
        assertThat(views.getEntity("planted-x").facts().toString()).doesNotContain("0.5", "13800000000", "someone", "true");
    }

    /** planted-owner posts a need without its name, but wrote the name into the text. */
    @Test
    void ofAMaskedListingNothingNamesTheOwner() {
        writer.write(List.of(new Node("planted-owner", "Enterprise", Map.of("name", "浊漳河精铸有限公司", "illustrative", true)),
                        new Node("planted-need", "Need", Map.of("name", "浊漳河精铸有限公司求购清理线", "text", "我们浊漳河精铸的清理线太慢",
                                "masked", true, "illustrative", true, "state", "PUBLISHED", "enteredBy", "jingzhu"))),
                List.of(new Tie("planted-owner", "POSTED", "planted-need", "entered:jingzhu", "2026-11-01", null, true),
                        new Tie("planted-need", "IN_SEGMENT", "seg-robot", "entered:jingzhu", "2026-11-01")));
        EntityView need = views.getEntity("planted-need");
        assertThat(need.masked()).isTrue();
        assertThat(need.toString()).doesNotContain("浊漳河", "jingzhu", "planted-owner");
        assertThat(views.neighbourhood("planted-need", 3, 300).toString()).doesNotContain("浊漳河", "jingzhu", "planted-owner");
        assertThat(views.neighbourhood("seg-robot", 1, 300).toString()).contains("planted-need").doesNotContain("浊漳河", "jingzhu");
    }

    @Test
    void drawsOneStepAround() {
        Neighbourhood around = views.neighbourhood("ent-t-01", 1, 60);
        assertThat(around.nodes()).extracting(Spot::id).contains("ent-t-01", "inst-t-01", "need-t-01", "park-jcg")
                .doesNotContain("need-t-03", "ach-t-01");
        assertThat(around.edges()).extracting(Line::id).contains("ent-t-01 CONTRACTED_WITH inst-t-01")
                .allMatch(id -> id.contains("ent-t-01"));
        assertThat(around.truncated()).isFalse();
        assertThat(views.neighbourhood("ent-t-01", 3, 5)).satisfies(n -> {
            assertThat(n.nodes()).hasSize(5);
            assertThat(n.truncated()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"0,60,depth", "4,60,depth", "-1,60,depth", "1,1,limit", "1,100000,limit", "9,0,depth"})
    void refusesNumbersOutOfRange(int depth, int limit, String field) {
        assertThatThrownBy(() -> views.neighbourhood("ent-t-01", depth, limit)).isInstanceOf(InvalidInput.class)
                .satisfies(e -> assertThat(((InvalidInput) e).problems().getFirst().field()).isEqualTo(field));
    }

    @Test
    void anUnknownIdIsNotFound() {
        assertThatThrownBy(() -> views.getEntity("nobody")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> views.neighbourhood("nobody", 1, 10)).isInstanceOf(NotFound.class);
    }

    @Test
    void everyKindOfEntityHasItsRules() {
        assertThat(EntityFacts.kinds()).containsExactlyInAnyOrderElementsOf(GraphModel.get().listNodeKinds().stream()
                .filter(k -> k.roles().contains("Entity")).map(GraphModel.NodeKind::label).toList());
    }

    private Map<String, String> facts(String id) {
        return views.getEntity(id).facts().stream().collect(Collectors.toMap(Fact::label, Fact::value));
    }
}
