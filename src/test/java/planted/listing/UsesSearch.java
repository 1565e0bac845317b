package planted.listing;

import org.apache.lucene.document.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import planted.search.UsesListing;

/** Breaks: listing may not use search, and a cycle; Lucene only in search; no field injection; Neo4j only in stores. */
class UsesSearch {

    @Autowired
    private Neo4jClient client;

    private final org.neo4j.driver.Driver driver = null;

    Object look() {
        return new Object[] {new UsesListing(), new Document(), client, driver};
    }
}
