package cn.jinchuanggu.contract;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.contract.store.ContractStore;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Tie;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A registered contract makes its two sides known to each other in the graph, so that paths lead over them. */
@Component
class ContractTies {

    private static final String CONTRACTED = "CONTRACTED_WITH";

    private final ContractStore store;
    private final GraphWriter writer;

    ContractTies(ContractStore store, GraphWriter writer) {
        this.store = store;
        this.writer = writer;
    }

    /** Writes the tie, unless a listing of the deal hides its unit or the graph says it already. Part of the caller's transaction. */
    void tie(Contract contract, Actor actor) {
        DealRef deal = contract.deal();
        List<String> listings = new ArrayList<>(deal.achievementIds());
        if (deal.needId() != null) {
            listings.add(deal.needId());
        }
        if (!store.anyMasked(listings) && !store.areTied(deal.supplierPartyId(), deal.demanderPartyId())) {
            writer.write(List.of(), List.of(new Tie(deal.demanderPartyId(), CONTRACTED, deal.supplierPartyId(), GraphWriter.ENTERED_BY + actor.username(),
                    contract.terms().signedOn().toString())));
        }
    }
}
