package cn.jinchuanggu.listing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.listing.Leak.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Names of units are known from the graph, in full and by their core. */
@Tag("slow")
class LeakCheckIT extends TinyPlatform {

    @Autowired
    private LeakCheck check;

    @Autowired
    private Entities entities;

    @Test
    void theNameOfAUnitIsFoundInFullAndByItsCore() {
        String name = entities.getEntity("inst-t-01").name();
        String core = Masking.namesOf(name).getLast();
        String filler = "我们在找一种能在煤尘里识别皮带跑偏的办法,要求报警快、误报少,最好有现场运行的记录。".repeat(5);
        for (String written : List.of(name, core)) {
            assertThat(check.check(Map.of("text", filler + "之前和" + written + "谈过。" + filler))).as(written)
                    .anySatisfy(leak -> {
                        assertThat(leak.kind()).isEqualTo(Kind.NAME);
                        assertThat(leak.words()).isEqualTo(written);
                    });
        }
        assertThat(check.check(Map.of("text", filler))).isEmpty();
    }

    @Test
    void everyFieldIsReadAndABrandIsNamed() {
        List<Leak> leaks = check.check(Map.of("title", "替换西门子控制器", "indicators", List.of("响应≤2 s", "详见 www.example.com"), "masked", true));
        assertThat(leaks).extracting(Leak::field).containsExactlyInAnyOrder("title", "indicators");
        assertThat(leaks).extracting(Leak::kind).containsExactlyInAnyOrder(Kind.BRAND, Kind.LINK);
    }
}
