package cn.jinchuanggu.policy.article;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.policy.Cases;
import cn.jinchuanggu.policy.Citation;
import cn.jinchuanggu.policy.Decision;
import cn.jinchuanggu.policy.MoneyRange;
import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.policy.document.PolicyDocument.SuperiorPolicy;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 第二十条 over outcomes: from its first day a superior policy leaves what an article gives to be confirmed. */
class Article20PrecedenceTest {

    private static final SuperiorPolicy SUPERIOR = new SuperiorPolicy(9, "示例上级政策", LocalDate.of(2026, 1, 10), "20.2");

    private final PolicyDocument document = PolicyDocument.load("czf-2024-15").with(List.of(SUPERIOR), List.of());
    private final Policy policy = Cases.policyOn(Cases.TODAY);
    private final Article20Precedence precedence = new Article20Precedence(document);

    @Test
    void leavesAGrantToTheInterpretingBody() {
        Sheet confirmed = precedence.over(policy.assess(9, Cases.baseOf(9)));
        assertThat(confirmed.outcome()).isInstanceOfSatisfying(Outcome.NeedsDecision.class, open -> {
            assertThat(open.decisions()).extracting(Decision::code).containsExactly("SUPERIOR_POLICY");
            assertThat(open.decisions().getFirst().bodies()).containsExactly(document.interpretedBy());
            assertThat(open.bounds()).contains(MoneyRange.upTo(Money.of(50_000)));
        });
        assertThat(confirmed.citations()).extracting(Citation::clause).extracting("anchor").contains("20.2");
    }

    @Test
    void keepsWhatIsMissingAndWhatWasOpenBefore() {
        assertThat(precedence.over(policy.assess(9, Map.of())).outcome())
                .isInstanceOfSatisfying(Outcome.NeedsDecision.class, open -> assertThat(open.missing()).isNotEmpty());
        Sheet open = policy.assess(9, Cases.changed(Cases.baseOf(9), Map.of("合作方式", "普通许可")));
        assertThat(precedence.over(open).outcome()).isInstanceOfSatisfying(Outcome.NeedsDecision.class, d ->
                assertThat(d.decisions()).extracting(Decision::code).containsExactly("UNNAMED_MODE", "SUPERIOR_POLICY"));
    }

    @Test
    void touchesNeitherARefusalNorAnotherArticleNorAnEarlierDay() {
        Sheet refused = policy.assess(9, Cases.changed(Cases.baseOf(9), Map.of("受让方", "未入驻")));
        Sheet other = policy.assess(4, Cases.baseOf(4));
        Sheet before = Cases.policyOn(Cases.TODAY.minusDays(1)).assess(9, Cases.baseOf(9));
        assertThat(List.of(refused, other, before)).allSatisfy(sheet -> assertThat(precedence.over(sheet)).isSameAs(sheet));
    }
}
