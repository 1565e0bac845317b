package cn.jinchuanggu.explorer.store;

import cn.jinchuanggu.explorer.SavedView;
import cn.jinchuanggu.explorer.SavedView.Filters;
import cn.jinchuanggu.explorer.SavedView.Place;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.StoredTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** {@code (:SavedView)}: ids and places in lists of equal length. */
@Repository
public class SavedViewStore {

    private final Neo4jClient client;

    SavedViewStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Writes a new one; the one that has its id already is left as it is. @return what stands there now */
    public SavedView add(SavedView view) {
        client.query("MERGE (v:SavedView {id: $id}) ON CREATE SET v += $properties").bind(view.id()).to("id").bind(properties(view)).to("properties").run();
        return find(view.id()).orElseThrow();
    }

    public Optional<SavedView> find(String id) {
        return client.query("MATCH (v:SavedView {id: $id}) RETURN properties(v) AS v").bind(id).to("id").fetch().one().map(SavedViewStore::view);
    }

    /** All of an account, the newest first. */
    public List<SavedView> listOf(String account) {
        return client.query("MATCH (v:SavedView {account: $account}) RETURN properties(v) AS v ORDER BY v.savedAt DESC, v.id")
                .bind(account).to("account").fetch().all().stream().map(SavedViewStore::view).toList();
    }

    public long countOf(String account) {
        return client.query("MATCH (v:SavedView {account: $account}) RETURN count(v)").bind(account).to("account").fetchAs(Long.class).one().orElse(0L);
    }

    public void delete(String id) {
        client.query("MATCH (v:SavedView {id: $id}) DELETE v").bind(id).to("id").run();
    }

    private static Map<String, Object> properties(SavedView view) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("account", view.account());
        properties.put("name", view.name());
        properties.put("ids", view.places().stream().map(Place::id).toList());
        properties.put("xs", view.places().stream().map(Place::x).toList());
        properties.put("ys", view.places().stream().map(Place::y).toList());
        properties.put("pinned", view.places().stream().filter(Place::pinned).map(Place::id).toList());
        properties.put("hiddenKinds", view.filters().hiddenKinds());
        properties.put("track", view.filters().track());
        properties.put("grades", view.filters().grades());
        properties.put("reality", view.filters().reality());
        properties.put("until", view.filters().until());
        properties.put("undated", view.filters().undated());
        properties.put("savedAt", view.savedAt());
        return properties;
    }

    @SuppressWarnings("unchecked") // the queries return maps, and the lists stand there as they were written
    private static SavedView view(Map<String, Object> found) {
        Map<String, Object> row = (Map<String, Object>) found.get("v");
        List<String> ids = (List<String>) row.get("ids");
        List<Double> xs = (List<Double>) row.get("xs");
        List<Double> ys = (List<Double>) row.get("ys");
        Set<String> pinned = Set.copyOf((List<String>) row.get("pinned"));
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            places.add(new Place(ids.get(i), xs.get(i), ys.get(i), pinned.contains(ids.get(i))));
        }
        Long until = (Long) row.get("until");
        Filters filters = new Filters((List<String>) row.get("hiddenKinds"), (String) row.get("track"), (List<String>) row.get("grades"),
                (String) row.get("reality"), until == null ? null : until.intValue(), Boolean.TRUE.equals(row.get("undated")));
        OffsetDateTime savedAt = StoredTime.of(row.get("savedAt"));
        return new SavedView((String) row.get("id"), (String) row.get("account"), (String) row.get("name"), places, filters, savedAt);
    }
}
