package cn.jinchuanggu.bench;

import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.Catalogue;
import cn.jinchuanggu.supermarket.CatalogueQuery;
import cn.jinchuanggu.supermarket.CatalogueQuery.Sort;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * How long one page of the catalogue takes with its total and the counts of the categories, among 100,000 services. Goal: 500 ms.
 *
 * <p>{@code mvn -Pbench verify -DskipTests -Dbench=CatalogueBench}
 */
public final class CatalogueBench {

    private static final int SERVICES = 100_000;
    private static final int PORTION = 10_000;
    private static final int RUNS = 20;
    private static final int SIZE = 24;

    private CatalogueBench() {
    }

    public static void main(String[] args) throws IOException {
        try (OwnPlatform platform = OwnPlatform.start()) {
            plant(platform.get(Neo4jClient.class));
            Catalogue catalogue = platform.get(Catalogue.class);
            questions().forEach((name, query) -> measure(catalogue, name, query));
        }
    }

    /** Written past the one way of writing, without a revision, so that the index does not read them while this measures. */
    private static void plant(Neo4jClient client) {
        for (int from = 0; from < SERVICES; from += PORTION) {
            client.query("""
                    MATCH (g:Segment) WITH collect(g) AS segments MATCH (p:ServiceProvider) WITH segments, collect(p) AS providers
                    UNWIND range($from, $from + $portion - 1) AS i
                    CREATE (s:Entity:Listing:Service {id: 'serv-bench-' + i, name: '服务' + i, summary: '说明', illustrative: true, days: i % 200 + 1, voucher: i % 2 = 0,
                        category: ['研发设计', '检验检测', '技术转移', '知识产权', '科技咨询', '科技金融', '人力资源', '财税法律', '教育培训', '中试服务'][i % 10],
                        priceFen: CASE WHEN i % 5 = 0 THEN null ELSE (i % 997 + 1) * 10000 END})
                    WITH s, i, segments, providers
                    WITH s, segments[i % size(segments)] AS g, providers[i % size(providers)] AS p
                    CREATE (s)-[:IN_SEGMENT {source: 'bench', since: '2026'}]->(g) CREATE (p)-[:PROVIDES {source: 'bench', since: '2026'}]->(s)""")
                    .bind(from).to("from").bind(PORTION).to("portion").run();
        }
    }

    private static Map<String, CatalogueQuery> questions() {
        Optional<String> any = Optional.empty();
        Optional<Money> free = Optional.empty();
        Map<String, CatalogueQuery> questions = new LinkedHashMap<>();
        questions.put("everything", CatalogueQuery.ALL);
        questions.put("one category", new CatalogueQuery(any, Optional.of("检验检测"), any, any, free, free, false, Optional.empty(), false, any, Optional.empty(),
                Sort.USUAL));
        questions.put("cheapest with a voucher", new CatalogueQuery(any, any, any, any, free, free, false, Optional.empty(), true, any, Optional.empty(), Sort.CHEAPEST));
        questions.put("a segment below a price", new CatalogueQuery(any, any, any, Optional.of("seg-robot"), free, Optional.of(Money.of(5_000)), false,
                Optional.empty(), false, any, Optional.empty(), Sort.QUICKEST));
        questions.put("negotiable in a week", new CatalogueQuery(any, any, any, any, free, free, true, Optional.of(7), false, any, Optional.empty(), Sort.NAME));
        return questions;
    }

    private static void measure(Catalogue catalogue, String name, CatalogueQuery query) {
        Times times = Times.of(RUNS, run -> {
            catalogue.list(query, new Paging(run % 50 + 1, SIZE));
            catalogue.countByCategory(query);
        });
        System.out.printf("%-26s %s%n", name, times.p50AndP95());
    }
}
