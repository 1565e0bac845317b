package cn.jinchuanggu.graph;

import cn.jinchuanggu.shared.WholeList;
import java.util.Map;
import java.util.function.Function;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * An answer of the database that is never held as a whole: its rows are fetched some hundreds at a time while they are used. It is
 * one question, so that what changes its place meanwhile stands in it once, and a long list is sorted once and not for each of its
 * pages. The question stays open until the last row is used; whoever uses them must not wait for somebody's line.
 */
public final class LongAnswer {

    /** As many rows as there are. */
    public static final int ALL = Integer.MAX_VALUE;

    private LongAnswer() {
    }

    /**
     * @param question with all its values bound
     * @param read     makes an entry of a row
     */
    public static <T> WholeList<T> of(Neo4jClient.RunnableSpec question, Function<Map<String, Object>, T> read) {
        return use -> question.fetchAs(Object.class).mappedBy((types, row) -> {
            use.accept(read.apply(row.asMap()));
            return null; // nothing is collected
        }).all();
    }
}
