package cn.jinchuanggu.identity.web;

import cn.jinchuanggu.collaboration.EntityView;
import cn.jinchuanggu.collaboration.EntityViews;
import cn.jinchuanggu.collaboration.StatedFact;
import cn.jinchuanggu.graph.Entities.Line;
import cn.jinchuanggu.graph.Entities.Neighbourhood;
import cn.jinchuanggu.graph.Entities.Spot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One of the two that are compared.
 *
 * @param truncated whether it has more ties than are listed
 */
public record SideView(EntityView entity, List<StatedFact> facts, List<Tie> ties, boolean truncated) {

    private static final int NEIGHBOURS = 60;

    /** @param shared whether the other one has a tie to the same neighbour */
    public record Tie(String label, String id, String name, String since, String source, boolean shared) {
    }

    /** Both sides, each with what it shares with the other one marked. */
    static List<SideView> of(String one, String other, EntityViews entities) {
        EntityViews.Whole whole = entities.getWhole(one, NEIGHBOURS);
        EntityViews.Whole wholeOther = entities.getWhole(other, NEIGHBOURS);
        Set<String> shared = ids(whole.around());
        shared.retainAll(ids(wholeOther.around()));
        return List.of(side(whole, shared), side(wholeOther, shared));
    }

    private static SideView side(EntityViews.Whole whole, Set<String> shared) {
        String id = whole.entity().id();
        Neighbourhood around = whole.around();
        Map<String, Spot> spots = around.nodes().stream().collect(Collectors.toMap(Spot::id, s -> s));
        List<Tie> ties = around.edges().stream().filter(l -> l.from().equals(id) || l.to().equals(id)).map(l -> tie(l, id, spots, shared)).toList();
        return new SideView(whole.entity(), whole.facts(), ties, around.truncated());
    }

    private static Tie tie(Line line, String id, Map<String, Spot> spots, Set<String> shared) {
        String other = line.from().equals(id) ? line.to() : line.from();
        Spot spot = spots.get(other);
        return new Tie(line.label(), other, spot == null ? other : spot.name(), line.since(), line.sourceTitle(), shared.contains(other));
    }

    private static Set<String> ids(Neighbourhood around) {
        return around.nodes().stream().map(Spot::id).filter(id -> !id.equals(around.center())).collect(Collectors.toSet());
    }
}
