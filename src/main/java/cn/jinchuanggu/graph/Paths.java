package cn.jinchuanggu.graph;

import cn.jinchuanggu.graph.PathEvidence.Spot;
import cn.jinchuanggu.graph.PathEvidence.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How parties, people and what they list are connected, and who stands between.
 *
 * <p>Only public ties between public entities are walked; topics (tracks, segments, fields, concepts) and sources are no
 * part of a path, and who asked not to introduce anybody is so only as an end. The cost is bounded: from an end at most
 * {@value #RING} ties to parties are read, and as many to listings where two rings are read around it (which of them is left
 * to the store; a listing next to another end is seen from what lies between), none from a node between that has more than
 * {@value #HUB} (a way across it is still found when both its ties are seen from its neighbours), and a question that takes
 * over {@value #SECONDS} s fails.
 *
 * <p>One query reads the ties around both ends; the search itself is {@link PathSearch}.
 */
@Component
public class Paths {

    /** Steps a path may have at the most. */
    public static final int MOST_STEPS = 4;
    static final int RING = 300;
    static final int HUB = 150;
    static final int SECONDS = 15;
    private static final int MOST_TIES = 20_000;
    /** Rings read around the start; the rest of the steps is read around the targets. */
    private static final int RINGS_OF_START = 2;

    private final Neo4jClient client;
    private final Entities entities;

    Paths(Neo4jClient client, Entities entities) {
        this.client = client;
        this.entities = entities;
    }

    /**
     * Something that two entities are both about. It is no acquaintance, so it is not part of a path.
     *
     * @param sourceOne   key of the source that says so of the one
     * @param sourceOther and of the other
     */
    public record SharedTopic(String id, String name, String kind, String kindLabel, String sourceOne, String sourceOther) {
    }

    /**
     * The paths between two entities, most trusted first; of equal trust the shorter, then by ids.
     *
     * @param maxSteps 1 to {@value #MOST_STEPS}
     * @param limit    paths at the most, from 1
     * @return empty when there is none, when an id is unknown or hidden, or when both are the same
     */
    @Transactional(readOnly = true, timeout = SECONDS)
    public List<PathEvidence> findPaths(String fromId, String toId, int maxSteps, int limit) {
        return findPathsToEach(fromId, List.of(toId), maxSteps, limit).getOrDefault(toId, List.of());
    }

    /**
     * The best path from one entity to each of many, read in one query; for all the owners of a list of matches.
     *
     * @return by target in the order given; targets without a path are left out
     */
    @Transactional(readOnly = true, timeout = SECONDS)
    public Map<String, PathEvidence> findBestPaths(String fromId, Collection<String> targetIds, int maxSteps) {
        Map<String, PathEvidence> best = new LinkedHashMap<>();
        findPathsToEach(fromId, targetIds, maxSteps, 1).forEach((target, paths) -> best.put(target, paths.getFirst()));
        return best;
    }

    /**
     * The best paths from one entity to each of many, read in one query.
     *
     * @param perTarget paths to one target at the most, from 1
     * @return by target in the order given, best first; targets without a path are left out
     */
    @Transactional(readOnly = true, timeout = SECONDS)
    public Map<String, List<PathEvidence>> findPathsToEach(String fromId, Collection<String> targetIds, int maxSteps,
            int perTarget) {
        if (maxSteps < 1 || maxSteps > MOST_STEPS || perTarget < 1) {
            throw new IllegalArgumentException("a path has 1 to %d steps and at least one is asked for, not %d and %d"
                    .formatted(MOST_STEPS, maxSteps, perTarget));
        }
        Set<String> targets = new LinkedHashSet<>(targetIds);
        targets.remove(fromId);
        if (targets.isEmpty()) {
            return Map.of();
        }
        Ties ties = read(fromId, targets, maxSteps);
        PathSearch.From search = new PathSearch(ties.edges().keySet()).from(fromId, maxSteps);
        Map<String, List<PathSearch.Way>> ways = new LinkedHashMap<>();
        for (String target : targets) {
            List<PathSearch.Way> found = search.to(target, perTarget);
            if (!found.isEmpty()) {
                ways.put(target, found);
            }
        }
        Map<String, String> titles = titles(ways.values(), ties);
        Map<String, List<PathEvidence>> paths = new LinkedHashMap<>();
        ways.forEach((target, found) -> paths.put(target, found.stream().map(w -> evidence(w, ties, titles)).toList()));
        return paths;
    }

    /** What both entities are about by their own ties, concepts first. */
    @Transactional(readOnly = true, timeout = SECONDS)
    public List<SharedTopic> listSharedTopics(String oneId, String otherId, int limit) {
        return client.query(Cypher.of(Paths.class, "shared-topics.cypher")).bind(oneId).to("one").bind(otherId).to("other")
                .bind(limit).to("limit").fetch().all().stream().map(row -> {
                    GraphModel.NodeKind kind = Entities.kind(row);
                    return new SharedTopic((String) row.get("id"), (String) row.get("name"), kind.label(), kind.chinese(),
                            Entities.publicKey((String) row.get("sourceOne")), Entities.publicKey((String) row.get("sourceOther")));
                }).toList();
    }

    private record Ties(Map<PathSearch.Edge, Map<String, Object>> edges, Map<String, Spot> spots) {
    }

    private Ties read(String from, Set<String> targets, int maxSteps) {
        int ringsOfTargets = Math.max(0, maxSteps - RINGS_OF_START);
        List<String> wide = new ArrayList<>();
        List<String> near = new ArrayList<>();
        (maxSteps >= RINGS_OF_START ? wide : near).add(from);
        // one ring around every target even where the start's rings reach it: the start may be the hub of the two
        (ringsOfTargets >= 2 ? wide : near).addAll(targets);
        Map<PathSearch.Edge, Map<String, Object>> edges = new LinkedHashMap<>();
        Map<String, Spot> spots = new HashMap<>();
        client.query(Cypher.of(Paths.class, "path-ties.cypher")).bind(wide).to("wide").bind(near).to("near")
                .bind(RING).to("ring").bind(HUB).to("hub").bind(MOST_TIES).to("limit").fetch().all().forEach(row -> {
                    Spot a = spot(row.get("from"), spots);
                    Spot b = spot(row.get("to"), spots);
                    String type = (String) row.get("type");
                    edges.put(new PathSearch.Edge(a.id(), b.id(), type, WalkableTie.valueOf(type).cost(), day(row)), row);
                });
        return new Ties(edges, spots);
    }

    /** The day as far as it is known, for comparing; empty, which is before any day, when it is not stated. */
    private static String day(Map<String, Object> row) {
        String since = (String) row.get("since");
        return since == null || since.isEmpty() || !Character.isDigit(since.charAt(0)) ? "" : since;
    }

    @SuppressWarnings("unchecked")
    private static Spot spot(Object value, Map<String, Spot> spots) {
        Map<String, Object> node = (Map<String, Object>) value;
        return spots.computeIfAbsent((String) node.get("id"), id -> {
            GraphModel.NodeKind kind = Entities.kind(node);
            return new Spot(id, (String) node.get("name"), kind.label(), kind.chinese(), Boolean.TRUE.equals(node.get("illustrative")));
        });
    }

    private Map<String, String> titles(Collection<List<PathSearch.Way>> ways, Ties ties) {
        Set<String> keys = new HashSet<>();
        ways.forEach(found -> found.forEach(way -> way.edges().forEach(e -> keys.add((String) ties.edges().get(e).get("source")))));
        return entities.titlesOf(keys);
    }

    private static PathEvidence evidence(PathSearch.Way way, Ties ties, Map<String, String> titles) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < way.edges().size(); i++) {
            PathSearch.Edge edge = way.edges().get(i);
            Map<String, Object> row = ties.edges().get(edge);
            String source = (String) row.get("source");
            String at = way.nodes().get(i);
            steps.add(new Step(ties.spots().get(at), ties.spots().get(way.nodes().get(i + 1)), edge.from().equals(at),
                    edge.type(), GraphModel.get().getTieKind(edge.type()).chinese(), Entities.publicKey(source), titles.get(source),
                    (String) row.get("since"), (String) row.get("note")));
        }
        return PathEvidence.of(steps, WalkableTie.strength(way.cost()));
    }
}
