package cn.jinchuanggu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.graph.Entities.Entity;
import cn.jinchuanggu.graph.Entities.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who says what of an enterprise: its residency is registered here, and no list that names the enterprise says it. */
class FactSheetTest {

    private static final Map<String, Object> PROPERTIES = Map.of("region", "140400", "residentSince", LocalDate.of(2025, 3, 1), "residentThrough", LocalDate.of(2026, 6, 30));

    @Test
    void theDaysOfARealEnterpriseAreEnteredByAUser() {
        List<StatedFact> facts = facts(false, new Source("list", "某名单", "https://example.org/", "A", "2025-01-01"));

        assertThat(said(facts, "所在地")).isEqualTo("某名单 A 2025-01-01");
        assertThat(said(facts, "入驻日期")).isEqualTo("本平台用户填报 用户录入 null");
        assertThat(said(facts, "入驻截止")).isEqualTo("本平台用户填报 用户录入 null");
    }

    @Test
    void thoseOfAnIllustrativeOneAreAsInventedAsTheRest() {
        List<StatedFact> facts = facts(true, new Source("illustrative", "示例", null, "示例", null));

        assertThat(said(facts, "入驻日期")).isEqualTo(said(facts, "所在地")).isEqualTo("示例数据 示例 null");
    }

    private static List<StatedFact> facts(boolean illustrative, Source source) {
        return new FactSheet().add(new Entity("ent-1", "Enterprise", "企业", "试验企业", illustrative, PROPERTIES, List.of(source)), PROPERTIES, null).facts();
    }

    private static String said(List<StatedFact> facts, String label) {
        Statement statement = facts.stream().filter(f -> f.label().equals(label)).findFirst().orElseThrow().statements().getFirst();
        return statement.said() + " " + statement.grade() + " " + statement.since();
    }
}
