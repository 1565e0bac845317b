package cn.jinchuanggu.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step in every state by everybody: what is not in the table below is refused, in Chinese. */
class ContractRulesTest {

    /** State: who may do what; a contract about a patent, nothing paid, accepted only where it is completed. */
    private static final String TABLE = """
            SIGNED:    provider submit record-ip pay cost dispute terminate; absorber record-ip pay accept dispute terminate; broker record-ip dispute
            REGISTRATION_SUBMITTED: provider record-ip pay cost dispute terminate; absorber record-ip pay accept dispute terminate; broker record-ip dispute; clerk return register reject
            RETURNED:  provider submit record-ip pay cost dispute terminate; absorber record-ip pay accept dispute terminate; broker record-ip dispute
            REGISTERED: provider record-ip pay cost dispute terminate; absorber record-ip pay accept dispute terminate; broker record-ip dispute; clerk change cancel
            REJECTED:  provider submit record-ip pay cost dispute terminate; absorber record-ip pay accept dispute terminate; broker record-ip dispute
            CANCELLED:
            COMPLETED: provider cost dispute; absorber dispute; broker dispute; clerk change cancel
            TERMINATED: clerk change cancel
            """;

    private static final Map<String, Actor> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("provider", ContractDesk.PROVIDER);
        PEOPLE.put("absorber", ContractDesk.ABSORBER);
        PEOPLE.put("broker", actor(ContractsInStates.BROKER, null, Role.BROKER));
        PEOPLE.put("clerk", ContractDesk.CLERK);
        PEOPLE.put("otherBroker", actor("c-other", null, Role.BROKER));
        PEOPLE.put("otherUnit", actor("c-unit", "ent-t-02", Role.ENTERPRISE));
        PEOPLE.put("officer", actor("c-officer", null, Role.POLICY_OFFICER));
        PEOPLE.put("finance", actor("c-finance", null, Role.FINANCE_REVIEWER));
        PEOPLE.put("visitor", Actor.VISITOR);
        PEOPLE.put("clerkOfASide", actor("c-both", "inst-t-01", Role.OPERATOR));
    }

    @ParameterizedTest
    @EnumSource(ContractState.class)
    void everybodyMayDoWhatTheTableSaysAndNothingElse(ContractState state) {
        Contract contract = ContractsInStates.in(state);
        assertThat(contract.state()).isEqualTo(state);
        PEOPLE.forEach((name, actor) -> {
            Set<String> may = Arrays.stream(ContractStep.values()).filter(s -> ContractRules.hindrance(s, contract, actor).isEmpty()).map(ContractStep::path)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(may).as(name + " in " + state).isEqualTo(allowed(state, name));
        });
    }

    @ParameterizedTest
    @EnumSource(ContractState.class)
    void everyRefusalIsASentenceInChinese(ContractState state) {
        PEOPLE.values().forEach(actor -> Arrays.stream(ContractStep.values()).filter(s -> ContractStep.find(s.path()).isPresent()).forEach(step ->
                ContractRules.hindrance(step, ContractsInStates.in(state), actor).ifPresent(h -> assertThat(h.sentence()).endsWith("。").containsPattern("\\p{IsHan}{4}"))));
    }

    @Test
    void aDisputeStopsAcceptanceAndCompletionUntilItIsSettled() {
        Contract disputed = ContractsInStates.with(ContractsInStates.in(ContractState.REGISTERED), ContractStep.DISPUTE, Map.of());
        assertThat(ContractRules.hindrance(ContractStep.ACCEPT, disputed, ContractDesk.ABSORBER)).hasValueSatisfying(h -> assertThat(h.sentence()).contains("争议没有解决"));
        assertThat(ContractRules.hindrance(ContractStep.COMPLETE, disputed, ContractDesk.PROVIDER)).isPresent();
        Contract settled = ContractsInStates.with(ContractsInStates.with(disputed, ContractStep.SETTLE, Map.of()), ContractStep.ACCEPT, Map.of("document", "x"));
        assertThat(ContractRules.hindrance(ContractStep.SETTLE, settled, ContractDesk.PROVIDER)).isPresent();
        assertThat(ContractRules.hindrance(ContractStep.COMPLETE, settled, ContractDesk.PROVIDER)).isEmpty();
    }

    @Test
    void onlyTheSidesTheirBrokerAndOfficialsSeeAContract() {
        Contract contract = ContractsInStates.signed();
        assertThat(PEOPLE.entrySet().stream().filter(e -> ContractRules.sees(contract, e.getValue())).map(Map.Entry::getKey))
                .containsExactly("provider", "absorber", "broker", "clerk", "officer", "finance", "clerkOfASide");
    }

    @Test
    void aShareContractIsPaidWithSharesAndNothingElse() {
        Map<String, Object> form = new LinkedHashMap<>(ContractDesk.transfer());
        form.put("mode", "技术入股");
        Contract shares = ContractsInStates.signed(form);
        assertThat(ContractRules.hindrance(ContractStep.PAY, shares, ContractDesk.ABSORBER)).hasValueSatisfying(h -> assertThat(h.sentence()).contains("登记股权变更"));
        assertThat(ContractRules.hindrance(ContractStep.EQUITY, shares, ContractDesk.ABSORBER)).isEmpty();
        assertThat(ContractRules.hindrance(ContractStep.EQUITY, ContractsInStates.signed(), ContractDesk.ABSORBER)).isPresent();
    }

    private static Set<String> allowed(ContractState state, String name) {
        String line = TABLE.lines().filter(l -> l.startsWith(state.name() + ":")).findFirst().orElseThrow();
        return Arrays.stream(line.substring(line.indexOf(':') + 1).split(";")).map(String::strip).filter(part -> part.startsWith(name + " "))
                .flatMap(part -> Arrays.stream(part.split(" ")).skip(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Actor actor(String username, String party, Role... roles) {
        return new Actor(username, username, Set.of(roles), party);
    }
}
