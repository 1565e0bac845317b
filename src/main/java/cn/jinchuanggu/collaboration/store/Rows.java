package cn.jinchuanggu.collaboration.store;

import cn.jinchuanggu.collaboration.store.PartyProfile.Thing;
import cn.jinchuanggu.collaboration.store.PartyProfile.Topic;
import cn.jinchuanggu.graph.GraphModel;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What rows of this package's questions mean. */
final class Rows {

    private Rows() {
    }

    /** Of {id, name, labels, plan, amountFen, topics [{id, name, labels, source}]}. */
    static Thing thing(Map<String, Object> t) {
        GraphModel.NodeKind kind = kind(t);
        String plan = (String) t.get("plan");
        return new Thing((String) t.get("id"), (String) t.get("name"), kind.label(), kind.chinese(), plan == null ? "" : plan, (Long) t.get("amountFen"),
                maps(t.get("topics")).stream().map(topic -> new Topic((String) topic.get("id"),
                        (String) topic.get("name"), kind(topic).label(), (String) topic.get("source"))).toList());
    }

    @SuppressWarnings("unchecked")
    static GraphModel.NodeKind kind(Map<String, Object> row) {
        return GraphModel.get().findKind((List<String>) row.get("labels"))
                .orElseThrow(() -> new IllegalStateException("a node without a kind of the model: " + row.get("labels")));
    }

    @SuppressWarnings("unchecked")
    static List<String> texts(Object value) {
        return value == null ? List.of() : value instanceof String text ? List.of(text) : List.copyOf((Collection<String>) value);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
