package cn.jinchuanggu.cockpit.residency;

import cn.jinchuanggu.cockpit.residency.Residency.Park;
import cn.jinchuanggu.cockpit.residency.store.ResidencyStore;
import cn.jinchuanggu.graph.Aliases;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.Entities.Entity;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the graph knows. */
@Component
class KnownInTheGraph implements Known {

    private final ResidencyStore store;
    private final Entities entities;
    private final Aliases aliases;

    KnownInTheGraph(ResidencyStore store, Entities entities, Aliases aliases) {
        this.store = store;
        this.entities = entities;
        this.aliases = aliases;
    }

    @Override
    public Optional<Entity> findEntity(String id) {
        return entities.findEntity(id);
    }

    @Override
    public Optional<Residency> findOf(String partyId) {
        return store.findOf(aliases.same(partyId));
    }

    @Override
    public Optional<Residency> findByAgreement(String number) {
        return store.findByAgreement(number);
    }

    @Override
    public Optional<Park> findPark(String id, boolean illustrative) {
        return store.listParks(illustrative).stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
