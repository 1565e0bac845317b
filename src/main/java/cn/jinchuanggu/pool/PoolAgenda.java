package cn.jinchuanggu.pool;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.pool.store.PlaceStore;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The operator decides about those whom the criteria suggest; an enterprise hears when all but one thing is met. */
@Component
class PoolAgenda implements Agenda {

    private static final Set<Pool> TITLES = Set.of(Pool.HIGH_TECH, Pool.TECH_SME, Pool.SPECIALISED);

    private final PlaceStore places;

    PoolAgenda(PlaceStore places) {
        this.places = places;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        if (actor.has(Role.OPERATOR)) {
            return places.countSuggested().stream().limit(limit).map(PoolAgenda::suggested).toList();
        }
        if (!actor.has(Role.ENTERPRISE) || actor.partyId() == null) {
            return List.of();
        }
        return places.listOf(actor.partyIds()).stream().filter(p -> TITLES.contains(p.pool()) && !p.holds() && p.missing() <= 1).limit(limit)
                .map(PoolAgenda::nearlyThere).toList();
    }

    private static AgendaItem suggested(PlaceStore.Suggested s) {
        return new AgendaItem(AgendaItem.Kind.TASK, s.pool().library() + "：" + s.pool().label() + (s.illustrative() ? "（示例）" : ""), "有 " + s.count() + " 个建议入库，请决定",
                "/pools/" + s.pool().path() + "?data=" + (s.illustrative() ? "demo" : "real") + "&show=suggested", null, null);
    }

    private static AgendaItem nearlyThere(Place place) {
        return new AgendaItem(AgendaItem.Kind.FOUND, place.pool().label(), place.missing() == 0 ? "条件都已满足，可以准备申报" : "还差一项即可申报：" + place.gap(),
                "/pools/of/" + place.entityId() + "?pool=" + place.pool().path(), null, null);
    }
}
