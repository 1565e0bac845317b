package cn.jinchuanggu.policy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jinchuanggu.policy.Cases;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The JSON of articles and sheets. Security and problem details belong to the site and are not part of this test. */
class PolicyApiTest {

    private static final String FACTS = """
            {"claimYear": 2025, "mode": "技术转让", "buyer": "入驻企业", "registrationCertificate": true,
             "contractAmountYuan": 5000000, "transactionAmountYuan": "350万元", "earlierBasesYuan": 0,
             "payments": [{"date": "2025-06-01", "amountYuan": 5000000}], "achievementCount": 1,
             "advancedReview": "已确认", "earlierAwardsYuan": 0, "otherProvidersBaseYuan": 0,
             "duplicateClaim": false, "municipalSameYuan": 0}""";

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new PolicyApi(Cases.policyOn(Cases.TODAY))).build();

    @Test
    void listsTwentyArticlesWithSentencesBodiesAndQuestions() throws Exception {
        mvc.perform(get("/api/policy/articles"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(20))
                .andExpect(jsonPath("$[8].number").value(9))
                .andExpect(jsonPath("$[8].computable").value(true))
                .andExpect(jsonPath("$[8].sentences[1].anchor").value("9.2"))
                .andExpect(jsonPath("$[8].bodies[0]").value("市科技局"))
                .andExpect(jsonPath("$[8].facts[0].key").value("claimYear"))
                .andExpect(jsonPath("$[0].computable").value(false))
                .andExpect(jsonPath("$[0].facts.length()").value(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {FACTS, "{\"facts\": " + FACTS + "}"})
    void computesASheetFromFactsWithOrWithoutTheirEnvelope(String body) throws Exception {
        assess(body)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").value("GRANTED"))
                .andExpect(jsonPath("$.amount").value("175000.00"))
                .andExpect(jsonPath("$.range").isEmpty())
                .andExpect(jsonPath("$.awards[0].amount").value("175000.00"))
                .andExpect(jsonPath("$.funding.statement").value("未规定"))
                .andExpect(jsonPath("$.steps[0].operands[0].value").value("5000000"))
                .andExpect(jsonPath("$.readings[0].id").value("R-01"))
                .andExpect(jsonPath("$.readings[0].alternativeAmount").value("175000.00"))
                .andExpect(jsonPath("$.citations[0].anchor").value("9.2"))
                .andExpect(jsonPath("$.evidence.present[0]").value("技术合同认定登记证明"))
                .andExpect(jsonPath("$.assessedOn").value("2026-01-10"))
                .andExpect(jsonPath("$.facts[?(@.key == 'transactionAmountYuan')].understood").value("3,500,000 元"))
                .andExpect(jsonPath("$.parameterHash").isNotEmpty());
    }

    @Test
    void listsMissingFactsWithoutInventingAnAmount() throws Exception {
        assess("{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").value("NEEDS_FACTS"))
                .andExpect(jsonPath("$.amount").isEmpty())
                .andExpect(jsonPath("$.range").isEmpty())
                .andExpect(jsonPath("$.missingFacts.length()").value(14))
                .andExpect(jsonPath("$.missingFacts[0].key").value("claimYear"));
    }

    @Test
    void passesRefusalsOnToTheHandlerOfTheSite() {
        assertThatThrownBy(() -> assess("{\"claimYear\": \"去年\", \"x\": 1}"))
                .cause().isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.problems()).hasSize(2));
        assertThatThrownBy(() -> assess("{\"facts\": 1}")).hasCauseInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> assess("{\"facts\": {}, \"claimYear\": 2025}")).hasCauseInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> mvc.perform(get("/api/policy/articles/21"))).hasCauseInstanceOf(NotFound.class);
    }

    @Test
    void documentsAnExampleForAllArticlesThatWorks() throws Exception {
        String example = PolicyApi.class.getDeclaredMethod("assessAll", Map.class)
                .getAnnotation(Operation.class).requestBody().content()[0].examples()[0].value();
        mvc.perform(post("/api/policy/assessments").contentType(MediaType.APPLICATION_JSON).content(example))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.grantedTotal").value("300000.00"))
                .andExpect(jsonPath("$.granted[0].article").value(4))
                .andExpect(jsonPath("$.without.length()").value(2))
                .andExpect(jsonPath("$.described.length()").value(5));
    }

    private ResultActions assess(String body) throws Exception {
        return mvc.perform(post("/api/policy/articles/9/assessments").contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
