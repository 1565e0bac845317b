package cn.jinchuanggu.bench;

import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.search.Embedding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes generated listings with their meanings to the graph without the checks of an import, to have many of them. */
final class StraightToGraph {

    private static final int TOGETHER = 2_000;
    private static final List<String> OWNERS = List.of("inst-q-01", "inst-q-02", "inst-q-03", "inst-q-04", "inst-q-05", "inst-e-01", "inst-e-02",
            "inst-e-03", "inst-e-04", "inst-e-05", "inst-h-01", "inst-h-02", "inst-h-03", "inst-h-04", "inst-h-05");

    private final GraphWriter writer;
    private final TransactionTemplate transaction;
    private final GeneratedMarket market;
    private final PerturbedVectors vectors;
    private final String model;

    StraightToGraph(ApplicationContext platform, GeneratedMarket market, PerturbedVectors vectors, String model) {
        this.writer = platform.getBean(GraphWriter.class);
        this.transaction = new TransactionTemplate(platform.getBean(PlatformTransactionManager.class));
        this.market = market;
        this.vectors = vectors;
        this.model = model;
    }

    /** Writes the listings of these numbers. */
    void write(int from, int until) {
        var random = new SplittableRandom(2);
        for (int first = from; first < until; first += TOGETHER) {
            List<GraphWriter.Node> nodes = new ArrayList<>();
            List<GraphWriter.Tie> ties = new ArrayList<>();
            for (int i = first; i < Math.min(until, first + TOGETHER); i++) {
                String id = "ach-gen-" + i;
                ListingProfile profile = market.profile(i);
                nodes.add(new GraphWriter.Node(id, "Achievement", properties(profile, vectors.next(random, false))));
                ties.add(new GraphWriter.Tie(OWNERS.get(i % OWNERS.size()), "OWNS", id, "illustrative", "2026-01-01"));
                ties.add(new GraphWriter.Tie(id, "IN_SEGMENT", profile.segmentId(), "illustrative", "2026-01-01"));
            }
            transaction.executeWithoutResult(status -> writer.create(nodes, ties));
        }
    }

    private Map<String, Object> properties(ListingProfile profile, Embedding mixed) {
        Map<String, Object> p = new HashMap<>();
        p.put("name", profile.title());
        p.put("summary", profile.text());
        p.put("problem", profile.problem());
        p.put("indicators", profile.indicatorTexts());
        p.put("readiness", profile.readiness());
        p.put("concepts", profile.keywords());
        p.put("priceFen", profile.amountUpToYuan().movePointRight(2).longValueExact());
        p.put("modes", profile.modes().stream().map(Enum::name).toList());
        p.put("state", "PUBLISHED");
        p.put("listedOn", profile.since());
        p.put("masked", false);
        p.put("illustrative", true);
        p.put("version", 1L);
        // the text version is that of the words as the index reads them back; the mixture counts as computed from them
        p.put("embedding", new Embedding(mixed.title(), mixed.text(), Embedding.textVersion(profile, model)).toBytes());
        return p;
    }
}
