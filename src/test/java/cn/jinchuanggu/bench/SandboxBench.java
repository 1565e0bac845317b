package cn.jinchuanggu.bench;

import cn.jinchuanggu.policy.Cases;
import cn.jinchuanggu.policy.claim.ClaimJson;
import cn.jinchuanggu.policy.sandbox.Sandbox;
import cn.jinchuanggu.policy.sandbox.Trial;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * A trial over 100,000 claims of all computed articles in an embedded Neo4j of its own. Goal: under 30 seconds.
 *
 * <p>{@code mvn -Pbench verify -DskipTests -Dbench=SandboxBench}
 */
public final class SandboxBench {

    private static final int CLAIMS = 100_000;
    private static final int PORTION = 5_000;
    private static final List<Integer> ARTICLES = List.of(3, 4, 5, 6, 7, 9, 11, 12, 15, 16);
    private static final long SEED = 20241128;

    private SandboxBench() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try (OwnPlatform platform = OwnPlatform.start()) {
            fill(platform.get(Neo4jClient.class));
            Sandbox sandbox = platform.get(Sandbox.class);
            for (int run = 1; run <= 3; run++) {
                measure(sandbox, run);
            }
        }
    }

    private static void measure(Sandbox sandbox, int run) throws InterruptedException {
        long begun = System.nanoTime();
        Trial trial = sandbox.begin(List.of(new Sandbox.Wish(9, "achievementCap", null, new BigDecimal("300000"))), Optional.empty());
        while (trial.result() == null && !trial.failed()) {
            Thread.sleep(20);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("run %d: %d cases, %d changed, cost %s yuan, %.1f s%n", run, trial.result().all().cases(),
                trial.result().all().changed(), trial.result().all().cost(), seconds);
    }

    private static void fill(Neo4jClient client) {
        Random random = new Random(SEED);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            int article = ARTICLES.get(i % ARTICLES.size());
            Map<String, Object> facts = new LinkedHashMap<>(Cases.baseOf(article));
            if (article == 9) {
                long yuan = 100_000 + random.nextInt(9_000_000);
                facts.putAll(Map.of("合同成交额", yuan, "技术交易额", yuan, "付款", List.of(Map.of("日期", "2025-06-01", "金额", yuan))));
            }
            rows.add(Map.of("id", "bench-%06d".formatted(i), "article", article, "facts", ClaimJson.write(facts)));
            if (rows.size() == PORTION) {
                client.query("""
                        UNWIND $rows AS row
                        CREATE (c:Claim {id: row.id, unitName: '示例单位', article: row.article, state: 'PAID', assessedOn: date('2026-01-10')})
                        CREATE (c)-[:HAS_EVENT]->(:ClaimEvent {id: row.id + '#1', sequence: 1, facts: row.facts})""")
                        .bind(rows).to("rows").run();
                rows.clear();
            }
        }
    }
}
