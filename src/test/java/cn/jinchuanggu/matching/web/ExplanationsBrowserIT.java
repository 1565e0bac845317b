package cn.jinchuanggu.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.jinchuanggu.Chromium;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * What a page says about a match is what was computed: one line, then the parts, then what each part rests on; the parts are the
 * score, and no sentence stands there that is no part.
 */
@Tag("slow")
class ExplanationsBrowserIT extends Chromium {

    /** Of every card: id, the score shown, the sentences and points of its parts, and the parts that name nothing they rest on. */
    private static final String CARDS = """
            () => [...document.querySelectorAll('.match')].map(card => ({
                id: card.id.replace('match-', ''), score: card.querySelector('.match-score b').textContent,
                summary: card.querySelector('.match-summary').textContent.trim(),
                texts: [...card.querySelectorAll('.sum-table tbody tr:not(.is-struck) td:last-child p')].map(p => p.lastElementChild.textContent.trim()),
                signals: [...card.querySelectorAll('.sum-table tbody tr:not(.is-struck) th span')].map(s => s.textContent.trim()),
                tenths: [...card.querySelectorAll('.sum-table tbody tr:not(.is-struck) [data-points]')].map(p => Math.round(parseFloat(p.textContent.replace('−', '-')) * 10)),
                total: Math.round(parseFloat(card.querySelector('[data-total]').textContent) * 10),
                bare: [...card.querySelectorAll('.sum-table tbody tr:not(.is-struck) td:last-child')].filter(c => !c.querySelector('.basis')?.textContent.trim() || !c.querySelector('.strike')).length }))""";

    @ParameterizedTest
    @ValueSource(strings = {"/needs/need-q-15/matches", "/needs/need-e-15/matches", "/achievements/ach-h-15/matches"})
    @SuppressWarnings("unchecked")
    void thePageSaysThePartsAndNothingElse(String address) {
        JsonNode computed = api().get("/api" + address + "?limit=10").json().get("matches");
        List<Map<String, Object>> shown = (List<Map<String, Object>>) open(address).evaluate(CARDS);
        assertThat(shown).isNotEmpty();
        for (int i = 0; i < Math.min(shown.size(), computed.size()); i++) {
            Map<String, Object> card = shown.get(i);
            JsonNode match = computed.get(i);
            List<String> texts = new ArrayList<>();
            double sum = 0;
            for (String part : List.of("reasons", "gaps")) {
                for (JsonNode p : match.get(part)) {
                    sum += p.get("points").asDouble();
                    texts.add(p.get("text").asString());
                }
            }
            assertThat(sum).isCloseTo(match.get("score").asDouble(), within(1e-9));
            assertThat((List<String>) card.get("texts")).as("sentences of %s", card.get("id")).containsExactlyInAnyOrderElementsOf(texts);
            assertThat(((List<Integer>) card.get("tenths")).stream().mapToInt(Integer::intValue).sum()).as("points shown of %s", card.get("id")).isEqualTo(card.get("total"));
            assertThat(card.get("bare")).as("parts that say no basis or cannot be struck out, of %s", card.get("id")).isEqualTo(0);
            assertThat((String) card.get("summary")).as("the one line names parts").containsAnyOf(((List<String>) card.get("signals")).toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/entities/ent-q-01/partners", "/api/financing-needs/fin-q-02/matches", "/api/talent-needs/tal-q-01/matches", "/api/scenarios/scen-q-02/matches"})
    void everyOtherScoreIsTheSumOfItsSentences(String address) {
        JsonNode answer = api().get(address).json();
        JsonNode found = answer.has("matches") ? answer.get("matches") : answer.get("partners");
        assertThat(found).isNotEmpty();
        for (JsonNode match : found) {
            double sum = 0;
            for (JsonNode points : match.findValues("points")) {
                sum += points.asDouble();
            }
            assertThat(sum).as(match.toString()).isCloseTo(match.get("score").asDouble(), within(1e-9));
            assertThat(match.get("reasons").findValuesAsString("text")).isNotEmpty().noneMatch(String::isBlank);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void aServiceScoresWhatItsLinesSay() {
        Page page = open("/services/matched?text=防爆电机送检&budget=10万元");
        List<List<Double>> services = (List<List<Double>>) page.evaluate("""
                () => [...document.querySelectorAll('.services-matched .service')].map(s => [parseFloat(s.querySelector('p > b > span').textContent),
                    [...s.querySelectorAll('.service-reasons .points')].map(p => parseFloat(p.textContent)).filter(n => !isNaN(n)).reduce((a, b) => a + b, 0)].map(n => n + 1e-7))""");
        assertThat(services).isNotEmpty().allSatisfy(s -> assertThat(s.getFirst()).isCloseTo(s.getLast(), within(1e-6)));
    }
}
