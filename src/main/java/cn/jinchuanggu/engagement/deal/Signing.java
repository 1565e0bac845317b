package cn.jinchuanggu.engagement.deal;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.contract.Contracts;
import cn.jinchuanggu.contract.DealRef;
import cn.jinchuanggu.contract.TransferMode;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the contract of a deal and holds it to what was priced and published. */
final class Signing {

    private static final Set<TransferMode> SECRET = EnumSet.of(TransferMode.SECRET, TransferMode.SECRET_LICENCE);

    private final Contracts contracts;

    Signing(Contracts contracts) {
        this.contracts = contracts;
    }

    /** The fields of a contract as they were sent; {@link InvalidInput} when there are none. */
    @SuppressWarnings("unchecked") // the keys of a JSON object are text
    static Map<String, ?> fields(Object sent) {
        if (sent instanceof Map<?, ?> fields && !fields.isEmpty()) {
            return (Map<String, ?>) fields;
        }
        throw new InvalidInput(Deals.CONTRACT, "没有写明合同。", "请按合同的表单填写。");
    }

    /**
     * Inside the transaction that holds the deal.
     *
     * @param situation the deal before it is signed
     * @param fields    the contract as its form has it
     * @throws InvalidInput with every problem of the contract, named as fields of {@code contract}
     */
    Contract sign(Situation situation, Map<String, ?> fields, Actor actor, String key) {
        Contract contract;
        try {
            contract = contracts.sign(ref(situation.deal()), fields, actor, key);
        } catch (InvalidInput e) {
            throw new InvalidInput(e.problems().stream().map(p -> inContract(p.field(), p.message(), p.remedy())).toList());
        }
        List<Problem> problems = problems(situation, contract);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems); // takes the contract back with the transaction
        }
        return contract;
    }

    private static List<Problem> problems(Situation situation, Contract contract) {
        List<Problem> problems = new ArrayList<>();
        Price price = situation.deal().price().orElseThrow();
        if (!contract.contractAmount().equals(price.amount())) {
            problems.add(inContract("technicalYuan", "合同的价款合计 " + contract.contractAmount().display() + "，不等于已定的价格 " + price.amount().display() + "。",
                    "价格变了的，请先重新“确定价格”；公示过的要重新公示。"));
        }
        LocalDate signedOn = contract.terms().signedOn();
        if (situation.needsNotice()) {
            situation.notice().flatMap(DealNotice::earliestContract).filter(signedOn::isBefore).ifPresent(earliest ->
                    problems.add(inContract("signedOn", "签订日期 " + signedOn + " 在公示期满以前。", "公示期满的次日 " + earliest + " 起才可以签订。")));
        }
        if (SECRET.contains(contract.terms().mode()) && situation.deal().secrecyAgreement().isEmpty()) {
            problems.add(inContract("mode", contract.terms().mode().label() + "涉及技术秘密，还没有保密协议。", "请先“登记保密协议”（促进科技成果转化法第三十条）。"));
        }
        return problems;
    }

    private static Problem inContract(String field, String message, String remedy) {
        return new Problem(field.isEmpty() ? Deals.CONTRACT : Deals.CONTRACT + "." + field, message, remedy);
    }

    private static DealRef ref(Deal deal) {
        return new DealRef(deal.id(), deal.introductionId(), deal.needId().orElse(null), List.of(deal.achievementId()), deal.supplierPartyId(), deal.buyerPartyId());
    }
}
