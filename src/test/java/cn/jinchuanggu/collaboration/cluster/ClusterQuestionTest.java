package cn.jinchuanggu.collaboration.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClusterQuestionTest {

    @Test
    void readsNamesHoweverTheyAreSeparated() {
        assertThat(ClusterQuestion.of(Map.of("names", "甲公司、乙公司\n 丙公司 ；甲公司,丁公司，")).names()).containsExactly("甲公司", "乙公司", "丙公司", "丁公司");
    }

    @Test
    void anEmptyAddressAsksNothing() {
        assertThat(ClusterQuestion.of(Map.of()).isEmpty()).isTrue();
        assertThat(ClusterQuestion.of(Map.of("segment", "seg-uav")).isEmpty()).isFalse();
    }

    @Test
    void namesAllThatMeansNothingAtOnce() {
        String names = IntStream.range(0, 51).mapToObj(i -> "企业" + i).collect(Collectors.joining("、"));
        assertThatThrownBy(() -> ClusterQuestion.of(Map.of("track", "x", "segment", "y", "region", "z", "names", names)))
                .asInstanceOf(type(InvalidInput.class)).extracting(InvalidInput::problems)
                .satisfies(p -> assertThat(p).extracting(Problem::field).containsExactly("track", "segment", "region", "names", "names"));
    }

    @Test
    void aSegmentBelongsToItsTrack() {
        assertThatThrownBy(() -> ClusterQuestion.of(Map.of("track", "track-health", "segment", "seg-uav"))).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("不属于所选的产业");
    }
}
