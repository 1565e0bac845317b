package cn.jinchuanggu.collaboration.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.collaboration.cluster.Cluster.Ask;
import cn.jinchuanggu.collaboration.cluster.Cluster.Enterprise;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.ReadInEnglish;
import cn.jinchuanggu.shared.Saying;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Drawing of the set: {@code seed-data/tiny/README.md}. */
class ClustersIT extends TinyPlatform {

    private static final String BOTH = "卫翎电子有限公司、石径水处理有限公司（示例）";

    @Autowired
    Clusters clusters;

    @Test
    void findsNamedEnterprisesByNameOrIdAndWhoCouldServeThem() {
        Cluster cluster = find(Map.of("names", BOTH));
        assertThat(cluster.enterprises()).extracting(Enterprise::id).containsExactly("ent-t-01", "ent-t-02");
        assertThat(cluster).isEqualTo(find(Map.of("names", "ent-t-02,ent-t-01")));
        assertThat(cluster.common()).isFalse();
        assertThat(cluster.partners()).extracting(p -> p.party().id()).contains("inst-t-01", "inst-t-02", "exp-t-01", "exp-t-03");
        assertThat(cluster.partners()).allSatisfy(p -> {
            assertThat(p.enterprises()).isEqualTo((int) p.served().stream().map(s -> s.ask().enterpriseId()).distinct().count());
            assertThat(p.exact()).isLessThanOrEqualTo(p.enterprises());
            assertThat(p.served()).allSatisfy(s -> assertThat(s.source().chinese()).isNotBlank());
        });
    }

    @Test
    void itSaysHowFarItLookedInBothLanguages() {
        Saying looked = find(Map.of("names", BOTH)).looked();
        assertThat(looked).hasToString("一个产业最多看 300 家企业、200 项需求和场景；一个方向最多看 200 条关系，比较最相关的 600 项成果、专家、平台和服务。先看直接回应了几家，再看方向相近的有几家。");
        ReadInEnglish.holds(looked, "");
    }

    /** plat-t-01 owns what disinfects water, is led by who watches belts. */
    @Test
    void whoServesMoreEnterprisesStandsFirst() {
        assertThat(find(Map.of("names", BOTH)).partners()).isSortedAccordingTo((a, b) -> a.exact() != b.exact() ? b.exact() - a.exact() : b.enterprises() - a.enterprises());
    }

    /** need-t-03 of ent-t-01 and ach-t-02 of inst-t-01 are masked. */
    @Test
    void maskedNeedsAndAchievementsAreNobodys() {
        Cluster cluster = find(Map.of("track", "track-electronics"));
        assertThat(cluster.enterprises()).extracting(Enterprise::id).contains("ent-t-01");
        assertThat(cluster.asked()).extracting(Ask::id).doesNotContain("need-t-03");
        assertThat(find(Map.of("names", BOTH)).toString()).doesNotContain("小盒子跑大模型", "低功耗井下视频压缩模块");
    }

    @Test
    void narrowsDownBySegmentParkAndRegion() {
        assertThat(find(Map.of("segment", "seg-mine-safety")).enterprises()).extracting(Enterprise::id).containsExactly("ent-t-01");
        assertThat(find(Map.of("segment", "seg-mine-safety", "park", "park-jcg")).enterprises()).hasSize(1);
        assertThat(find(Map.of("segment", "seg-mine-safety", "region", "140404")).enterprises()).isEmpty();
    }

    @Test
    void namesEveryUnknownEnterpriseAtOnce() {
        assertThatThrownBy(() -> find(Map.of("names", "没有的公司,ent-t-01,也没有的公司"))).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("“没有的公司”").hasMessageContaining("“也没有的公司”");
        assertThatThrownBy(() -> find(Map.of("track", "track-health", "park", "park-x"))).isInstanceOf(InvalidInput.class).hasMessageContaining("园区");
        assertThatThrownBy(() -> find(Map.of())).isInstanceOf(InvalidInput.class).hasMessageContaining("没有选产业");
    }

    private Cluster find(Map<String, String> address) {
        return clusters.findPartners(ClusterQuestion.of(address));
    }
}
