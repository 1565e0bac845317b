package cn.jinchuanggu.chain.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.chain.Rounds;
import cn.jinchuanggu.chain.store.FactsStore;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The chains with the seed data. */
class ChainIT extends RunningPlatform {

    @Autowired
    Rounds rounds;
    @Autowired
    FactsStore facts;

    @BeforeAll
    void criteriaWereApplied() {
        rounds.run();
    }

    @Test
    void everyFigureIsTheLengthOfItsList() {
        JsonNode chains = api().get("/api/chain?data=demo").json().get("chains");
        assertThat(chains.size()).isEqualTo(2);
        long all = 0;
        for (JsonNode chain : chains) {
            for (JsonNode cell : chain.get("rows").get(0).get("cells")) {
                String href = cell.get("href").asString();
                assertThat(api().get("/api" + href).json().get("page").get("total").asLong()).as(href).isEqualTo(cell.get("count").asLong());
                all += cell.get("count").asLong();
            }
        }
        assertThat(all).as("achievements and enterprises of the demo").isGreaterThan(100);
    }

    @Test
    void realAndIllustrativeAreNeverInOneList() {
        for (String data : List.of("demo", "real")) {
            JsonNode items = api().get("/api/chain?chain=carrier&step=0&data=" + data).json().get("page").get("items");
            items.forEach(i -> assertThat(i.get("illustrative").asBoolean()).isEqualTo(data.equals("demo")));
        }
    }

    @Test
    void aPositionSaysWhyWhatIsMissingAndWhoHelps() {
        JsonNode position = api().get("/api/chain/ach-q-19").json();
        assertThat(position.get("standing").asInt()).isPositive();
        assertThat(position.get("now").get(0).get("evidence").size()).isPositive();
        JsonNode lacking = position.get("next").valueStream().filter(c -> !c.get("state").asString().equals("MET")).findFirst().orElseThrow();
        assertThat(lacking.get("gap").asString()).isNotBlank();
        assertThat(lacking.get("aids").valueStream().map(a -> a.get("reasons").size())).allMatch(n -> n > 0).isNotEmpty();
    }

    @Test
    void whoOwnsAnAchievementIsAFactAboutItAndNotAboutTheOwner() {
        assertThat(facts.find("ach-q-19").orElseThrow().ties(Set.of("OWNS"))).singleElement().satisfies(t -> assertThat(t.kind()).isEqualTo("Institution"));
        assertThat(facts.find("inst-q-01").orElseThrow().ties()).isNotEmpty().noneMatch(t -> t.type().equals("OWNS"));
    }

    @Test
    void whatStandsOnNoChainIsNotFound() {
        assertThat(api().get("/api/chain/inst-q-01").status()).isEqualTo(404);
        assertThat(api().get("/api/chain/unheard-of").status()).isEqualTo(404);
        assertThat(api().get("/api/chain?data=x&chain=y&step=99").status()).isEqualTo(422);
    }
}
