package cn.jinchuanggu.contract;

import cn.jinchuanggu.journal.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a contract stands in the journal, and how it is made of its entries again. */
final class ContractFacts {

    private ContractFacts() {
    }

    /** What the first entry says. */
    static Map<String, Object> write(DealRef deal, ContractTerms terms, Names names, List<String> brokers) {
        Map<String, Object> ref = new LinkedHashMap<>();
        ref.put("dealId", deal.dealId());
        ref.put("introductionId", deal.introductionId());
        if (deal.needId() != null) {
            ref.put("needId", deal.needId());
        }
        ref.put("achievementIds", deal.achievementIds());
        ref.put("supplierPartyId", deal.supplierPartyId());
        ref.put("demanderPartyId", deal.demanderPartyId());
        return Map.of("deal", ref, "terms", terms.asFacts(), "names", names.asFacts(), "brokers", brokers);
    }

    @SuppressWarnings("unchecked") // written by write
    static Contract contract(String id, List<Entry> entries) {
        Map<String, Object> facts = entries.getFirst().facts();
        Map<String, Object> ref = (Map<String, Object>) facts.get("deal");
        DealRef deal = new DealRef((String) ref.get("dealId"), (String) ref.get("introductionId"), (String) ref.get("needId"),
                (List<String>) ref.get("achievementIds"), (String) ref.get("supplierPartyId"), (String) ref.get("demanderPartyId"));
        ContractTerms terms = TermsReader.read((Map<String, Object>) facts.get("terms"), Names.of(facts.get("names")));
        return new Contract(id, deal, terms, Set.copyOf((List<String>) facts.get("brokers")), entries);
    }

    /** The contract with one entry more. */
    static Contract with(Contract contract, Entry entry) {
        List<Entry> entries = new ArrayList<>(contract.entries());
        entries.add(entry);
        return new Contract(contract.id(), contract.deal(), contract.terms(), contract.brokers(), entries);
    }

    /** A contract about one achievement needs no list of prices: the technical price is its price. */
    static Map<String, Object> withOnlyShare(DealRef deal, Map<String, ?> fields) {
        Map<String, Object> completed = new LinkedHashMap<>(fields);
        Object shares = fields.get("shares");
        boolean none = shares == null || shares instanceof String text && text.isBlank() || shares instanceof List<?> list && list.isEmpty();
        if (none && deal.achievementIds().size() == 1 && fields.get("technicalYuan") != null && !fields.get("technicalYuan").toString().isBlank()) {
            completed.put("shares", List.of(Map.of("achievementId", deal.achievementIds().getFirst(), "priceYuan", fields.get("technicalYuan"))));
        }
        return completed;
    }
}
