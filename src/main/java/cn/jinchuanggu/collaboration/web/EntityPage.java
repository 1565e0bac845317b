package cn.jinchuanggu.collaboration.web;

import cn.jinchuanggu.collaboration.EntityView;
import cn.jinchuanggu.collaboration.EntityViews;
import cn.jinchuanggu.collaboration.StatedFact;
import cn.jinchuanggu.graph.Entities.Line;
import cn.jinchuanggu.graph.Entities.Neighbourhood;
import cn.jinchuanggu.graph.Entities.Spot;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.shared.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An entity as its page shows it.
 *
 * @param cautions  what has to be verified, a sentence each
 * @param facts     with all that is said about each
 * @param listings  what it offers, seeks or is about, one group for each kind
 * @param relations everything else it is tied to, one group for each tie
 * @param truncated whether there is more around it than is listed
 * @param party     whether it may be asked for partners
 * @param page      address of the page for people who want to deal with it, or empty
 */
public record EntityPage(EntityView entity, List<String> cautions, List<StatedFact> facts, List<Group> listings, List<Group> relations,
        boolean truncated, boolean party, String page) {

    private static final Set<String> CAUTIONS = Set.of("提示", "待核实");

    /** Neighbours of a sort. */
    public record Group(String title, List<Neighbour> neighbours) {
    }

    /**
     * An entity at the other end of a tie.
     *
     * @param href  its page
     * @param since ISO 8601 day, month or year, or null
     * @param note  what the tie was about, or null
     * @param source who says so
     */
    public record Neighbour(String id, String name, String kindLabel, boolean illustrative, String href, String since, String note,
            String source) {
    }

    static EntityPage of(EntityViews.Whole whole) {
        EntityView entity = whole.entity();
        Neighbourhood around = whole.around();
        Map<String, Spot> spots = around.nodes().stream().collect(Collectors.toMap(Spot::id, s -> s));
        Map<String, List<Neighbour>> listings = new LinkedHashMap<>();
        Map<String, List<Neighbour>> relations = new LinkedHashMap<>();
        for (Line line : around.edges()) {
            boolean out = line.from().equals(entity.id());
            Spot other = spots.get(out ? line.to() : line.from());
            if (other == null || !out && !line.to().equals(entity.id())) {
                continue;
            }
            boolean listing = GraphModel.get().getNodeKind(other.kind()).roles().contains("Listing");
            String title = listing ? other.kindLabel() : title(line, out, other);
            (listing ? listings : relations).computeIfAbsent(title, t -> new ArrayList<>()).add(neighbour(other, line));
        }
        return new EntityPage(entity, cautions(entity.facts()), whole.facts().stream().filter(f -> !CAUTIONS.contains(f.label())).toList(), groups(listings), groups(relations),
                around.truncated(), GraphModel.get().getNodeKind(entity.kind()).roles().contains("Party"),
                entity.page().isEmpty() ? "" : "/" + entity.page() + "/" + entity.id());
    }

    /** A tie that comes in is named with what it comes from, so that 共建 and 被共建 are not mixed up. */
    private static String title(Line line, boolean out, Spot other) {
        return out ? line.label() : line.label() + "（来自" + other.kindLabel() + "）";
    }

    private static Neighbour neighbour(Spot other, Line line) {
        String href = ListingKind.ofLabels(List.of(other.kind())).map(k -> k.href(other.id())).orElse("/entities/" + other.id());
        return new Neighbour(other.id(), other.name(), other.kindLabel(), other.illustrative(), href, line.since(),
                line.note(), line.sourceTitle());
    }

    private static List<Group> groups(Map<String, List<Neighbour>> byTitle) {
        return byTitle.entrySet().stream()
                .map(e -> new Group(e.getKey(), distinct(e.getValue())))
                .sorted(Comparator.comparingInt((Group g) -> g.neighbours().size()).reversed().thenComparing(Group::title)).toList();
    }

    /** Two ties to the same neighbour are one line of a list. */
    private static List<Neighbour> distinct(Collection<Neighbour> all) {
        Map<String, Neighbour> byId = new LinkedHashMap<>();
        all.forEach(n -> byId.putIfAbsent(n.id(), n));
        return byId.values().stream().sorted(Comparator.comparing(Neighbour::name)).toList();
    }

    private static List<String> cautions(List<Fact> facts) {
        return facts.stream().filter(f -> CAUTIONS.contains(f.label()))
                .map(f -> f.label().equals("待核实") ? "这一条还没有核实。" : f.value()).toList();
    }
}
