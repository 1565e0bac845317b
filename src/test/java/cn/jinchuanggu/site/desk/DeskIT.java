package cn.jinchuanggu.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.engagement.AgreedIntroductions;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.site.HomeFigures;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What the features tell the home page, on the running platform. */
class DeskIT extends RunningPlatform {

    @Autowired
    private Desk desk;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Neo4jClient graph;

    @Test
    void anIntroductionWaitsForASideUntilItHasAnsweredAndForItsBrokerWithAClock() {
        String id = AgreedIntroductions.proposed(graph, api("broker"));
        assertThat(find("institution", "/engagements/" + id)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(AgendaItem.Kind.ANSWER);
            assertThat(item.due()).isNotNull();
        });
        assertThat(find("broker", "/engagements/" + id)).extracting(AgendaItem::kind).containsExactly(AgendaItem.Kind.CLOCK);

        AgreedIntroductions.answer(api("institution"), id);

        assertThat(find("enterprise", "/engagements/" + id)).isNotEmpty();
        assertThat(find("officer", "/engagements/" + id)).isEmpty();
    }

    @Test
    void whatSomebodyPostedWaitsForTheOperator() {
        Answer posted = api("enterprise").post("/api/needs", """
                {"title": "等待审核的一条需求", "text": "井下皮带老是跑偏，想要自动纠偏，准确率不低于 95%。"}""");
        assertThat(posted.status()).isEqualTo(201);

        List<AgendaItem> review = find("operator", "/review");

        assertThat(review).isNotEmpty().allMatch(item -> item.kind() == AgendaItem.Kind.TASK);
        assertThat(find("enterprise", "/review")).isEmpty();
    }

    @Test
    void theFiguresOfTheHomePageAreThoseOfThePlainestQuestionAndAreNotScanned(@Autowired Driver driver) {
        String plain = """
                MATCH (e:Entity) WHERE NOT e:Hidden UNWIND labels(e) AS label
                WITH label, coalesce(e.illustrative, false) AS invented WHERE label IN $labels
                RETURN label, sum(CASE WHEN invented THEN 0 ELSE 1 END) AS real, sum(CASE WHEN invented THEN 1 ELSE 0 END) AS illustrative
                ORDER BY label""";
        String counted = Cypher.of(HomeFigures.class, "store/home-counts.cypher");
        Map<String, Object> asked = Map.of("labels", List.of("Enterprise", "Institution", "Platform", "Expert", "Achievement", "Need", "Service", "Fund"));
        try (Session session = driver.session(); Transaction undone = session.beginTransaction()) {
            undone.run("CREATE (:Entity:Need:Hidden {id: 'need-d-1', illustrative: false}), (:Entity:Need:Hidden {id: 'need-d-2', illustrative: true}), (:Entity:Need {id: 'need-d-3'})")
                    .consume();
            assertThat(undone.run(counted, asked).list(Record::asMap)).hasSize(8).isEqualTo(undone.run(plain, asked).list(Record::asMap));
            List<String> operators = operators(undone.run("EXPLAIN " + counted, asked).consume().plan());
            assertThat(operators).filteredOn(o -> o.startsWith("NodeCountFromCountStore")).hasSize(8);
            assertThat(operators).filteredOn(o -> o.startsWith("NodeIndexSeek")).hasSize(8);
            assertThat(operators).filteredOn(o -> o.startsWith("NodeByLabelScan")).as("only the hidden ones are read").hasSize(1);
        }
    }

    private static List<String> operators(Plan plan) {
        return Stream.concat(Stream.of(plan.operatorType()), plan.children().stream().flatMap(child -> operators(child).stream())).toList();
    }

    private List<AgendaItem> find(String username, String href) {
        Actor actor = accounts.find(username).map(a -> new Actor(a.username(), a.displayName(), a.roles(), a.partyId())).orElseThrow();
        return desk.listFor(actor).stream().flatMap(g -> Stream.concat(g.shown().stream(), g.rest().stream())).map(Desk.Line::item)
                .filter(item -> item.href().equals(href)).toList();
    }
}
