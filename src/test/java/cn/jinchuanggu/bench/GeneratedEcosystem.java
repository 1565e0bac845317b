package cn.jinchuanggu.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import picocli.CommandLine;

/**
 * An invented ecosystem of {@code n} nodes and ten times as many ties, with the kinds and ties of the model and with hubs: whom a
 * tie leads to is drawn by rank, the first far more often than the last, so that the largest park holds a seventh of all
 * enterprises and the largest university a tenth of all achievements. The same seed gives the same graph.
 *
 * <p>Read into an empty database by the importer of Neo4j, before the platform opens it. Its listings have no revision, so that
 * the text index does not follow them: what is measured is the graph.
 */
final class GeneratedEcosystem {

    static final int TIES_PER_NODE = 10;
    private static final String[] SOURCES = {"illustrative", "bench-a", "bench-b", "bench-c"};

    private final int nodes;
    private final SplittableRandom random = new SplittableRandom(20_261_126);
    private final Map<Kind, Integer> first = new EnumMap<>(Kind.class);
    private long left;
    private Writer ties;

    /** Kinds with the share of all nodes that they are. @param role Party, Listing or nothing */
    enum Kind {
        Enterprise("ent", "Party", 0.2), Institution("inst", "Party", 0.001), Platform("plat", "Party", 0.004), Expert("exp", "Party", 0.25),
        ServiceProvider("prov", "Party", 0.005), Fund("fund", "Party", 0.001), Park("park", "Party", 0.00005), Achievement("ach", "Listing", 0.25),
        Need("need", "Listing", 0.13), Patent("pat", "", 0.139), Concept("con", "", 0.02), Segment("seg", "", 0.0001), Field("field", "", 0.0003);

        private final String prefix;
        private final String role;
        private final double share;

        Kind(String prefix, String role, double share) {
            this.prefix = prefix;
            this.role = role;
            this.share = share;
        }

        int of(int nodes) {
            return Math.max(3, (int) Math.round(share * nodes));
        }

        /** Id of the one with this rank, from 0. */
        String id(int rank) {
            return prefix + "-g-" + rank;
        }
    }

    GeneratedEcosystem(int nodes) {
        this.nodes = nodes;
        this.left = (long) TIES_PER_NODE * nodes;
    }

    /** @param home folder of the database, with nothing in it */
    void write(Path home) throws IOException {
        Files.createDirectories(home);
        Path sourceFile = home.resolve("sources.csv");
        Path nodeFile = home.resolve("nodes.csv");
        Path tieFile = home.resolve("ties.csv");
        Files.writeString(sourceFile, ":ID,key,title,grade\n900000001,bench-a,示例来源甲,A\n900000002,bench-b,示例来源乙,B\n900000003,bench-c,示例来源丙,C\n");
        writeNodes(nodeFile);
        try (Writer out = Files.newBufferedWriter(tieFile)) {
            ties = out;
            ties.append(":START_ID,:END_ID,:TYPE,source,since,masked:boolean\n");
            writeListings();
            writePeople();
            writeEnterprises();
            writeEncounters();
        }
        int failed = new CommandLine(new ImportCommand.Full(new ExecutionContext(home.toAbsolutePath(), home.resolve("conf").toAbsolutePath()))).execute("--nodes=Source=" + sourceFile,
                "--nodes=" + nodeFile, "--relationships=" + tieFile, "--id-type=integer", "--max-off-heap-memory=1g", "neo4j");
        if (failed != 0) {
            throw new IllegalStateException("the import ended with " + failed);
        }
        for (Path read : List.of(sourceFile, nodeFile, tieFile)) {
            Files.delete(read);
        }
    }

    private void writeNodes(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.append(":ID,id,name,illustrative:boolean,:LABEL\n");
            int next = 0;
            for (Kind kind : Kind.values()) {
                first.put(kind, next);
                String labels = ",true,Entity;" + (kind.role.isEmpty() ? "" : kind.role + ";") + kind.name() + "\n";
                for (int i = 0; i < kind.of(nodes); i++) {
                    out.append(Integer.toString(next++)).append(',').append(kind.id(i)).append(',').append(kind.id(i)).append("（示例）").append(labels);
                }
            }
        }
    }

    private void writeListings() throws IOException {
        for (int i = 0; i < Kind.Achievement.of(nodes); i++) {
            boolean byInstitution = random.nextInt(5) > 0;
            tie(byInstitution ? Kind.Institution : Kind.Enterprise, drawn(byInstitution ? Kind.Institution : Kind.Enterprise, 3), "OWNS", Kind.Achievement, i);
            for (int k = 0; k < 2; k++) {
                tie(Kind.Expert, drawn(Kind.Expert, 1.3), "INVENTED", Kind.Achievement, i);
            }
            tie(Kind.Achievement, i, "IN_SEGMENT", Kind.Segment, drawn(Kind.Segment, 1.5));
            tie(Kind.Achievement, i, "PROTECTED_BY", Kind.Patent, drawn(Kind.Patent, 1));
            about(Kind.Achievement, i, 5);
        }
        for (int i = 0; i < Kind.Need.of(nodes); i++) {
            tie(Kind.Enterprise, drawn(Kind.Enterprise, 1.5), "POSTED", Kind.Need, i);
            tie(Kind.Need, i, "IN_SEGMENT", Kind.Segment, drawn(Kind.Segment, 1.5));
            about(Kind.Need, i, 5);
        }
    }

    private void writePeople() throws IOException {
        for (int i = 0; i < Kind.Expert.of(nodes); i++) {
            Kind employer = random.nextInt(4) > 0 ? Kind.Institution : random.nextInt(3) > 0 ? Kind.Enterprise : Kind.Platform;
            tie(Kind.Expert, i, "WORKS_AT", employer, drawn(employer, 3));
            tie(Kind.Expert, i, "IN_FIELD", Kind.Field, drawn(Kind.Field, 1.5));
            about(Kind.Expert, i, 4);
            if (random.nextInt(3) == 0) {
                tie(Kind.Expert, i, "ADVISES", Kind.Enterprise, drawn(Kind.Enterprise, 1.5));
            }
        }
    }

    private void writeEnterprises() throws IOException {
        for (int i = 0; i < Kind.Enterprise.of(nodes); i++) {
            tie(Kind.Enterprise, i, "LOCATED_IN", Kind.Park, drawn(Kind.Park, 2));
            tie(Kind.Enterprise, i, "IN_SEGMENT", Kind.Segment, drawn(Kind.Segment, 1.5));
            if (random.nextBoolean()) {
                tie(Kind.Enterprise, i, "MEMBER_OF", Kind.Platform, drawn(Kind.Platform, 2));
                tie(Kind.ServiceProvider, drawn(Kind.ServiceProvider, 2), "SERVED", Kind.Enterprise, i);
            }
        }
        for (int i = 0; i < Kind.Platform.of(nodes); i++) {
            tie(Kind.Institution, drawn(Kind.Institution, 2), "LEADS", Kind.Platform, i);
        }
    }

    /** Whatever is left to ten ties a node: contracts and cooperation. */
    private void writeEncounters() throws IOException {
        while (left > 0) {
            int which = random.nextInt(4);
            if (which < 2) {
                tie(Kind.Expert, drawn(Kind.Expert, 1.3), "COOPERATES_WITH", Kind.Expert, drawn(Kind.Expert, 1.3));
            } else {
                Kind other = random.nextInt(3) == 0 ? Kind.Institution : Kind.Enterprise;
                tie(Kind.Enterprise, drawn(Kind.Enterprise, 1.3), which == 2 ? "CONTRACTED_WITH" : "COOPERATES_WITH", other, drawn(other, 2));
            }
        }
    }

    private void about(Kind kind, int rank, int topics) throws IOException {
        for (int k = 0; k < topics; k++) {
            tie(kind, rank, "ABOUT", Kind.Concept, drawn(Kind.Concept, 2.5));
        }
    }

    /** A rank, the lower the likelier: 1 is even, 2 gives the first of a thousand three of a hundred, 3 ten. */
    private int drawn(Kind kind, double steepness) {
        int size = kind.of(nodes);
        return (int) Math.min(size - 1, size * Math.pow(random.nextDouble(), steepness));
    }

    private void tie(Kind from, int fromRank, String type, Kind to, int toRank) throws IOException {
        if (left <= 0 || from == to && fromRank == toRank) {
            return;
        }
        left--;
        int month = 1 + random.nextInt(9);
        ties.append(Integer.toString(first.get(from) + fromRank)).append(',').append(Integer.toString(first.get(to) + toRank)).append(',').append(type)
                .append(',').append(SOURCES[random.nextInt(SOURCES.length)]).append(',').append(Integer.toString(2012 + random.nextInt(15))).append("-0")
                .append(Integer.toString(month)).append(random.nextInt(100) == 0 ? ",true\n" : ",\n");
    }
}
