package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.graph.Aliases;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.order.store.RecordStore;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What orders say of a provider or a service, for everybody: orders done, whether in time, ratings with their answers. */
@Service
public class Records {

    private final RecordStore store;
    private final Orders orders;
    private final Aliases aliases;

    Records(RecordStore store, Orders orders, Aliases aliases) {
        this.store = store;
        this.orders = orders;
        this.aliases = aliases;
    }

    /** Of all services of a provider: the real orders, then the invented ones; without those of which there are none. */
    public List<ProviderRecord> listOfProvider(String providerId) {
        return store.sum(RecordStore.Of.PROVIDER, aliases.same(providerId));
    }

    /** Of one service: the real orders, then the invented ones; without those of which there are none. */
    public List<ProviderRecord> listOfService(String serviceId) {
        return store.sum(RecordStore.Of.SERVICE, aliases.same(serviceId));
    }

    /** Ratings of a provider, the newest first. */
    public Page<Rating> listRatingsOfProvider(String providerId, Paging paging) {
        return ratings(RecordStore.Of.PROVIDER, providerId, paging);
    }

    /** Ratings of a service, the newest first. */
    public Page<Rating> listRatingsOfService(String serviceId, Paging paging) {
        return ratings(RecordStore.Of.SERVICE, serviceId, paging);
    }

    private Page<Rating> ratings(RecordStore.Of of, String id, Paging paging) {
        Set<String> ids = aliases.same(id);
        return paging.page((skip, limit) -> store.listRated(of, ids, skip, limit).stream().flatMap(o -> orders.find(o).stream())
                .flatMap(o -> o.rating().stream()).toList(), store.countRated(of, ids));
    }
}
