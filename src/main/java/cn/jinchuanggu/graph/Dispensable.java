package cn.jinchuanggu.graph;

import java.util.Optional;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/** Questions to the graph that a page can do without: while the graph is away the rest of the page is shown, and the page says so. */
public final class Dispensable {

    private static final Logger log = LoggerFactory.getLogger(Dispensable.class);

    private Dispensable() {
    }

    /** @return what the graph answers; empty while it is away */
    public static <T> Optional<T> ask(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (DataAccessResourceFailureException | TransientDataAccessException | Neo4jException e) {
            log.warn("Left out of a page, because the graph is away: {}", e.toString());
            return Optional.empty();
        }
    }
}
