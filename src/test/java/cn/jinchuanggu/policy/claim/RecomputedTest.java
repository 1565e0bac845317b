package cn.jinchuanggu.policy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.policy.claim.Recomputed.Difference;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A filed result beside what the rules say today, and results that were filed before the rules learned something new. */
class RecomputedTest {

    private static final Map<String, Object> FACTS = Facts09.transfer("R-1", "传感器");

    private final ComputedResult then = ClaimsInStates.draft(FACTS).computed();

    @Test
    void theSameAnswerUnderAnotherBuildIsTheSameAndItsOriginIsTold() {
        ObjectNode answer = (ObjectNode) then.answer().deepCopy();
        answer.put("codeVersion", "9.9.9+later").put("parameterHash", "0".repeat(64));
        Recomputed recomputed = Recomputed.of(then, new ComputedResult(answer, then.view(), then.caps()));

        assertThat(recomputed.isSame()).isTrue();
        assertThat(recomputed.origin()).extracting(Difference::label).containsExactly("规则版本", "程序版本");
    }

    @Test
    void everyStepThatDiffersIsShownOnBothSides() {
        ComputedResult now = ClaimsInStates.draft(Facts09.changed(FACTS, "earlierAwardsYuan", 180_000)).computed();
        Recomputed recomputed = Recomputed.of(then, now);

        assertThat(recomputed.isSame()).isFalse();
        assertThat(recomputed.differences()).extracting(Difference::label).contains("金额", "步骤 剩余额度").doesNotContain("结果");
        assertThat(recomputed.differences()).filteredOn(d -> d.label().equals("金额")).singleElement().satisfies(d -> {
            assertThat(d.then()).contains("50,000 元");
            assertThat(d.now()).contains("20,000 元");
        });
        assertThat(recomputed.differences()).filteredOn(d -> d.label().equals("步骤 剩余额度")).singleElement().satisfies(d -> assertThat(d.then()).isEqualTo("--"));
    }

    @Test
    void theWidthOfAMarkIsNoDifference() {
        String kept = ClaimJson.write(then);
        String narrow = kept.replace("，", ",").replace("；", ";").replace("：", ":").replace("（", "(").replace("）", ")");

        assertThat(narrow).isNotEqualTo(kept);
        assertThat(Recomputed.of(ClaimJson.computed(narrow), then).isSame()).isTrue();
    }

    @Test
    void factsThatTodaysRulesRefuseAreNoSameAnswer() {
        assertThat(Recomputed.refused(then, "没有这项事实。").isSame()).isFalse();
    }

    @Test
    void aResultIsReadAsItWasKept() {
        assertThat(ClaimJson.computed(ClaimJson.write(then))).isEqualTo(then);
    }

    @Test
    void whatWasFiledBeforeAFieldExistedIsReadWithThatFieldEmpty() {
        ObjectNode kept = (ObjectNode) ClaimJson.tree(ClaimJson.write(then));
        ((ObjectNode) kept.get("view")).remove("warnings");
        ((ObjectNode) kept.get("view")).remove("footer");
        ((ObjectNode) kept.get("view")).put("abolished", "x");

        ComputedResult read = ClaimJson.computed(kept.toString());

        assertThat(read.view().warnings()).isEmpty();
        assertThat(read.view().footer()).isEmpty();
        assertThat(read.view().headline()).isEqualTo(then.view().headline());
        assertThat(read.amount()).isEqualTo(then.amount());
    }
}
