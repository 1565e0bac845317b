package cn.jinchuanggu.explorer.query;

import cn.jinchuanggu.collaboration.EntityViews;
import cn.jinchuanggu.graph.GraphModel;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a query may name. All but the keywords follows from the model and from what is shown of entities, so that new things are private. */
final class QueryVocabulary {

    static final Set<String> REFUSED = Set.of("CREATE", "MERGE", "DELETE", "DETACH", "NODETACH", "SET", "REMOVE", "DROP", "INSERT", "LOAD", "CSV", "CALL", "FOREACH",
            "USE", "SHOW", "TERMINATE", "START", "STOP", "ALTER", "GRANT", "DENY", "REVOKE", "RENAME", "EXPLAIN", "PROFILE", "TRANSACTIONS", "YIELD",
            "CYPHER", "USING", "NEXT", "LET", "FILTER", "FINISH", "SEARCH", "SHORTESTPATH", "ALLSHORTESTPATHS", "LABELED", "ENABLE", "PERIODIC");
    /** Keywords after which a bracket opens something else than a call or an index. */
    static final Set<String> KEYWORDS = Set.of("MATCH", "OPTIONAL", "WHERE", "AND", "OR", "XOR", "NOT", "IN", "RETURN", "WITH", "DISTINCT", "BY", "WHEN", "THEN",
            "ELSE", "CASE", "END", "AS", "UNWIND", "STARTS", "ENDS", "CONTAINS", "ORDER", "SKIP", "LIMIT", "EXISTS", "COUNT", "COLLECT", "UNION", "ALL", "ANY", "SHORTEST", "IS");
    /** Of these, those that a list may follow. */
    static final Set<String> BEFORE_LISTS = Set.of("IN", "RETURN", "WITH", "UNWIND", "AND", "OR", "XOR", "THEN", "ELSE");
    /** Words whose braces hold a query. */
    static final Set<String> SUBQUERIES = Set.of("EXISTS", "COUNT", "COLLECT");
    static final Set<String> FUNCTIONS = Set.of("COUNT", "COLLECT", "SUM", "AVG", "MIN", "MAX", "SIZE", "LENGTH", "TYPE", "LABELS", "NODES", "RELATIONSHIPS", "HEAD",
            "LAST", "TAIL", "REVERSE", "TOLOWER", "TOUPPER", "TRIM", "SUBSTRING", "SPLIT", "REPLACE", "LEFT", "RIGHT", "TOINTEGER", "TOFLOAT", "TOSTRING", "COALESCE",
            "RANGE", "ABS", "ROUND", "FLOOR", "CEIL", "DATE", "ANY", "ALL", "NONE", "SINGLE", "STDEV", "PERCENTILECONT", "SIGN", "SQRT", "EXISTS");
    /** Properties of ties that are shown; the source is not, because it may name an account. */
    static final Set<String> OF_TIES = Set.of("since", "note");
    /** Properties that say nothing of the owner of a masked listing. */
    static final Set<String> OPEN = Set.of("id", "illustrative", "since", "note");
    static final Set<String> PROPERTIES = Stream.concat(EntityViews.publicProperties().stream(), OF_TIES.stream()).collect(Collectors.toSet());
    static final Set<String> LABELS = labels();
    static final Set<String> TIES = ties();

    private QueryVocabulary() {
    }

    /** Labels of the model that a query may name. */
    private static Set<String> labels() {
        Set<String> labels = new HashSet<>(Set.of("Entity", "Party", "Listing"));
        GraphModel.get().listNodeKinds().stream().filter(k -> k.roles().contains("Entity")).forEach(k -> labels.add(k.label()));
        return Set.copyOf(labels);
    }

    private static Set<String> ties() {
        return GraphModel.get().listTieKinds().stream().filter(t -> LABELS.containsAll(t.from()) && LABELS.containsAll(t.to()))
                .map(GraphModel.TieKind::type).collect(Collectors.toUnmodifiableSet());
    }
}
