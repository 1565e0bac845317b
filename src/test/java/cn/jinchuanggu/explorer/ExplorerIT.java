package cn.jinchuanggu.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.explorer.Picture.KindCount;
import cn.jinchuanggu.explorer.Picture.Node;
import cn.jinchuanggu.explorer.Picture.Tie;
import cn.jinchuanggu.explorer.question.Answer;
import cn.jinchuanggu.explorer.question.QuestionAnswers;
import cn.jinchuanggu.explorer.question.Question;
import cn.jinchuanggu.explorer.question.QuestionReader;
import cn.jinchuanggu.explorer.question.Reading;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Pictures are bounded and hold nothing that the public may not see. Drawing of the set: {@code seed-data/tiny/README.md}. */
class ExplorerIT extends TinyPlatform {

    @Autowired
    Explorer explorer;
    @Autowired
    Pictures pictures;
    @Autowired
    Communities communities;
    @Autowired
    QuestionReader reader;
    @Autowired
    QuestionAnswers answers;
    @Autowired
    GraphWriter writer;
    @Autowired
    Neo4jClient client;

    @AfterEach
    void takeAwayWhatWasPlanted() {
        client.query("MATCH (n:Entity) WHERE n.id STARTS WITH 'planted-' DETACH DELETE n").run();
    }

    @Test
    void beginsWithAnEntityItsNeighboursAndTheTiesBetweenAllOfThem() {
        Picture picture = explorer.start("ent-t-01");
        assertThat(picture.nodes().getFirst().id()).isEqualTo("ent-t-01");
        assertThat(picture.nodes()).extracting(Node::id).contains("inst-t-01", "need-t-01", "park-jcg").doesNotHaveDuplicates();
        Set<String> ids = Set.copyOf(picture.nodes().stream().map(Node::id).toList());
        assertThat(picture.ties()).isNotEmpty().allMatch(t -> ids.contains(t.from()) && ids.contains(t.to()))
                .anyMatch(t -> !t.from().equals("ent-t-01") && !t.to().equals("ent-t-01"));
        assertThat(picture.ties()).allSatisfy(t -> assertThat(t.sourceTitle()).isNotBlank());
    }

    @Test
    void aHubBeginsSmallAndAsksWhatIsWanted() {
        plantHub(230);
        Picture start = explorer.start("planted-hub");
        assertThat(start.nodes()).hasSize(51);
        assertThat(start.notes()).singleElement().asString().contains("230");

        Expansion asking = explorer.expand("planted-hub", Set.of(), List.of("planted-hub"));
        assertThat(asking.asks()).isTrue();
        assertThat(asking.added().nodes()).isEmpty();
        assertThat(asking.left()).containsExactly(new KindCount("Enterprise", "企业", 220), new KindCount("Expert", "专家", 10));

        Expansion chosen = explorer.expand("planted-hub", Set.of("Enterprise"), List.of("planted-hub"));
        assertThat(chosen.added().nodes()).hasSize(50).allMatch(n -> n.kind().equals("Enterprise"));
        assertThat(chosen.added().ties()).hasSize(50);
        assertThat(chosen.left()).contains(new KindCount("Enterprise", "企业", 170));
    }

    @Test
    void theNextExpansionBringsTheNextFifty() {
        plantHub(120);
        List<String> have = new ArrayList<>(List.of("planted-hub"));
        for (int expected : List.of(50, 50, 20, 0)) {
            Expansion step = explorer.expand("planted-hub", Set.of(), have);
            assertThat(step.added().nodes()).hasSize(expected).extracting(Node::id).doesNotContainAnyElementsOf(have);
            step.added().nodes().forEach(n -> have.add(n.id()));
        }
    }

    @Test
    void aFullPictureTakesNoMore() {
        List<String> full = IntStream.range(0, Pictures.MOST_NODES).mapToObj(i -> "x" + i).toList();
        assertThatThrownBy(() -> explorer.expand("ent-t-01", Set.of(), full)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> explorer.start("nobody")).isInstanceOf(NotFound.class);
    }

    /** planted-owner posts a need without its name, but wrote the name into the text; planted-draft is not published. */
    @Test
    void nothingHiddenAndNothingMaskedIsEverInAPicture() {
        writer.write(List.of(node("planted-owner", "Enterprise", "浊漳河精铸有限公司", false),
                        new GraphWriter.Node("planted-need", "Need", Map.of("name", "浊漳河精铸有限公司求购清理线", "text", "浊漳河精铸的清理线太慢",
                                "masked", true, "illustrative", true, "state", "PUBLISHED", "enteredBy", "jingzhu")),
                        new GraphWriter.Node("planted-draft", "Need", Map.of("name", "没有写完的", "illustrative", true), true)),
                List.of(new GraphWriter.Tie("planted-owner", "POSTED", "planted-need", "entered:jingzhu", "2026-11-01", null, true),
                        new GraphWriter.Tie("planted-owner", "POSTED", "planted-draft", "entered:jingzhu", "2026-11-01"),
                        new GraphWriter.Tie("planted-need", "IN_SEGMENT", "seg-robot", "entered:jingzhu", "2026-11-01")));
        List<String> all = List.of("planted-owner", "planted-need", "planted-draft", "seg-robot");
        assertThat(pictures.of(all, List.of()).nodes()).extracting(Node::id).contains("planted-need", "planted-owner").doesNotContain("planted-draft");
        assertThat(pictures.of(all, List.of()).ties()).extracting(Tie::type).containsOnly("IN_SEGMENT");
        assertThat(pictures.of(List.of("planted-need", "planted-draft", "seg-robot"), List.of()).toString()).doesNotContain("浊漳河", "jingzhu", "没有写完");
        assertThat(explorer.expand("seg-robot", Set.of(), List.of("seg-robot")).toString()).contains("planted-need").doesNotContain("浊漳河", "jingzhu");
        assertThat(explorer.start("planted-owner").nodes()).hasSize(1);
        assertThat(explorer.connect("planted-owner", "planted-need").ways()).isEmpty();
        assertThat(answers.answer(new Question(List.of(), List.of(), List.of("planted-owner"), 3, null, "")).hits()).isEmpty();
        assertThatThrownBy(() -> explorer.start("planted-draft")).isInstanceOf(NotFound.class);
    }

    @Test
    void connectsTwoEntitiesWithTheReasonOfEachStep() {
        Explorer.Connection found = explorer.connect("ent-t-01", "inst-t-01");
        assertThat(found.ways()).isNotEmpty();
        assertThat(found.ways().getFirst().steps()).allSatisfy(s -> assertThat(s.sourceTitle()).isNotBlank());
        assertThat(found.picture().nodes()).extracting(Node::id).contains("ent-t-01", "inst-t-01");
    }

    @Test
    void theSamePictureHasTheSameCommunitiesEveryTime() {
        List<String> ids = client.query("MATCH (e:Entity) WHERE NOT e:Hidden RETURN e.id ORDER BY e.id").fetchAs(String.class).all().stream().toList();
        List<Communities.Community> first = communities.find(ids);
        assertThat(first).isNotEmpty().isEqualTo(communities.find(ids.reversed()));
        assertThat(first.stream().flatMap(c -> c.members().stream())).doesNotHaveDuplicates();
    }

    @Test
    void answersAQuestionWithinSteps() {
        String institution = pictures.nodes(List.of("inst-t-01")).getFirst().name();
        Reading reading = reader.read("高端装备制造的企业，与" + institution + "一步以内");
        assertThat(reading.unread()).isEmpty();
        assertThat(reading.question()).isEqualTo(new Question(List.of("Enterprise"), List.of("track-equipment"), List.of("inst-t-01"), 1, null, ""));
        Answer answer = answers.answer(reading.question());
        assertThat(answer.hits()).isNotEmpty();
        assertThat(answer.picture().nodes().stream().filter(n -> answer.hits().contains(n.id()))).allSatisfy(n -> {
            assertThat(n.kind()).isEqualTo("Enterprise");
            assertThat(n.topics()).contains("track-equipment");
        });
        assertThat(answer.picture().ties()).anyMatch(t -> t.from().equals("inst-t-01") || t.to().equals("inst-t-01"));
    }

    @Test
    void saysWhatItDidNotUnderstand() {
        Reading reading = reader.read("红烧肉怎么做的企业");
        assertThat(reading.question().kinds()).containsExactly("Enterprise");
        assertThat(reading.unread()).extracting(Reading.Unread::words).containsExactly("红烧肉", "做");
    }

    private void plantHub(int neighbours) {
        List<GraphWriter.Node> nodes = new ArrayList<>(List.of(node("planted-hub", "Institution", "槎湾研究院（示例）", true)));
        List<GraphWriter.Tie> ties = new ArrayList<>();
        for (int i = 0; i < neighbours; i++) {
            String id = "planted-%03d".formatted(i);
            boolean expert = i % 23 == 0;
            nodes.add(node(id, expert ? "Expert" : "Enterprise", "第" + i + "号（示例）", true));
            ties.add(new GraphWriter.Tie(expert ? id : "planted-hub", expert ? "WORKS_AT" : "COOPERATES_WITH", expert ? "planted-hub" : id, "illustrative", "2024"));
        }
        writer.write(nodes, ties);
    }

    private static GraphWriter.Node node(String id, String label, String name, boolean illustrative) {
        return new GraphWriter.Node(id, label, Map.of("name", name, "illustrative", illustrative));
    }
}
