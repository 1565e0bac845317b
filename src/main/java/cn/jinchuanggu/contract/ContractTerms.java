package cn.jinchuanggu.contract;

import cn.jinchuanggu.shared.CreditCode;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.PatentNumber;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the parties agreed on, as far as registration, payment and subsidy rest on it (民法典 §845, §846).
 *
 * @param name         项目名称
 * @param exclusivity  of a licence only
 * @param supplier     name of the provider at signing
 * @param demander     name of the absorber at signing
 * @param validThrough last day; empty when the contract states none
 * @param field        field of use; empty for no limit
 * @param territory    where it may be used; empty for no limit
 * @param improvements whose later improvements are (民法典 §875); empty for nothing agreed, then each side's own
 * @param technical    the price of the technology
 * @param other        equipment, instruments, parts, materials and whatever else is no technology
 * @param shares       the technical price by achievement; sums to it exactly
 * @param royalty      rate and base of a royalty; empty for none
 * @param documents    what was signed; the files stay with the parties, their hashes are kept here
 */
public record ContractTerms(String name, TransferMode mode, Optional<Exclusivity> exclusivity, CreditCode supplierCode, CreditCode demanderCode,
        String supplier, String demander, LocalDate signedOn, Optional<LocalDate> validFrom, Optional<LocalDate> validThrough, String field, String territory,
        String improvements, Money technical, Money other, List<Share> shares, PaymentMode payment, List<Instalment> instalments, String royalty,
        List<Document> documents, List<Patent> patents) {

    public ContractTerms {
        shares = List.copyOf(shares);
        instalments = List.copyOf(instalments);
        documents = List.copyOf(documents);
        patents = List.copyOf(patents);
    }

    /** @param name of the achievement at signing */
    public record Share(String achievementId, String name, Money price) {
    }

    public record Instalment(LocalDate dueOn, Money amount, String note) {
    }

    /** @param sha256 64 lower-case hexadecimal digits */
    public record Document(String name, String sha256) {
    }

    /** @param expiresOn last day of the term */
    public record Patent(PatentNumber number, LocalDate expiresOn) {
    }

    /** 合同成交额: everything that is to be paid. */
    public Money contractAmount() {
        return technical.plus(other);
    }

    /** As facts of an entry; {@link TermsReader} reads them again. */
    Map<String, Object> asFacts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", name);
        facts.put("mode", mode.name());
        exclusivity.ifPresent(e -> facts.put("exclusivity", e.name()));
        facts.put("supplierCode", supplierCode.text());
        facts.put("demanderCode", demanderCode.text());
        facts.put("signedOn", signedOn.toString());
        validFrom.ifPresent(d -> facts.put("validFrom", d.toString()));
        validThrough.ifPresent(d -> facts.put("validThrough", d.toString()));
        facts.put("field", field);
        facts.put("territory", territory);
        facts.put("improvements", improvements);
        facts.put("technicalYuan", technical.toString());
        facts.put("otherYuan", other.toString());
        facts.put("shares", shares.stream().map(s -> Map.of("achievementId", s.achievementId(), "priceYuan", s.price().toString())).toList());
        facts.put("payment", payment.name());
        facts.put("instalments", instalments.stream().map(i -> Map.of("dueOn", i.dueOn().toString(), "amountYuan", i.amount().toString(), "note", i.note())).toList());
        facts.put("royalty", royalty);
        facts.put("documents", documents.stream().map(d -> Map.of("name", d.name(), "sha256", d.sha256())).toList());
        facts.put("patents", patents.stream().map(p -> Map.of("number", p.number().text(), "expiresOn", p.expiresOn().toString())).toList());
        return facts;
    }
}
