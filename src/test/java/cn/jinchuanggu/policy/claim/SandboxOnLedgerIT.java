package cn.jinchuanggu.policy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.sandbox.RecordedCase;
import cn.jinchuanggu.policy.sandbox.RecordedCases;
import cn.jinchuanggu.policy.sandbox.Sandbox;
import cn.jinchuanggu.policy.sandbox.Trial;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sandbox computes what was filed, not what was drafted or withdrawn, and leaves the ledger as it is. */
class SandboxOnLedgerIT extends ClaimLedger {

    @Autowired
    private RecordedCases cases;

    @Test
    void computesFiledClaimsAgainAndChangesNone() {
        Claim filed = act(draft(), ClaimStep.SUBMIT, UNIT);
        Claim drafted = draft();
        Claim withdrawn = act(act(draft(), ClaimStep.SUBMIT, UNIT), ClaimStep.WITHDRAW, UNIT);

        List<RecordedCase> read = new ArrayList<>();
        cases.forEach(read::add);
        assertThat(read).hasSize((int) cases.count());
        assertThat(read).extracting(RecordedCase::id).contains(filed.id()).doesNotContain(drafted.id(), withdrawn.id()).isSorted();

        Trial trial = new Sandbox(clock, new Policy(clock), cases, Runnable::run)
                .begin(List.of(new Sandbox.Wish(9, "awardRate", null, new BigDecimal("0.02"))), Optional.empty());
        assertThat(trial.result().unreadable()).isZero();
        assertThat(trial.result().all().cases()).isEqualTo(read.size());
        assertThat(trial.result().all().losers()).isPositive();
        assertThat(trial.result().all().cost().isNegative()).isTrue();
        assertThat(claims.getClaim(filed.id(), OFFICER)).isEqualTo(filed);
    }
}
