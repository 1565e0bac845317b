package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.collaboration.store.RecordedStatement;
import cn.jinchuanggu.collaboration.store.StatementStore;
import cn.jinchuanggu.graph.Aliases;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.Entities.Entity;
import cn.jinchuanggu.graph.Entities.Neighbourhood;
import cn.jinchuanggu.graph.Entities.Source;
import cn.jinchuanggu.graph.Entities.Spot;
import cn.jinchuanggu.listing.Listing;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.listing.store.ListingRows;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Moved;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Entities and what surrounds them, for pages and for the API alike. Everybody gets the public view, also the owner of a
 * masked listing, so that what is shown here can be shown to anybody.
 */
@Service
public class EntityViews {

    public static final int MOST_DEPTH = 3;
    public static final int MOST_NODES = 300;

    private final Entities entities;
    private final Listings listings;
    private final StatementStore statements;
    private final Aliases aliases;

    EntityViews(Entities entities, Listings listings, StatementStore statements, Aliases aliases) {
        this.entities = entities;
        this.listings = listings;
        this.statements = statements;
        this.aliases = aliases;
    }

    /**
     * @throws NotFound when there is none that the public may see
     * @throws Moved    when it was merged into another one
     */
    public EntityView getEntity(String id) {
        return view(present(id));
    }

    private EntityView view(Entity entity) {
        Map<String, Object> properties = shown(entity);
        return new EntityView(entity.id(), entity.kind(), entity.kindLabel(), (String) properties.get("name"), entity.illustrative(),
                isMasked(entity), EntityFacts.of(entity, properties), entity.sources());
    }

    /**
     * Every fact of an entity with all that is said about it: by its own node, by those merged into it, by single statements.
     *
     * @throws NotFound when there is none that the public may see
     * @throws Moved    when it was merged into another one
     */
    public List<StatedFact> listFacts(String id) {
        return facts(present(id));
    }

    private List<StatedFact> facts(Entity entity) {
        FactSheet sheet = new FactSheet().add(entity, shown(entity), null);
        if (!isMasked(entity)) {
            entities.listMergedInto(entity.id()).forEach(merged -> sheet.add(merged, merged.properties(), merged.name()));
            List<RecordedStatement> recorded = statements.listAbout(aliases.same(entity.id()));
            Map<String, Source> sources = statements.sources(recorded.stream().map(RecordedStatement::source).distinct().toList());
            recorded.forEach(statement -> sheet.add(statement, sources));
        }
        return sheet.facts();
    }

    /** What is known of an entity: itself, what is said of it, its direct neighbours. */
    public record Whole(EntityView entity, List<StatedFact> facts, Neighbourhood around) {
    }

    /**
     * All of it, read from the graph once.
     *
     * @param limit as of {@link #neighbourhood}
     * @throws NotFound when there is none that the public may see
     * @throws Moved    when it was merged into another one
     */
    public Whole getWhole(String id, int limit) {
        Entity entity = present(id);
        return new Whole(view(entity), facts(entity), around(entity, 1, limit));
    }

    private Entity present(String id) {
        Entity entity = entities.getEntity(id);
        if (!entity.id().equals(id)) {
            throw new Moved(id, entity.id());
        }
        return entity;
    }

    private Map<String, Object> shown(Entity entity) {
        return isMasked(entity) ? publicProperties(entity) : entity.properties();
    }

    private static boolean isMasked(Entity entity) {
        return Boolean.TRUE.equals(entity.properties().get("masked"));
    }

    /**
     * What lies around an entity, for drawing.
     *
     * @param depth steps, 1 to {@value #MOST_DEPTH}
     * @param limit nodes at the most, the centre included, 2 to {@value #MOST_NODES}
     * @throws InvalidInput when a number is out of range
     * @throws NotFound     when there is no such entity
     */
    public Neighbourhood neighbourhood(String id, int depth, int limit) {
        List<Problem> problems = new ArrayList<>();
        if (depth < 1 || depth > MOST_DEPTH) {
            problems.add(new Problem("depth", "步数“%d”应当是 1 到 %d 的整数。".formatted(depth, MOST_DEPTH), "请改成 1、2 或 3。"));
        }
        if (limit < 2 || limit > MOST_NODES) {
            problems.add(new Problem("limit", "节点数“%d”应当是 2 到 %d 的整数。".formatted(limit, MOST_NODES), "请改小或改大后再试。"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return around(present(id), depth, limit);
    }

    private Neighbourhood around(Entity entity, int depth, int limit) {
        Neighbourhood found = entities.neighbourhood(entity, depth, limit);
        return new Neighbourhood(entity.id(), found.nodes().stream().map(this::publicSpot).toList(), found.edges(), found.truncated());
    }

    private Spot publicSpot(Spot spot) {
        return spot.masked() ? new Spot(spot.id(), publicName(spot.id(), spot.kind(), spot.name(), true), spot.kind(), spot.kindLabel(),
                spot.illustrative(), true, spot.steps()) : spot;
    }

    /**
     * How an entity is called before everybody.
     *
     * @param name   as stored
     * @param masked true when the stored name may hold its owner's
     */
    public String publicName(String id, String kind, String name, boolean masked) {
        return masked ? publicTitle(id, kind) : name;
    }

    /** Names of the properties that may be shown of entities of any kind; what does not stand here is private. */
    public static Set<String> publicProperties() {
        return EntityFacts.properties();
    }

    /** Of a masked listing, what its owner's name has been taken out of. */
    private Map<String, Object> publicProperties(Entity entity) {
        Map<String, Object> properties = new HashMap<>();
        if (hasPublicView(entity.kind())) {
            Listing listing = listings.getListing(entity.id(), Actor.VISITOR);
            properties.putAll(ListingRows.properties(listing.details()));
            properties.put("state", listing.standing().state().name());
            properties.put("listedOn", listing.standing().listedOn());
        } else {
            properties.put("name", unnamed(entity.kindLabel()));
        }
        return properties;
    }

    private String publicTitle(String id, String kind) {
        return hasPublicView(kind) ? listings.getListing(id, Actor.VISITOR).title() : unnamed("条目");
    }

    private static boolean hasPublicView(String kind) {
        return ListingKind.ofLabels(List.of(kind)).filter(k -> k != ListingKind.SERVICE).isPresent();
    }

    private static String unnamed(String kindLabel) {
        return "未具名的" + kindLabel;
    }
}
