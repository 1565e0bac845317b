package cn.jinchuanggu.bench;

import cn.jinchuanggu.JinchuangguApplication;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.Catalogue;
import cn.jinchuanggu.supermarket.CatalogueQuery;
import cn.jinchuanggu.supermarket.CatalogueQuery.Sort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.FileSystemUtils;

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
        Path folder = Files.createTempDirectory("catalogue-bench");
        try (ConfigurableApplicationContext platform = new SpringApplicationBuilder(JinchuangguApplication.class)
                .properties("logging.level.cn.jinchuanggu=WARN", "jinchuanggu.graph.data-folder=" + folder, "server.port=0", "jinchuanggu.demo.enabled=false").run()) {
            plant(platform.getBean(Neo4jClient.class));
            Catalogue catalogue = platform.getBean(Catalogue.class);
            questions().forEach((name, query) -> measure(catalogue, name, query));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
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
        long[] times = new long[RUNS];
        long total = 0;
        for (int i = 0; i < RUNS; i++) {
            long since = System.nanoTime();
            total = catalogue.list(query, new Paging(i % 50 + 1, SIZE)).total();
            catalogue.countByCategory(query);
            times[i] = (System.nanoTime() - since) / 1_000_000;
        }
        Arrays.sort(times);
        System.out.printf("%-26s %,9d services  median %4d ms  p95 %4d ms%n", name, total, times[RUNS / 2], times[RUNS * 95 / 100]);
    }
}
