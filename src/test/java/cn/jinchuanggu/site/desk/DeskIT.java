package cn.jinchuanggu.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.engagement.AgreedIntroductions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

    private List<AgendaItem> find(String username, String href) {
        Actor actor = accounts.find(username).map(a -> new Actor(a.username(), a.displayName(), a.roles(), a.partyId())).orElseThrow();
        return desk.listFor(actor).stream().flatMap(g -> Stream.concat(g.shown().stream(), g.rest().stream())).map(Desk.Line::item)
                .filter(item -> item.href().equals(href)).toList();
    }
}
