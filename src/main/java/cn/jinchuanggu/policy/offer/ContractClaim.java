package cn.jinchuanggu.policy.offer;

import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.contract.ContractKind;
import cn.jinchuanggu.contract.ContractTerms;
import cn.jinchuanggu.contract.Exclusivity;
import cn.jinchuanggu.contract.Payment;
import cn.jinchuanggu.contract.Registration;
import cn.jinchuanggu.contract.TransferMode;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a contract says about one year under 第九条, in the words of its questions.
 *
 * @param from first day of the policy; what was paid before it never counted
 */
record ContractClaim(Contract contract, int year, LocalDate from) {

    static final int ARTICLE = 9;

    /** The years in which money or shares changed hands, in their order. */
    static List<Integer> years(Contract contract) {
        return counted(contract).map(p -> p.day().getYear()).distinct().sorted().toList();
    }

    /** Everything that the contract tells. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("claimYear", year);
        facts.put("mode", mode());
        contract.registration().ifPresent(r -> {
            facts.put("registrationNumber", r.number());
            facts.put("registeredOn", r.registeredOn().toString());
        });
        facts.put("contractSignedOn", contract.terms().signedOn().toString());
        facts.putAll(sums());
        List<ContractTerms.Share> shares = contract.terms().shares();
        facts.put("achievementCount", shares.size());
        if (shares.size() == 1) {
            facts.put("achievementName", name(shares.getFirst()));
        }
        return facts;
    }

    /** What a change of the registration or of the payments changes. */
    Map<String, Object> sums() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("registrationCertificate", contract.registration().filter(Registration::stands).isPresent());
        facts.put("contractAmountYuan", contract.contractAmount().toString());
        facts.put("transactionAmountYuan", contract.transactionAmount().toString());
        facts.put("earlierBasesYuan", earlierBases().toString());
        if (contract.terms().mode() == TransferMode.SHARES) {
            contract.equity().filter(e -> e.day().getYear() == year).ifPresent(e -> {
                facts.put("equityRegisteredOn", e.day().toString());
                facts.put("equityValueYuan", e.amount().toString());
            });
        } else {
            facts.put("payments", contract.standingPayments().stream().filter(p -> p.day().getYear() == year).map(ContractClaim::payment).toList());
        }
        return facts;
    }

    /** By achievement, as the calculator asks for several: with nothing granted yet, which the ledger knows better. */
    List<Map<String, Object>> achievements(Money otherProviders) {
        List<ContractTerms.Share> shares = contract.terms().shares();
        return shares.size() == 1 ? List.of() : shares.stream().map(s -> Map.<String, Object>of("name", name(s), "priceYuan", s.price().toString(),
                "earlierAwardsYuan", 0, "otherProvidersBaseYuan", otherProviders.toString())).toList();
    }

    /** The name by which the limit of the achievement is counted; with its id where two of the contract have the same. */
    private String name(ContractTerms.Share share) {
        boolean shared = contract.terms().shares().stream().filter(s -> s.name().equals(share.name())).count() > 1;
        return shared ? share.name() + "(" + share.achievementId() + ")" : share.name();
    }

    private Money earlierBases() {
        return counted(contract).filter(p -> p.day().getYear() < year && !p.day().isBefore(from)).map(contract::technicalPart).reduce(Money.ZERO, Money::plus);
    }

    private static Stream<Payment> counted(Contract contract) {
        return contract.terms().mode() == TransferMode.SHARES ? contract.equity().stream() : contract.standingPayments().stream();
    }

    private static Map<String, Object> payment(Payment payment) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("date", payment.day().toString());
        fact.put("amountYuan", payment.amount().toString());
        payment.technical().ifPresent(t -> fact.put("technicalYuan", t.toString()));
        return fact;
    }

    /** The way of transfer as the article calls it; a licence is named by who else may use it. */
    private String mode() {
        TransferMode mode = contract.terms().mode();
        if (mode == TransferMode.SHARES) {
            return mode.label();
        }
        if (mode.kind() == ContractKind.TRANSFER) {
            return ContractKind.TRANSFER.label();
        }
        return mode.kind() == ContractKind.LICENCE ? contract.terms().exclusivity().orElse(Exclusivity.ORDINARY).label() + "许可" : mode.label();
    }
}
