package cn.jinchuanggu.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of 转化法 §45: half of the net income or of the shares; the provincial 70 % is shown, marked as to be confirmed. */
class InventorShareTest {

    @Test
    void netIncomeIsTheContractLessItsDirectCosts() {
        Contract contract = ContractsInStates.with(ContractsInStates.in(ContractState.REGISTERED), ContractStep.COST, Map.of("what", "评估费和税费", "amountYuan", "100000"));
        InventorShare share = InventorShare.of(contract, ContractParameters.get());
        assertThat(share.net()).isEqualTo(Money.of(4_900_000));
        assertThat(share.floors()).extracting(InventorShare.AtLeast::amount).containsExactly(Money.of(2_450_000), Money.of(3_430_000));
        assertThat(share.floors()).extracting(f -> f.floor().confirmed()).containsExactly(true, false);
    }

    @Test
    void ofSharesTheFloorIsAPartOfTheSharesAndNothingIsDeducted() {
        Map<String, Object> form = ContractDesk.with(ContractDesk.with(ContractDesk.with(ContractDesk.transfer(), "mode", "技术入股"), "technicalYuan", 2_000_000), "instalments", null);
        Contract contract = ContractsInStates.with(ContractsInStates.signed(form), ContractStep.COST, Map.of("what", "评估费", "amountYuan", "100000"));
        InventorShare share = InventorShare.of(contract, ContractParameters.get());
        assertThat(share.shares()).isTrue();
        assertThat(share.floors()).extracting(InventorShare.AtLeast::amount).containsExactly(Money.of(1_000_000), Money.of(1_400_000));
    }

    @Test
    void costsAboveTheIncomeLeaveNothingAndNeverLess() {
        Contract contract = ContractsInStates.with(ContractsInStates.signed(), ContractStep.COST, Map.of("what", "维持费", "amountYuan", "6000000"));
        assertThat(InventorShare.of(contract, ContractParameters.get()).net()).isEqualTo(Money.ZERO);
    }

    @Test
    void theLawOfTheDayOfSigningNamesTheKinds() {
        assertThat(ContractParameters.get().findRegime(LocalDate.parse("2020-12-31")).orElseThrow().kinds()).doesNotContain(ContractKind.LICENCE);
        assertThat(ContractParameters.get().findRegime(LocalDate.parse("2021-01-01")).orElseThrow().kinds()).contains(ContractKind.LICENCE);
    }
}
