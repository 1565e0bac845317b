package cn.jinchuanggu.policy.offer;

import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.fact.FactType;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.policy.offer.Offer.Datum;
import cn.jinchuanggu.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the platform knows for a claim, in the words of the questions, each with the record that says so. */
final class OfferData {

    private static final Set<String> OF_THE_GRAPH = Set.of("buyer", "buyerResidentFrom", "providerResident");
    private static final Set<String> OF_THE_REGISTRATION = Set.of("registrationCertificate", "registrationNumber", "registeredOn", "contractAmountYuan", "transactionAmountYuan");
    private static final Set<String> OF_THE_PAYMENTS = Set.of("payments", "earlierBasesYuan", "claimYear", "equityRegisteredOn", "equityValueYuan");

    private OfferData() {
    }

    static List<Datum> of(Contract contract, Map<String, Object> known, List<Question> questions) {
        return questions.stream().filter(q -> known.containsKey(q.key())).map(q -> new Datum(q.label(), shown(q, known.get(q.key())), origin(contract, q.key()))).toList();
    }

    private static String origin(Contract contract, String fact) {
        if (OF_THE_GRAPH.contains(fact)) {
            return "图谱中的入驻记录";
        }
        if (OF_THE_REGISTRATION.contains(fact)) {
            return contract.registration().map(r -> "认定登记 " + r.changedOn().orElse(r.registeredOn()) + "，登记机构 " + r.body()).orElse("合同");
        }
        return OF_THE_PAYMENTS.contains(fact) ? "付款和股权登记记录" : "合同 " + contract.terms().signedOn();
    }

    private static String shown(Question question, Object value) {
        if (value instanceof List<?> payments) {
            return payments.stream().map(p -> payment((Map<?, ?>) p)).collect(Collectors.joining(";"));
        }
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        return question.type() == FactType.MONEY ? Money.of(value.toString()).display() : value.toString();
    }

    private static String payment(Map<?, ?> payment) {
        Object technical = payment.get("technicalYuan");
        return payment.get("date") + " 付 " + Money.of(payment.get("amountYuan").toString()).display()
                + (technical == null ? "" : "（单独开票的技术部分 " + Money.of(technical.toString()).display() + "）");
    }
}
