package cn.jinchuanggu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityApiIT extends RunningPlatform {

    @Test
    void answersPartnersWithReasonsAndPathsToEverybody() {
        Answer answer = api().get("/api/entities/ent-q-01/partners?limit=5");
        assertThat(answer.status()).isEqualTo(200);
        var partner = answer.json().at("/partners/0");
        for (String field : new String[] {"/party/id", "/party/name", "/party/kindLabel", "/score", "/level", "/reasons/0/signal",
                "/reasons/0/points", "/reasons/0/text", "/reasons/0/source"}) {
            assertThat(partner.at(field).isMissingNode()).as(field).isFalse();
        }
        assertThat(answer.json().at("/partners").size()).isEqualTo(5);
        assertThat(answer.body()).contains("\"sentence\"", "\"steps\"").doesNotContain("entered:");
    }

    @Test
    void answersWhoCouldServeAnIndustry() {
        Answer answer = api().get("/api/clusters/partners?track=track-equipment");
        assertThat(answer.status()).isEqualTo(200);
        for (String field : new String[] {"/needs/0/topic", "/needs/0/asks/0/enterprise", "/partners/0/party/id", "/partners/0/served/0/sentence", "/partners/0/served/0/source"}) {
            assertThat(answer.json().at(field).isMissingNode()).as(field).isFalse();
        }
        assertThat(answer.json().at("/common").asBoolean()).isTrue();
    }

    @Test
    void answersAnEntityWithItsFactsAndNothingOfTheMachinery() {
        Answer answer = api().get("/api/entities/ach-q-01");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/facts/0/label").asString()).isNotEmpty();
        assertThat(answer.body()).contains("示例数据").doesNotContain("embedding", "revision", "locked");
    }

    @Test
    void answersTheNeighbourhood() {
        var json = api().get("/api/entities/ent-q-01/neighbourhood?depth=1&limit=60").json();
        assertThat(json.at("/center").asString()).isEqualTo("ent-q-01");
        assertThat(json.at("/nodes/0/kindLabel").asString()).isEqualTo("企业");
        assertThat(json.at("/edges/0/label").isMissingNode()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"/api/entities/nobody,404", "/api/entities/nobody/partners,404", "/api/entities/nobody/neighbourhood,404",
        "/api/entities/ent-q-01/neighbourhood?depth=9,422", "/api/entities/ent-q-01/neighbourhood?limit=0,422",
        "/api/entities/ent-q-01/partners?limit=0,422", "/api/entities/ent-q-01/partners?limit=99999,422",
        "/api/entities/ach-q-01/partners,422", "/api/entities/ent-q-01/partners?mode=x,422", "/api/clusters/partners,422", "/api/clusters/partners?track=x,422", "/api/entities/ent-q-01/neighbourhood?depth=abc,400"})
    void answersWhatIsWrongAsAProblem(String path, int status) {
        Answer answer = api().get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("content-type").orElse("")).startsWith("application/problem+json");
    }
}
