package cn.jinchuanggu.cockpit.goal;

import cn.jinchuanggu.pool.Pool;
import cn.jinchuanggu.pool.Pools;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Those closest to the title 高新技术企业, as the library of candidates has assessed them. */
@Component
class ClosestToTitle implements Closest {

    private final Pools pools;

    ClosestToTitle(Pools pools) {
        this.pools = pools;
    }

    @Override
    public Set<String> goals() {
        return Set.of("K2");
    }

    @Override
    public List<Near> list(boolean illustrative, int limit) {
        return pools.listNearest(Pool.HIGH_TECH, illustrative, limit).stream()
                .map(p -> new Near(p.entityId(), p.name(), "离高新技术企业还差 " + p.missing() + " 项" + (p.gap().isEmpty() ? "" : "：" + p.gap()))).toList();
    }
}
