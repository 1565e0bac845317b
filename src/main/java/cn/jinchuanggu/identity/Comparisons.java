package cn.jinchuanggu.identity;

import cn.jinchuanggu.identity.signal.Comparison;
import cn.jinchuanggu.identity.signal.Subject;
import cn.jinchuanggu.identity.store.Neighbours;
import cn.jinchuanggu.identity.store.Profile;
import cn.jinchuanggu.identity.store.ProfileStore;
import cn.jinchuanggu.shared.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Compares two entities as they stand in the graph now, with all that is around them. */
@Component
class Comparisons {

    private final ProfileStore store;

    Comparisons(ProfileStore store) {
        this.store = store;
    }

    /** @throws NotFound when one of the two is not there, is not public, or is of a kind that is never merged */
    Comparison compare(PairId pair) {
        Map<String, Neighbours> around = store.neighboursOf(List.of(pair.one(), pair.other()));
        return Comparison.of(Subject.of(profile(pair.one())), Subject.of(profile(pair.other())), around.getOrDefault(pair.one(), Neighbours.NONE),
                around.getOrDefault(pair.other(), Neighbours.NONE));
    }

    private Profile profile(String id) {
        return store.find(id).orElseThrow(() -> new NotFound("可以比较的对象", id));
    }
}
