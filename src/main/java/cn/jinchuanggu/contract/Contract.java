package cn.jinchuanggu.contract;

import cn.jinchuanggu.journal.Entry;
import java.util.List;

/**
 * A technology contract: the sum of its entries.
 *
 * @param id      the number by which people name it
 * @param entries in their order, at least one
 */
public record Contract(String id, List<Entry> entries) {

    public Contract {
        entries = List.copyOf(entries);
    }

    public String dealId() {
        return (String) entries.getFirst().facts().get("dealId");
    }

    public ContractState state() {
        return ContractState.SIGNED;
    }
}
