package cn.jinchuanggu.pool;

import cn.jinchuanggu.pool.store.PlaceStore;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * What other features read of the libraries. Real and illustrative entities are never in one answer. For staff: whoever shows it
 * looks at the reader's role first.
 */
@Service
public class Pools {

    private final PlaceStore places;

    Pools(PlaceStore places) {
        this.places = places;
    }

    /**
     * Those nearest to an aim who do not have it yet, fewest missing criteria first; those taken out are left out.
     *
     * @param limit 1 to 100
     */
    public List<Place> listNearest(Pool pool, boolean illustrative, int limit) {
        return places.listNearest(pool, illustrative, limit);
    }

    /** A count for every pool, in their order. */
    public Map<Pool, PoolCount> count(boolean illustrative) {
        return places.count(illustrative).stream().collect(Collectors.toMap(PoolCount::pool, Function.identity(), (a, b) -> a, () -> new EnumMap<>(Pool.class)));
    }
}
