package cn.jinchuanggu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.intake.exchange.ExchangeNode;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No file makes a real enterprise resident; an illustrative one comes with its day. */
class LineChecksTest {

    private static final LocalDate SINCE = LocalDate.of(2025, 3, 1);
    private static final NodeState REGISTERED = new NodeState("ent-1", "Enterprise", false,
            Map.of("name", "长治试验有限公司", "illustrative", false, "sources", List.of("list"), "residentSince", SINCE));

    @Test
    void theRefusalNamesThePageWhereItIsRegistered() {
        assertThat(check("长治试验有限公司", Map.of("illustrative", false, "sources", List.of("list"), "residentSince", SINCE, "residentThrough", SINCE), null))
                .extracting(Problem::field).containsExactly("residentSince", "residentThrough");
        assertThat(check("长治试验有限公司", Map.of("illustrative", false, "sources", List.of("list"), "residentSince", SINCE), null))
                .singleElement().satisfies(p -> assertThat(p.remedy()).contains("驾驶舱 › 入驻登记"));
    }

    @Test
    void whatWasRegisteredMayBeSaidAgainAndNotOtherwise() {
        assertThat(check("长治试验有限公司", Map.of("residentSince", SINCE), REGISTERED)).isEmpty();
        assertThat(check("长治试验有限公司", Map.of("residentSince", SINCE.plusDays(1)), REGISTERED)).extracting(Problem::field).containsExactly("residentSince");
    }

    @Test
    void anIllustrativeEnterpriseComesWithItsDay() {
        assertThat(check("试验企业（示例）", Map.of("illustrative", true, "sources", List.of("illustrative"), "residentSince", SINCE), null)).isEmpty();
    }

    private static List<Problem> check(String name, Map<String, Object> properties, NodeState before) {
        return LineChecks.check(new ExchangeNode("Enterprise", "ent-1", name, properties), before);
    }
}
