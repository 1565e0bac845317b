package cn.jinchuanggu.matching.judgments;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.search.BgeEmbedder;
import cn.jinchuanggu.search.Vectors;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptMeaningsTest {

    /** Another model, vocabulary or way of pooling gives cosines far below; another processor or company in the run about 0.99. */
    @Test
    void theModelStillSaysWhatIsKept() {
        try (var market = new SeedMarket(); var model = new BgeEmbedder()) {
            List<String> titles = market.titles();
            List<float[]> kept = new KeptMeanings().embedAll(titles);
            List<float[]> now = model.embedAll(titles);
            assertThat(titles).hasSizeGreaterThan(150);
            for (int i = 0; i < titles.size(); i++) {
                assertThat(Vectors.cosine(kept.get(i), now.get(i))).as(titles.get(i)).isGreaterThan(0.97);
            }
        }
    }
}
