package cn.jinchuanggu.bench;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Node;
import cn.jinchuanggu.graph.GraphWriter.Tie;
import cn.jinchuanggu.identity.Suggestions;
import cn.jinchuanggu.identity.signal.Comparison;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finding the same entities among 100,000 generated enterprises in an embedded Neo4j of its own, of which every fiftieth is a second
 * spelling of the one before it.
 *
 * <p>{@code mvn -Pbench verify -DskipTests -Dbench=IdentityBench}
 */
public final class IdentityBench {

    private static final int SIZE = 100_000;
    private static final int EVERY = 50;
    private static final int PORTION = 2_000;
    private static final String SYLLABLES = "华晋光恒瑞泰宏源兴隆达信诚远博凯鑫盛安康润丰顺利万通百川海天地云龙飞腾跃创新科航宇星辰北斗南山东方西域";
    private static final List<String> TRADES = List.of("电子科技", "光电科技", "机械制造", "生物科技", "医药", "新材料", "智能装备", "软件", "环保设备", "矿山机械");

    private IdentityBench() {
    }

    public static void main(String[] args) throws IOException {
        try (OwnPlatform platform = OwnPlatform.start("jinchuanggu.seed.set=none")) {
            Set<String> planted = fill(platform);
            Suggestions suggestions = platform.get(Suggestions.class);
            for (int run = 1; run <= 3; run++) {
                Suggestions.Scan scan = suggestions.scan(Actor.PLATFORM);
                long found = scan.found().stream().filter(c -> planted.contains(pair(c))).count();
                System.out.printf("run %d: %,d entities, %,d suggestions, %d of %d second spellings found, %d pairs not looked at closely, %.1f s%n", run,
                        scan.compared(), scan.found().size(), found, planted.size(), scan.unlooked(), scan.took().toMillis() / 1000.0);
            }
        }
    }

    private static Set<String> fill(OwnPlatform platform) {
        GraphWriter writer = platform.get(GraphWriter.class);
        TransactionTemplate transaction = new TransactionTemplate(platform.get(PlatformTransactionManager.class));
        transaction.executeWithoutResult(s -> writer.create(List.of(new Node("park-bench", "Park", Map.of("name", "园区（示例）", "illustrative", true))), List.of()));
        Random random = new Random(20241128);
        Set<String> planted = new HashSet<>();
        List<Node> nodes = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        String stem = "";
        for (int i = 0; i < SIZE; i++) {
            boolean second = i % EVERY == 1;
            stem = second ? stem : syllable(random) + syllable(random) + syllable(random) + TRADES.get(random.nextInt(TRADES.size()));
            nodes.add(new Node("b-%06d".formatted(i), "Enterprise", Map.of("name", (second ? "" : "山西") + stem + (second ? "有限责任公司" : "有限公司") + "（示例）", "illustrative", true)));
            ties.add(new Tie("b-%06d".formatted(i), "LOCATED_IN", "park-bench", "illustrative", "2026"));
            if (second) {
                planted.add("b-%06d b-%06d".formatted(i - 1, i));
            }
            if (nodes.size() == PORTION) {
                transaction.executeWithoutResult(s -> writer.create(nodes, ties));
                nodes.clear();
                ties.clear();
            }
        }
        return planted;
    }

    private static String syllable(Random random) {
        return String.valueOf(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
    }

    private static String pair(Comparison c) {
        return c.one().id() + " " + c.other().id();
    }
}
