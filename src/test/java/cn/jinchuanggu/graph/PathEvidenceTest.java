package cn.jinchuanggu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.graph.PathEvidence.Spot;
import cn.jinchuanggu.graph.PathEvidence.Step;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A way over a contract and an expert, read aloud.
 *   卫翎电子 --CONTRACTED_WITH-- 漳岚理工学院 <--WORKS_AT-- 钟离映雪 */
class PathEvidenceTest {

    private static final Spot FIRM = new Spot("ent-1", "卫翎电子（示例）", "Enterprise", "企业", true);
    private static final Spot SCHOOL = new Spot("inst-1", "漳岚理工学院（示例）", "Institution", "高校院所", true);
    private static final Spot EXPERT = new Spot("exp-1", "钟离映雪（示例）", "Expert", "专家", true);

    @Test
    void isReadInBothLanguages() {
        PathEvidence path = PathEvidence.of(List.of(new Step(FIRM, SCHOOL, true, "CONTRACTED_WITH", "签过合同", "demo", "示例数据", "2025-06-12", null),
                new Step(SCHOOL, EXPERT, false, "WORKS_AT", "任职于", "news", "某日报", "未注明", null)), 0.6);

        assertThat(path.sentence().chinese()).isEqualTo("卫翎电子 与 漳岚理工学院 签过合同（2025-06-12，示例数据），漳岚理工学院 有专家 钟离映雪 任职（某日报）。");
        assertThat(path.sentence().in(Locale.ENGLISH)).isEqualTo("卫翎电子 signed a contract with 漳岚理工学院 (2025-06-12, Example data), 漳岚理工学院 employs the expert 钟离映雪 (某日报).");
    }
}
