package cn.jinchuanggu.policy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.shared.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a body may decide beside what was computed. */
class DecisionsTest {

    private final ComputedResult granted = ClaimsInStates.draft(Facts09.transfer("R-1", "传感器")).computed();
    private final ComputedResult bounded = ClaimsInStates.draft(Facts09.changed(Facts09.transfer("R-1", "传感器"), "mode", "普通许可")).computed();

    @Test
    void theComputedAmountNeedsNoReason() {
        assertThat(granted.amount()).hasValueSatisfying(a -> assertThat(a.display()).isEqualTo("50,000 元"));
        assertThat(problems(granted, "50000", "")).isEmpty();
    }

    @Test
    void oneFenLessNeedsAReasonAndOneFenMoreIsRefused() {
        assertThat(problems(granted, "49999.99", "")).singleElement().satisfies(p -> assertThat(p.field()).isEqualTo("note"));
        assertThat(problems(granted, "49999.99", "有一笔付款不属于本项目。")).isEmpty();
        assertThat(problems(granted, "50000.01", "理由")).singleElement().satisfies(p -> assertThat(p.message()).contains("50,000.01 元", "50,000 元"));
    }

    @Test
    void aDecisionOfZeroIsARefusal() {
        assertThat(problems(granted, "0", "理由")).extracting(Problem::remedy).anySatisfy(r -> assertThat(r).contains("不予支持"));
    }

    @Test
    void aDecisionStaysWithinItsBoundsAndSaysWhy() {
        assertThat(bounded.outcome()).isEqualTo("NEEDS_DECISION");
        assertThat(bounded.bounds()).isPresent();
        assertThat(problems(bounded, "50000", "专班认定属于“等方式”。")).isEmpty();
        assertThat(problems(bounded, "50000.01", "")).extracting(Problem::field).containsExactly("amountYuan", "note");
        assertThat(problems(bounded, "50000.01", "理由").getFirst().message()).contains("0 元 至 50,000 元 之间");
    }

    @Test
    void withoutBoundsADecisionNamesItsReasonAndItsDocument() {
        ComputedResult open = new ComputedResult(ClaimJson.tree("{\"outcome\":\"NEEDS_DECISION\"}"), bounded.view(), List.of());
        assertThat(problems(open, "800000", "")).extracting(Problem::field).containsExactly("note", "document");
        assertThat(Decisions.problems(open, command(Map.of("amountYuan", "80万元", "note", "一事一议。", "document", "会议纪要〔2026〕1号")))).isEmpty();
    }

    @Test
    void whatIsNotEligibleHasNoAmountToDecide() {
        ComputedResult refused = ClaimsInStates.draft(Facts09.changed(Facts09.transfer("R-1", "传感器"), "buyer", "未入驻")).computed();
        assertThat(problems(refused, "1", "理由")).singleElement().satisfies(p -> assertThat(p.message()).contains("不符合条件"));
    }

    private static List<Problem> problems(ComputedResult computed, String amount, String note) {
        Map<String, Object> fields = new LinkedHashMap<>(Map.of("amountYuan", amount));
        fields.put("note", note);
        return Decisions.problems(computed, command(fields));
    }

    private static ClaimCommand command(Map<String, Object> fields) {
        return ClaimCommand.read(ClaimStep.DECIDE, fields);
    }
}
