package cn.jinchuanggu.contract;

import static cn.jinchuanggu.contract.ContractField.day;
import static cn.jinchuanggu.contract.ContractField.line;
import static cn.jinchuanggu.contract.ContractField.money;
import static cn.jinchuanggu.contract.ContractField.note;
import static cn.jinchuanggu.contract.ContractState.CANCELLED;
import static cn.jinchuanggu.contract.ContractState.COMPLETED;
import static cn.jinchuanggu.contract.ContractState.REGISTERED;
import static cn.jinchuanggu.contract.ContractState.REGISTRATION_SUBMITTED;
import static cn.jinchuanggu.contract.ContractState.REJECTED;
import static cn.jinchuanggu.contract.ContractState.RETURNED;
import static cn.jinchuanggu.contract.ContractState.SIGNED;
import static cn.jinchuanggu.contract.ContractState.TERMINATED;

import cn.jinchuanggu.journal.LedgerStep;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The table of transitions of a contract, in one place: what can be done, by whom, in which states, where it leads, and what
 * it asks for. What else must hold is said by {@link ContractRules}.
 */
public enum ContractStep implements LedgerStep {
    SIGN("签订", ContractDuty.SIDES_OR_BROKER, Set.of(), SIGNED),
    SUBMIT("申请认定登记", ContractDuty.PROVIDER, EnumSet.of(SIGNED, RETURNED, REJECTED), REGISTRATION_SUBMITTED, line("body", "技术合同登记机构", true), note("说明", false)),
    RETURN("退回补正", ContractDuty.CLERK, EnumSet.of(REGISTRATION_SUBMITTED), RETURNED, note("要补正什么", true)),
    REGISTER("准予登记", ContractDuty.CLERK, EnumSet.of(REGISTRATION_SUBMITTED), REGISTERED, line("number", "合同登记编号(16 位或 14 位)", true),
            line("body", "技术合同登记机构", true), day("登记日期"), money("contractYuan", "合同成交额", true), money("technicalYuan", "核定的技术交易额", true), note("说明", false)),
    REJECT("未予登记", ContractDuty.CLERK, EnumSet.of(REGISTRATION_SUBMITTED), REJECTED, note("理由", true)),
    CHANGE("变更登记", ContractDuty.CLERK, EnumSet.of(REGISTERED, COMPLETED, TERMINATED), null, day("变更日期"), money("contractYuan", "变更后的合同成交额", true),
            money("technicalYuan", "变更后的技术交易额", true), line("document", "变更文号", false), note("理由", true)),
    CANCEL("注销登记", ContractDuty.CLERK, EnumSet.of(REGISTERED, COMPLETED, TERMINATED), CANCELLED, day("注销日期"), line("document", "注销文号", false), note("理由", true)),
    /** A transfer takes effect by registration (专利法 §10); a licence is recorded within three months (实施细则 §15). */
    RECORD_IP("登记专利权变更或许可备案", ContractDuty.SIDES_OR_BROKER, performing(), null, line("patent", "专利号", true), day("国家知识产权局登记或备案日期"),
            line("document", "手续合格通知书或备案号", true), note("说明", false)),
    PAY("登记付款", ContractDuty.SIDES, performing(), null, day("付款日期"), money("amountYuan", "付款金额", true), money("technicalYuan", "其中单独开票的技术部分", false),
            line("payer", "付款方", false), line("payee", "收款方", false), line("invoice", "发票号码", false), note("说明", false)),
    VOID_PAYMENT("更正付款", ContractDuty.SIDES, withMoney(), null, line("payment", "作废哪一笔(记录序号)", true), note("理由", true)),
    EQUITY("登记股权变更", ContractDuty.SIDES, performing(), null, day("股权登记日期"), money("amountYuan", "作价金额", true), line("document", "登记通知书", true), note("说明", false)),
    COST("登记直接成本", ContractDuty.PROVIDER, withMoney(), null, line("what", "成本名称", true), money("amountYuan", "金额", true), note("说明", false)),
    ACCEPT("验收", ContractDuty.ABSORBER, performing(), null, line("document", "验收文件", true), note("结论", true)),
    DISPUTE("登记争议", ContractDuty.SIDES_OR_BROKER, withMoney(), null, note("争议的内容", true)),
    SETTLE("争议已解决", ContractDuty.SIDES, withMoney(), null, note("怎样解决", true)),
    COMPLETE("办结", ContractDuty.SIDES, EnumSet.of(SIGNED, REGISTERED, REJECTED), COMPLETED, note("说明", false)),
    TERMINATE("终止合同", ContractDuty.SIDES, performing(), TERMINATED, line("document", "终止协议或判决", true), note("理由", true)),
    /** A later matter rests on the contract as it is now; written by the platform and never by a person. */
    CITE("被引用", ContractDuty.PROVIDER, Set.of(), null);

    private final String label;
    private final ContractDuty duty;
    private final Set<ContractState> from;
    private final ContractState to;
    private final List<ContractField> fields;

    ContractStep(String label, ContractDuty duty, Set<ContractState> from, ContractState to, ContractField... fields) {
        this.label = label;
        this.duty = duty;
        this.from = from;
        this.to = to;
        this.fields = List.of(fields);
    }

    private static Set<ContractState> performing() {
        return EnumSet.of(SIGNED, REGISTRATION_SUBMITTED, RETURNED, REGISTERED, REJECTED);
    }

    private static Set<ContractState> withMoney() {
        return EnumSet.of(SIGNED, REGISTRATION_SUBMITTED, RETURNED, REGISTERED, REJECTED, COMPLETED);
    }

    @Override
    public String label() {
        return label;
    }

    /** What it asks for, in the order of a form. */
    public List<ContractField> fields() {
        return fields;
    }

    /** The step with this address, of those that a person takes on a signed contract. */
    public static Optional<ContractStep> find(String path) {
        return LedgerStep.find(Arrays.stream(values()).filter(s -> !s.from.isEmpty()).toList(), path);
    }

    ContractDuty duty() {
        return duty;
    }

    boolean isPossibleIn(ContractState state) {
        return from.contains(state);
    }

    /** Where it leads from this state; null before the first step. */
    ContractState leadsTo(ContractState state) {
        return to == null ? state : to;
    }

    /** Why it cannot be done in this state, in one sentence. */
    String wrongState(ContractState state) {
        return onlyFrom(Arrays.stream(ContractState.values()).filter(from::contains).map(ContractState::label), "合同", "这份合同", state.label());
    }
}
