package cn.jinchuanggu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.graph.GraphWriter.Node;
import cn.jinchuanggu.graph.GraphWriter.Tie;
import cn.jinchuanggu.graph.PathSearch.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Drawing of the set: {@code seed-data/tiny/README.md}. What a test adds has ids that begin with {@code planted-}. */
class PathsIT extends TinyPlatform {

    @Autowired
    Paths paths;
    @Autowired
    GraphWriter writer;
    @Autowired
    Neo4jClient client;

    @AfterEach
    void takeAwayWhatWasPlanted() {
        client.query("MATCH (n:Entity) WHERE n.id STARTS WITH 'planted-' DETACH DELETE n").run();
    }

    @Test
    void readsAnEarlierContractAloud() {
        assertThat(paths.findPaths("ent-t-01", "ach-t-01", 4, 1)).singleElement().satisfies(path -> {
            assertThat(path.sentence().chinese()).isEqualTo("卫翎电子有限公司 与 漳岚理工学院 签过合同（2025-06-12，示例数据），"
                    + "漳岚理工学院 拥有成果 “带式输送机跑偏视觉识别装置”（2026-02-10，示例数据）。");
            assertThat(path.strength()).isCloseTo(0.7, within(0.001));
            assertThat(path.introducers()).extracting(PathEvidence.Spot::id).containsExactly("inst-t-01");
            assertThat(path.steps().getFirst().note()).isEqualTo("委托开发相机驱动，已验收");
        });
    }

    @Test
    void readsATieAgainstItsDirection() {
        assertThat(paths.findPaths("ent-t-02", "inst-t-02", 2, 1)).singleElement().satisfies(path ->
                assertThat(path.sentence().chinese()).isEqualTo("石径水处理有限公司 的顾问是 钟离映雪（2025-03-20，示例数据），"
                        + "钟离映雪 任职于 黎侯光电研究所（2012-03-01，示例数据）。"));
    }

    @Test
    void aDirectContractIsFullTrust() {
        assertThat(paths.findPaths("ent-t-01", "inst-t-01", 4, 1)).singleElement()
                .satisfies(path -> assertThat(path.strength()).isEqualTo(1.0));
    }

    @Test
    void findsTheBestPathToEachOwnerInOneQuestion() {
        assertThat(paths.findBestPaths("ent-t-02", List.of("plat-t-01", "inst-t-02", "unknown", "ent-t-02", "inst-t-01"), 3))
                .satisfies(best -> assertThat(best.keySet()).containsExactly("plat-t-01", "inst-t-02", "inst-t-01"))
                .allSatisfy((target, path) -> {
                    assertThat(path.to().id()).isEqualTo(target);
                    assertThat(path.strength()).isPositive().isLessThanOrEqualTo(1);
                });
    }

    @ParameterizedTest
    @CsvSource({"need-t-03,ent-t-01", "ach-t-02,inst-t-01", "ach-t-02,exp-t-02"})
    void neverNamesTheOwnerOfAMaskedListing(String masked, String owner) {
        assertThat(paths.findPaths(masked, owner, 4, 5)).isEmpty();
        assertThat(paths.findPaths(owner, masked, 4, 5)).isEmpty();
    }

    @Test
    void neverWalksThroughWhatIsHidden() {
        writer.write(List.of(new Node("planted-broker", "ServiceProvider", Map.of("name", "中间人", "illustrative", true), true)),
                List.of(tie("planted-broker", "SERVED", "ent-t-01"), tie("planted-broker", "SERVED", "ent-t-02")));
        assertThat(paths.findPaths("ent-t-01", "ent-t-02", 2, 5)).isEmpty();
        writer.write(List.of(new Node("planted-broker", "ServiceProvider", Map.of("name", "中间人"))), List.of());
        assertThat(paths.findPaths("ent-t-01", "ent-t-02", 2, 5)).hasSize(1);
    }

    @Test
    void whoIntroducesNobodyIsAnEndButNeverBetween() {
        writer.write(List.of(party("planted-a"), party("planted-b"), party("planted-c")),
                List.of(tie("planted-a", "COOPERATES_WITH", "planted-b"), tie("planted-b", "COOPERATES_WITH", "planted-c")));
        client.query("MATCH (n:Entity {id: 'planted-b'}) SET n:NotIntroducing").run();
        for (int maxSteps = 2; maxSteps <= Paths.MOST_STEPS; maxSteps++) {
            assertThat(paths.findPaths("planted-a", "planted-c", maxSteps, 5)).isEmpty();
            assertThat(paths.findPaths("planted-a", "planted-b", maxSteps, 5)).hasSize(1);
        }
    }

    @Test
    void topicsAreNoPathButAreSharedTopics() {
        assertThat(paths.findPaths("need-t-01", "exp-t-01", 1, 5)).isEmpty();
        assertThat(paths.listSharedTopics("need-t-01", "exp-t-01", 5)).extracting(Paths.SharedTopic::name)
                .containsExactly("皮带跑偏识别", "矿山安全");
    }

    @Test
    void whatAUserEnteredIsCalledSo() {
        writer.write(List.of(party("planted-a")), List.of(new Tie("planted-a", "COOPERATES_WITH", "ent-t-01", "entered:someone", "2026-11-01")));
        assertThat(paths.findPaths("planted-a", "ent-t-01", 1, 1)).singleElement().satisfies(path ->
                assertThat(path.sentence().chinese()).contains("（2026-11-01，本平台用户填报）").doesNotContain("someone"));
    }

    /** A university with more ties than are read still joins its two partners, and is not searched through. */
    @Test
    void crossesAHubThatBothEndsKnow() {
        int many = Paths.HUB + 50;
        List<Node> nodes = new ArrayList<>(IntStream.range(0, many).mapToObj(i -> party("planted-" + i)).toList());
        nodes.add(new Node("planted-hub", "Institution", Map.of("name", "大校", "illustrative", true)));
        writer.write(nodes, IntStream.range(0, many).mapToObj(i -> tie("planted-" + i, "CONTRACTED_WITH", "planted-hub")).toList());
        assertThat(paths.findPaths("planted-0", "planted-1", 4, 5)).hasSize(1);
        assertThat(paths.findPaths("planted-0", "planted-hub", 4, 5)).hasSize(1);
    }

    @Test
    void findsTheOneListingOfThousandsThatLeadsOn() {
        int many = 2 * Paths.RING;
        List<Node> nodes = new ArrayList<>(IntStream.range(0, many).mapToObj(i -> listing("planted-l" + i)).toList());
        nodes.addAll(List.of(party("planted-asks"), new Node("planted-owner", "Institution", Map.of("name", "大校", "illustrative", true)),
                new Node("planted-inventor", "Expert", Map.of("name", "完成人", "illustrative", true))));
        List<Tie> ties = new ArrayList<>(IntStream.range(0, many).mapToObj(i -> tie("planted-owner", "OWNS", "planted-l" + i)).toList());
        ties.add(tie("planted-inventor", "ADVISES", "planted-asks"));
        writer.write(nodes, ties);
        assertThat(paths.findPaths("planted-asks", "planted-owner", 3, 5)).isEmpty();
        for (int leads : List.of(0, many / 2, many - 1)) {
            writer.write(List.of(), List.of(tie("planted-inventor", "INVENTED", "planted-l" + leads)));
            assertThat(paths.findPaths("planted-asks", "planted-owner", 3, 5)).extracting(PathsIT::ids)
                    .contains("planted-asks planted-inventor planted-l" + leads + " planted-owner");
        }
    }

    @Test
    void findsTheSameInTheDatabaseAsAPlainBreadthFirstSearch() {
        for (long seed = 0; seed < 12; seed++) {
            takeAwayWhatWasPlanted();
            Random random = new Random(seed);
            int count = 4 + random.nextInt(12);
            // every third is a listing, which several may own
            List<Node> nodes = IntStream.range(0, count).mapToObj(i -> isListing(i) ? listing("planted-" + i) : party("planted-" + i)).toList();
            Map<String, Tie> ties = new LinkedHashMap<>();
            for (int i = 0; i < 3 * count; i++) {
                int from = random.nextInt(count);
                int to = random.nextInt(count);
                if (isListing(from)) {
                    continue;
                }
                String type = isListing(to) ? "OWNS" : List.of("COOPERATES_WITH", "CONTRACTED_WITH", "CO_BUILT", "LOCATED_IN").get(random.nextInt(4));
                Tie tie = new Tie("planted-" + from, type, "planted-" + to,
                        "illustrative", "2025", null, random.nextInt(6) == 0);
                ties.put(tie.from() + type + tie.to(), tie);
            }
            writer.write(nodes, List.copyOf(ties.values()));
            List<Edge> open = ties.values().stream().filter(t -> !t.masked() && !t.from().equals(t.to()))
                    .map(t -> new Edge(t.from(), t.to(), t.type(), WalkableTie.valueOf(t.type()).cost(), t.since())).toList();
            for (int maxSteps = 1; maxSteps <= Paths.MOST_STEPS; maxSteps++) {
                assertThat(paths.findPaths("planted-0", "planted-1", maxSteps, 10)).as("seed %d, %d steps", seed, maxSteps)
                        .extracting(PathsIT::ids).isEqualTo(PlainPaths.find(open, "planted-0", "planted-1", maxSteps).stream()
                                .limit(10).map(line -> line.substring(line.indexOf(' ') + 1)).toList())
                        ;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0,1", "5,1", "-1,1", "2,0"})
    void refusesStepsAndLimitsOutOfRange(int steps, int limit) {
        assertThatThrownBy(() -> paths.findPaths("ent-t-01", "inst-t-01", steps, limit)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ordersByTrust() {
        assertThat(paths.findPaths("ent-t-02", "exp-t-01", 4, 5)).isNotEmpty().extracting(PathEvidence::strength)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static String ids(PathEvidence path) {
        return path.from().id() + path.steps().stream().map(s -> " " + s.to().id()).reduce("", String::concat);
    }

    private static boolean isListing(int planted) {
        return planted % 3 == 2;
    }

    private static Node listing(String id) {
        return new Node(id, "Achievement", Map.of("name", id, "illustrative", true));
    }

    private static Node party(String id) {
        return new Node(id, "Enterprise", Map.of("name", id, "illustrative", true));
    }

    private static Tie tie(String from, String type, String to) {
        return new Tie(from, type, to, "illustrative", "2025-01-01");
    }
}
