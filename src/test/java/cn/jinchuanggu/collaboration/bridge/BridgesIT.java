package cn.jinchuanggu.collaboration.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.collaboration.bridge.Bridge.Link;
import cn.jinchuanggu.collaboration.bridge.store.BridgeStore;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Node;
import cn.jinchuanggu.graph.GraphWriter.Tie;
import cn.jinchuanggu.graph.WalkableTie;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Drawing of the set: {@code seed-data/tiny/README.md}. What a test adds has ids that begin with {@code planted-}. */
@Tag("slow")
class BridgesIT extends TinyPlatform {

    @Autowired
    private Bridges bridges;
    @Autowired
    private GraphWriter writer;
    @Autowired
    private Neo4jClient client;

    @AfterEach
    void takeAwayWhatWasPlanted() {
        client.query("MATCH (n:Entity) WHERE n.id STARTS WITH 'planted-' DETACH DELETE n").run();
    }

    @Test
    void readsTheTiesOfTheModelThatAreWalkedAndNoOther() {
        for (String file : List.of("ends.cypher", "beyond.cypher", "count-ties.cypher")) {
            Set<String> read = Pattern.compile("-\\[r:([A-Z_|]+)]-").matcher(Cypher.of(BridgeStore.class, file)).results()
                    .flatMap(r -> Arrays.stream(r.group(1).split("\\|"))).collect(Collectors.toSet());
            assertThat(read).as(file).containsExactlyInAnyOrderElementsOf(Arrays.stream(WalkableTie.values()).map(Enum::name).toList());
        }
    }

    @Test
    void leadsThroughAnAdviserToHisInstitute() {
        BridgeAnswer answer = ask("ent-t-02", "inst-t-02");
        assertThat(answer.groups().getFirst().first().id()).isEqualTo("exp-t-03");
        assertThat(answer.bridges().getFirst().links()).extracting(Link::type).containsExactly("ADVISES", "WORKS_AT");
        assertThat(answer.bridges().getFirst().links().getFirst()).satisfies(link -> {
            assertThat(link.since()).isEqualTo("2025-03-20");
            assertThat(link.sourceTitle()).isEqualTo("示例数据");
            assertThat(link.note()).isEqualTo("消毒工艺顾问");
        });
    }

    /**
     * <pre>
     *   planted-a --INVENTED--> w1 --PROTECTED_BY--> (patent) <--PROTECTED_BY-- w2 <--INVENTED-- planted-b
     * </pre>
     */
    @Test
    void walksOverAchievementsAndTheirPatentUpToFourSteps() {
        writer.write(List.of(expert("planted-a"), expert("planted-b"), listing("planted-w1", false), listing("planted-w2", false),
                        new Node("planted-patent", "Patent", Map.of("name", "专利（示例）", "illustrative", true))),
                List.of(tie("planted-a", "INVENTED", "planted-w1"), tie("planted-w1", "PROTECTED_BY", "planted-patent"),
                        tie("planted-w2", "PROTECTED_BY", "planted-patent"), tie("planted-b", "INVENTED", "planted-w2")));
        assertThat(ask("planted-a", "planted-b").bridges()).singleElement().satisfies(b -> {
            assertThat(b.links()).hasSize(4);
            assertThat(b.firstIntroducer()).isEmpty();
        });
    }

    /** The answer is the same, ways, order, groups, hubs and counts, as when nothing of what is not public is in the graph. */
    @Test
    void whatIsNotPublicChangesNothing() {
        for (long seed = 0; seed < 20; seed++) {
            takeAwayWhatWasPlanted();
            plant(new Random(seed));
            BridgeAnswer with = ask("planted-0", "planted-1");
            client.query("""
                    MATCH (n:Entity)-[r]-() WHERE n.id STARTS WITH 'planted-' AND coalesce(r.masked, false) DELETE r""").run();
            client.query("""
                    MATCH (n:Entity) WHERE n.id STARTS WITH 'planted-' AND NOT n.id IN ['planted-0', 'planted-1']
                    AND (n:Hidden OR n:NotIntroducing OR coalesce(n.masked, false)) DETACH DELETE n""").run();
            assertThat(ask("planted-0", "planted-1")).as("seed %d", seed).isEqualTo(with);
        }
    }

    /** Whoever introduces nobody can still be asked for, and can ask. */
    @Test
    void whoIntroducesNobodyIsAnEndButNeverBetween() {
        writer.write(List.of(enterprise("planted-0"), expert("planted-1"), enterprise("planted-2")),
                List.of(tie("planted-1", "ADVISES", "planted-0"), tie("planted-1", "ADVISES", "planted-2")));
        client.query("MATCH (n:Entity {id: 'planted-1'}) SET n:NotIntroducing").run();
        assertThat(ask("planted-0", "planted-2").groups()).isEmpty();
        assertThat(ask("planted-0", "planted-1").groups()).hasSize(1);
        assertThat(ask("planted-1", "planted-2").groups()).hasSize(1);
    }

    /** A park between two with more ties than are looked at is named with its public ties; masked ones count for nothing. */
    @Test
    void namesTheHubThatWasNotLookedAtInFull() {
        int open = Surroundings.BEYOND + 20;
        int masked = 30;
        writer.write(List.of(new Node("planted-park", "Park", Map.of("name", "大园区（示例）", "illustrative", true))), List.of());
        writer.write(IntStream.range(0, open + masked).mapToObj(i -> enterprise("planted-" + i)).toList(), IntStream.range(0, open + masked)
                .mapToObj(i -> new Tie("planted-" + i, "LOCATED_IN", "planted-park", "illustrative", "2025", null, i >= open)).toList());
        BridgeAnswer answer = ask("planted-0", "planted-1");
        assertThat(answer.hubs()).extracting(h -> h.sentence().chinese()).containsExactly("大园区（示例） 有 %d 条公开的关系，只看了其中最可信的 %d 条。"
                .formatted(open, Surroundings.BEYOND));
        assertThat(answer.bridges()).as("both ends see it, so the way over it is found").hasSize(1);
        assertThat(ask("planted-0", "planted-park").hubs()).extracting(h -> h.sentence().chinese())
                .containsExactly("大园区（示例） 有 %d 条公开的园区关系，只看了其中最近的 %d 条。".formatted(open, Surroundings.AT_END));
        assertThat(ask("planted-" + (open - 1), "planted-park").bridges()).as("found from its own side").hasSize(1);
    }

    @Test
    void noHubIsNamedWhenOnlyMaskedTiesAreOverTheLimit() {
        int open = Surroundings.BEYOND;
        writer.write(List.of(new Node("planted-park", "Park", Map.of("name", "大园区（示例）", "illustrative", true))), List.of());
        writer.write(IntStream.range(0, open + 30).mapToObj(i -> enterprise("planted-" + i)).toList(), IntStream.range(0, open + 30)
                .mapToObj(i -> new Tie("planted-" + i, "LOCATED_IN", "planted-park", "illustrative", "2025", null, i >= open)).toList());
        assertThat(ask("planted-0", "planted-1").hubs()).isEmpty();
    }

    /** Ten ways lead through one colleague; three of them are enough, and the weaker way past him is shown too. */
    @Test
    void isNotTenWaysThroughOneHub() {
        List<Node> nodes = new ArrayList<>(List.of(enterprise("planted-0"), enterprise("planted-1"), expert("planted-hub"), expert("planted-other")));
        List<Tie> ties = new ArrayList<>(List.of(tie("planted-hub", "ADVISES", "planted-0"), tie("planted-other", "ADVISES", "planted-0"),
                new Tie("planted-other", "COOPERATES_WITH", "planted-1", "illustrative", "2012")));
        for (int i = 2; i < 12; i++) {
            nodes.add(expert("planted-" + i));
            ties.add(tie("planted-hub", "COOPERATES_WITH", "planted-" + i));
            ties.add(tie("planted-" + i, "ADVISES", "planted-1"));
        }
        writer.write(nodes, ties);
        List<BridgeAnswer.Group> groups = ask("planted-0", "planted-1").groups();
        assertThat(groups).extracting(g -> g.first().id()).containsExactlyInAnyOrder("planted-hub", "planted-other");
        assertThat(groups).filteredOn(g -> g.first().id().equals("planted-hub")).singleElement()
                .satisfies(g -> assertThat(g.bridges()).hasSize(Bridges.THROUGH_ONE));
    }

    @ParameterizedTest
    @CsvSource({"ent-t-01,ent-t-01,5,1", "ach-t-01,ent-t-01,5,1", "ent-t-01,ach-t-01,0,2", "ent-t-01,ent-t-02,31,1"})
    void saysEverythingThatIsWrong(String from, String to, int limit, int problems) {
        assertThatThrownBy(() -> bridges.find(from, to, limit, Actor.VISITOR)).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.problems()).hasSize(problems));
    }

    @Test
    void doesNotKnowWhatIsHidden() {
        writer.write(List.of(new Node("planted-h", "Enterprise", Map.of("name", "隐（示例）", "illustrative", true), true)), List.of());
        assertThatThrownBy(() -> ask("ent-t-01", "planted-h")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ask("ent-t-01", "nobody")).isInstanceOf(NotFound.class);
    }

    /** A small crowd in which a third is not public in one way or another. */
    private void plant(Random random) {
        int count = 12 + random.nextInt(10);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean end = i < 2;
            nodes.add(!end && i % 3 == 0 ? listing("planted-" + i, random.nextInt(3) == 0)
                    : new Node("planted-" + i, i % 3 == 1 ? "Expert" : "Enterprise", Map.of("name", "某" + i + "（示例）", "illustrative", true),
                            !end && random.nextInt(6) == 0));
        }
        Map<String, Tie> ties = new LinkedHashMap<>();
        for (int i = 0; i < 5 * count; i++) {
            int from = random.nextInt(count);
            int to = random.nextInt(count);
            String type = from > 1 && from % 3 == 0 || to > 1 && to % 3 == 0 ? "OWNS" : List.of("COOPERATES_WITH", "CONTRACTED_WITH", "CO_BUILT").get(random.nextInt(3));
            ties.put(from + type + to, new Tie("planted-" + from, type, "planted-" + to, "illustrative", 2010 + random.nextInt(16) + "", null, random.nextInt(5) == 0));
        }
        writer.write(nodes, List.copyOf(ties.values()));
        client.query("MATCH (n:Party) WHERE n.id STARTS WITH 'planted-' AND n.id IN $ids SET n:NotIntroducing")
                .bind(IntStream.range(2, count).filter(i -> random.nextInt(6) == 0).mapToObj(i -> "planted-" + i).toList()).to("ids").run();
    }

    private BridgeAnswer ask(String from, String to) {
        return bridges.find(from, to, 10, Actor.VISITOR);
    }

    private static Node enterprise(String id) {
        return new Node(id, "Enterprise", Map.of("name", id + "（示例）", "illustrative", true));
    }

    private static Node expert(String id) {
        return new Node(id, "Expert", Map.of("name", id + "（示例）", "illustrative", true));
    }

    private static Node listing(String id, boolean masked) {
        return new Node(id, "Achievement", Map.of("name", "成果" + id, "illustrative", true, "masked", masked, "state", "PUBLISHED"));
    }

    private static Tie tie(String from, String type, String to) {
        return new Tie(from, type, to, "illustrative", "2025-01-01");
    }
}
