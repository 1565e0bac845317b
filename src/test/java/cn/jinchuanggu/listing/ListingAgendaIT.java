package cn.jinchuanggu.listing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.agenda.AgendaItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What listings of any kind have waiting for people, on the running platform. */
class ListingAgendaIT extends RunningPlatform {

    private static final int MANY = 1_000;

    @Autowired
    private ListingAgenda agenda;

    @Autowired
    private Accounts accounts;

    @Test
    void aDraftOfAScenarioWaitsForItsOwner() {
        Answer draft = api("enterprise").post("/api/scenarios", """
                {"title": "等着写完的场景", "summary": "开放一条输送线试用跑偏监测。", "state": "DRAFT"}""");
        assertThat(draft.status()).as(draft.body()).isEqualTo(201);

        assertThat(listFor("enterprise")).extracting(AgendaItem::href).contains("/scenarios/" + draft.json().get("id").asString() + "/edit");
    }

    @Test
    void aPostedScenarioWaitsForTheOperatorsReview() {
        Answer posted = api("enterprise").post("/api/scenarios", """
                {"title": "等待审核的场景", "summary": "开放一条输送线试用跑偏监测。", "indicators": ["准确率≥95%"], "periodMonths": 3}""");
        assertThat(posted.status()).as(posted.body()).isEqualTo(201);

        assertThat(listFor("operator")).extracting(AgendaItem::what).contains("等待审核的场景");
    }

    private List<AgendaItem> listFor(String username) {
        Actor actor = accounts.find(username).map(a -> new Actor(a.username(), a.displayName(), a.roles(), a.partyId())).orElseThrow();
        return agenda.listFor(actor, MANY);
    }
}
