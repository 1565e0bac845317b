package cn.jinchuanggu.bench;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.chain.Assessed;
import cn.jinchuanggu.chain.Chain;
import cn.jinchuanggu.chain.ChainGaps;
import cn.jinchuanggu.chain.Positions;
import cn.jinchuanggu.chain.Rounds;
import cn.jinchuanggu.chain.figures.Figure;
import cn.jinchuanggu.chain.figures.YearFigures;
import cn.jinchuanggu.chain.figures.store.FiguresStore;
import cn.jinchuanggu.chain.store.FactsStore;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Node;
import cn.jinchuanggu.graph.GraphWriter.Tie;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.pool.Library;
import cn.jinchuanggu.pool.Place;
import cn.jinchuanggu.pool.PlaceQuery;
import cn.jinchuanggu.pool.Pool;
import cn.jinchuanggu.pool.Pools;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.WholeList;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Criteria applied to 100,000 generated enterprises, every tenth with declared figures, and the lists, counts and files that come
 * out of it, in an embedded Neo4j of its own.
 *
 * <p>{@code mvn -Pbench verify -DskipTests -Dbench=PoolBench}
 */
public final class PoolBench {

    private static final int SIZE = 100_000;
    private static final int PORTION = 2_000;
    private static final int DECLARES = 10;
    private static final int BATCH = 200;
    private static final List<String> SEGMENTS = List.of("seg-optoelectronics", "seg-smart-terminal", "seg-software");
    private static final List<String> STAGES = List.of("初创", "成长", "成熟");

    private PoolBench() {
    }

    public static void main(String[] args) throws IOException {
        try (OwnPlatform platform = OwnPlatform.start("jinchuanggu.seed.set=none")) {
            fill(platform);
            platform.get(Rounds.class).run(); // what the schedule left
            measure("criteria of all enterprises, chain and pools", 1, () -> assess(platform));
            Library library = platform.get(Library.class);
            for (int page : List.of(1, 100, 5000)) {
                measure("page " + page + " of the nearest", 5, () -> library.find(query(""), new Paging(page, 20), Actor.PLATFORM));
            }
            measure("a page by part of the name", 5, () -> library.find(query("77"), new Paging(1, 20), Actor.PLATFORM));
            measure("counts of all pools", 5, () -> platform.get(Pools.class).count(true));
            measure("ten nearest", 5, () -> platform.get(Pools.class).listNearest(Pool.HIGH_TECH, true, 10));
            measure("figures of a chain and what is offered", 5, () -> {
                platform.get(Positions.class).count(Chain.CARRIER, true);
                platform.get(ChainGaps.class).list(true);
            });
            measure("workbook of all", 1, () -> table(library.listAll(query(""), Actor.PLATFORM)).writeXlsx(OutputStream.nullOutputStream()));
        }
    }

    private static void assess(OwnPlatform platform) {
        FactsStore facts = platform.get(FactsStore.class);
        platform.all(Assessed.class).forEach(view -> {
            for (List<String> ids = facts.listIds("Enterprise", "", BATCH); !ids.isEmpty(); ids = facts.listIds("Enterprise", ids.getLast(), BATCH)) {
                view.assess(ids);
            }
        });
    }

    private static PlaceQuery query(String text) {
        return new PlaceQuery(Pool.HIGH_TECH, true, PlaceQuery.Show.ALL, Optional.empty(), Optional.empty(), 99, Optional.of(text).filter(t -> !t.isEmpty()), false);
    }

    private static TextTable table(WholeList<Place> places) {
        Map<String, Function<Place, String>> columns = new LinkedHashMap<>();
        columns.put("编号", Place::entityId);
        columns.put("名称", Place::name);
        columns.put("还差", p -> String.valueOf(p.missing()));
        columns.put("先补", Place::gap);
        return TextTable.of("库", columns, places);
    }

    private static void measure(String what, int runs, Runnable work) {
        System.out.printf("%-50s %s%n", what, Times.of(runs, run -> work.run()).p50AndP95());
    }

    private static void fill(OwnPlatform platform) {
        GraphWriter writer = platform.get(GraphWriter.class);
        FiguresStore figures = platform.get(FiguresStore.class);
        TransactionTemplate transaction = new TransactionTemplate(platform.get(PlatformTransactionManager.class));
        Random random = new Random(20241128);
        for (int from = 0; from < SIZE; from += PORTION) {
            List<Node> nodes = new ArrayList<>();
            List<Tie> ties = new ArrayList<>();
            for (int i = from; i < from + PORTION; i++) {
                String id = "ent-b-%06d".formatted(i);
                nodes.add(new Node(id, "Enterprise", Map.of("name", "试算企业 " + i + "（示例）", "illustrative", true, "stage", STAGES.get(random.nextInt(STAGES.size())))));
                ties.add(new Tie(id, "IN_SEGMENT", SEGMENTS.get(random.nextInt(SEGMENTS.size())), "illustrative", "2026"));
            }
            transaction.executeWithoutResult(s -> writer.create(nodes, ties));
            transaction.executeWithoutResult(s -> nodes.stream().filter(n -> random.nextInt(DECLARES) == 0).forEach(n -> figures.saveSeed(year(n.id(), random))));
        }
    }

    private static YearFigures year(String id, Random random) {
        BigDecimal revenue = BigDecimal.valueOf(1_000_000L + random.nextInt(300_000_000));
        BigDecimal research = revenue.multiply(BigDecimal.valueOf(random.nextInt(10), 2));
        return new YearFigures(id, 2025, Map.of(Figure.REVENUE, revenue, Figure.RESEARCH, research, Figure.RESEARCH_HOME, research, Figure.HI_TECH, revenue,
                Figure.STAFF, BigDecimal.valueOf(100), Figure.RESEARCH_STAFF, BigDecimal.valueOf(random.nextInt(30)), Figure.OWN_RIGHTS, BigDecimal.valueOf(random.nextInt(4))),
                "电子信息", Boolean.TRUE, LocalDate.of(2020, 1, 1), "审计报告（示例）", LocalDate.of(2026, 5, 31), true, 0);
    }
}
