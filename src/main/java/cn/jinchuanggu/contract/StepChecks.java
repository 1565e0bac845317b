package cn.jinchuanggu.contract;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.PatentNumber;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the answers of a step must fit to: the contract, what was paid so far, today. */
final class StepChecks {

    /** 16 digits on the present form, 14 on older ones; nothing is known of a check digit. */
    private static final Pattern REGISTRATION_NUMBER = Pattern.compile("\\d{14}|\\d{16}");

    private final Contract contract;
    private final StepInput input;
    private final LocalDate today;
    private final Map<String, Object> facts;
    private final List<Problem> problems = new ArrayList<>();

    private StepChecks(Contract contract, StepInput input, LocalDate today) {
        this.contract = contract;
        this.input = input;
        this.today = today;
        this.facts = new LinkedHashMap<>(input.facts());
    }

    /**
     * The facts that are written down for this step.
     *
     * @throws InvalidInput with everything that does not fit
     */
    static Map<String, Object> facts(ContractStep step, Contract contract, StepInput input, LocalDate today) {
        StepChecks checks = new StepChecks(contract, input, today);
        switch (step) {
            case REGISTER -> checks.registration();
            case CHANGE -> checks.change();
            case CANCEL -> checks.dayNotBefore(contract.registration().orElseThrow().registeredOn(), "登记日期");
            case RECORD_IP -> checks.patent();
            case PAY -> checks.payment();
            case VOID_PAYMENT -> checks.voided();
            case EQUITY, COST -> checks.equityOrCost(step);
            default -> { /* words only */ }
        }
        if (!checks.problems.isEmpty()) {
            throw new InvalidInput(checks.problems);
        }
        return checks.facts;
    }

    private void registration() {
        String number = input.facts().get("number");
        if (!REGISTRATION_NUMBER.matcher(number).matches()) {
            refuse("number", "合同登记编号“" + number + "”应当是 16 位数字（较早的表格是 14 位）。", "请按认定登记证明填写。");
        }
        dayNotBefore(contract.terms().signedOn(), "签订日期");
        sums();
    }

    private void change() {
        Registration before = contract.registration().orElseThrow();
        dayNotBefore(before.changedOn().orElse(before.registeredOn()), "上一次登记日期");
        sums();
        if (input.money("contractYuan").equals(before.contractAmount()) && input.money("technicalYuan").equals(before.transactionAmount())) {
            refuse("technicalYuan", "两项金额都没有变。", "没有变化不需要变更登记。");
        }
    }

    /** 技术交易额 is what is left of 合同成交额 without what is not technical. */
    private void sums() {
        Money whole = input.money("contractYuan");
        Money technical = input.money("technicalYuan");
        if (whole.isZero()) {
            refuse("contractYuan", "合同成交额不能是 0。", "请按认定登记证明填写。");
        }
        if (technical.compareTo(whole) > 0) {
            refuse("technicalYuan", "技术交易额 " + technical.display() + " 大于合同成交额 " + whole.display() + "。", "技术交易额是成交额扣除设备、材料等非技术性费用后的部分。");
        }
    }

    private void patent() {
        String written = input.facts().get("patent");
        Optional<String> number = PatentNumber.find(written).map(PatentNumber::text)
                .filter(n -> contract.terms().patents().stream().anyMatch(p -> p.number().text().equals(n)));
        if (number.isEmpty()) {
            refuse("patent", "专利“" + written + "”不在这份合同里。", "可以填写：" + String.join("、", contract.terms().patents().stream().map(p -> p.number().text()).toList()) + "。");
        } else if (contract.ipRecords().stream().anyMatch(r -> r.patent().equals(number.get()))) {
            refuse("patent", "专利 " + number.get() + " 已经登记过。", "请核对。");
        }
        number.ifPresent(n -> facts.put("patent", n));
        dayNotBefore(contract.terms().signedOn(), "签订日期");
    }

    private void payment() {
        Money amount = input.money("amountYuan");
        dayNotBefore(contract.terms().signedOn(), "签订日期");
        if (amount.isZero()) {
            refuse("amountYuan", "付款金额是 0。", "请按回单填写。");
        }
        if (input.findMoney("technicalYuan").filter(t -> t.compareTo(amount) > 0).isPresent()) {
            refuse("technicalYuan", "技术部分大于这笔付款。", "请核对发票和回单。");
        }
        facts.putIfAbsent("payer", contract.terms().demander());
        facts.putIfAbsent("payee", contract.terms().supplier());
        boolean again = contract.standingPayments().stream().anyMatch(p -> p.day().equals(input.day()) && p.amount().equals(amount)
                && p.invoice().equals(input.facts().getOrDefault("invoice", "")));
        if (again) {
            refuse("amountYuan", "同一天、同样金额和发票的一笔付款已经登记过。", "确实是另一笔的，请填写不同的发票号码。");
        }
        limits(amount);
    }

    /** What is paid stays within what was agreed and approved; a royalty has no sum beforehand, its approved technical sum holds. */
    private void limits(Money amount) {
        boolean royalty = contract.terms().payment().isRoyalty();
        Money room = contract.contractAmount().minus(contract.paid());
        if (!royalty && amount.compareTo(room) > 0) {
            refuse("amountYuan", "付款合计将超过合同成交额 " + contract.contractAmount().display() + "：已登记 " + contract.paid().display() + "，还可以登记 "
                    + room.max(Money.ZERO).display() + "。", "金额有变化的，请先由登记机构变更登记。");
        }
        Money technical = input.findMoney("technicalYuan").orElseGet(() -> contract.technicalPart(amount));
        Money technicalRoom = contract.transactionAmount().minus(contract.technicalPaid());
        if ((!royalty || contract.registration().isPresent()) && technical.compareTo(technicalRoom) > 0) {
            refuse("technicalYuan", "技术部分合计将超过技术交易额 " + contract.transactionAmount().display() + "：已登记 " + contract.technicalPaid().display() + "，这笔的技术部分是 "
                    + technical.display() + "。", "请核对发票；金额有变化的，请先变更登记。");
        }
    }

    private void voided() {
        String number = input.facts().get("payment");
        if (contract.standingPayments().stream().noneMatch(p -> String.valueOf(p.number()).equals(number))) {
            refuse("payment", "没有序号为“" + number + "”的有效付款。", "可以填写：" + String.join("、", contract.standingPayments().stream().map(p -> String.valueOf(p.number())).toList()) + "。");
        }
    }

    private void equityOrCost(ContractStep step) {
        if (input.money("amountYuan").isZero()) {
            refuse("amountYuan", "金额是 0。", "请核对。");
        }
        if (step == ContractStep.EQUITY) {
            dayNotBefore(contract.terms().signedOn(), "签订日期");
        }
    }

    private void dayNotBefore(LocalDate first, String what) {
        LocalDate day = input.day();
        if (day.isBefore(first) || day.isAfter(today)) {
            refuse("day", "日期 " + day + " 应当在" + what + " " + first + " 至今天 " + today + " 之间。", "请按原件填写。");
        }
    }

    private void refuse(String field, String message, String remedy) {
        problems.add(new Problem(field, message, remedy));
    }
}
