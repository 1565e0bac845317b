package cn.jinchuanggu.seeding;

import cn.jinchuanggu.chain.figures.store.FiguresStore;
import cn.jinchuanggu.cockpit.revenue.store.RevenueStore;
import cn.jinchuanggu.collaboration.store.StatementStore;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.SeedsFirst;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.reference.Codes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Loads the chosen seed set once. The files' fingerprint is kept in the graph: a second start with the same files changes
 * nothing; other files are loaded over the old ones, except listings that somebody has edited since.
 */
@Component
@EnableConfigurationProperties(SeedSettings.class)
public class SeedLoader implements InitializingBean, SeedsFirst {

    private static final Logger log = LoggerFactory.getLogger(SeedLoader.class);
    private static final int BATCH = 1000;

    private final SeedSettings settings;
    private final Neo4jClient client;
    private final GraphWriter writer;
    private final Policy policy;
    private final StatementStore statements;
    private final RevenueStore revenues;
    private final FiguresStore figures;
    private final Clock clock;

    SeedLoader(SeedSettings settings, Neo4jClient client, GraphWriter writer, GraphSchema schemaFirst, Policy policy,
            StatementStore statements, RevenueStore revenues, FiguresStore figures, Clock clock) {
        this.settings = settings;
        this.client = client;
        this.writer = writer;
        this.policy = policy;
        this.statements = statements;
        this.revenues = revenues;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        List<Resource> files = files();
        String fingerprint = fingerprint(files);
        String name = "seed-data/" + settings.set();
        boolean loaded = client.query("MATCH (f:LoadedFile {name: $name, sha256: $sha256}) RETURN f.name AS name")
                .bind(name).to("name").bind(fingerprint).to("sha256").fetch().one().isPresent();
        if (!loaded) {
            load(files);
            client.query("MERGE (f:LoadedFile {name: $name}) SET f.sha256 = $sha256, f.loadedAt = $at")
                    .bind(name).to("name").bind(fingerprint).to("sha256").bind(OffsetDateTime.now(clock)).to("at").run();
        }
    }

    private void load(List<Resource> files) {
        SeedGraph graph = new SeedGraph();
        SeedReading.codeLists(graph);
        for (Resource file : files) {
            for (Object entry : (List<?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(content(file))) {
                @SuppressWarnings("unchecked")
                Map<String, Object> values = (Map<String, Object>) entry;
                SeedReading.read(file.getFilename(), new SeedRow(file.getDescription(), values), graph);
            }
        }
        if (settings.set().equals("changzhi")) {
            PolicySeeds.add(policy.listArticles(), graph);
        }
        client.query("UNWIND $rows AS row MERGE (s:Source {key: row.key}) SET s += row").bind(graph.sources()).to("rows").run();
        client.query("MERGE (s:Source {key: 'illustrative'}) SET s.title = '示例数据（虚构，仅供演示）', s.grade = '示例'").run();
        Set<String> edited = new HashSet<>(client.query("MATCH (l:Listing) WHERE l.version > 1 RETURN l.id AS id")
                .fetchAs(String.class).all());
        List<GraphWriter.Node> nodes = graph.nodes().stream().filter(n -> !edited.contains(n.id())).toList();
        for (int i = 0; i < nodes.size(); i += BATCH) {
            writer.write(nodes.subList(i, Math.min(nodes.size(), i + BATCH)), List.of());
        }
        List<GraphWriter.Tie> ties = graph.ties().stream().filter(t -> !edited.contains(t.from()) && !edited.contains(t.to())).toList();
        for (int i = 0; i < ties.size(); i += BATCH) {
            writer.write(List.of(), ties.subList(i, Math.min(ties.size(), i + BATCH)));
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        graph.statements().forEach(s -> statements.save(s.recordedAt(now)));
        revenues.saveSeed(graph.revenues());
        graph.figures().forEach(figures::saveSeed);
        log.info("Loaded seed-data/{}: {} entities, {} ties", settings.set(), nodes.size(), ties.size());
    }

    private List<Resource> files() {
        try {
            List<Resource> files = new ArrayList<>(List.of(new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:seed-data/" + settings.set() + "/**/*.yaml")));
            files.removeIf(f -> !SeedReading.reads(f.getFilename()));
            // relations last within a set does not matter: everything is collected before it is written
            files.sort(Comparator.comparing(Resource::getDescription));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(List<Resource> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((Codes.listTracks() + "" + Codes.listFields()).getBytes(StandardCharsets.UTF_8));
            files.forEach(f -> digest.update(content(f).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String content(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
