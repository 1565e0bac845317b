package cn.jinchuanggu.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.fact.UnderstoodFact;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One applicant, twenty articles: each accounted for, none asked for what does not matter. */
class OverviewTest {

    private static final Map<String, Object> APPLICANT = Map.of("申报单位", "入驻企业", "入驻日期", "2024-12-01");

    private final Policy policy = Cases.policyOn(Cases.TODAY);

    @Test
    void accountsForAllTwentyWhateverIsTold() {
        List<Integer> twenty = IntStream.rangeClosed(1, 20).boxed().toList();
        assertThat(policy.assessAll(Map.of()).articles()).isEqualTo(twenty);
        assertThat(policy.assessAll(with("recognitions", List.of(recognition(1)), "transfers", List.of())).articles()).isEqualTo(twenty);
    }

    @Test
    void asksOneQuestionForAnArticleOfWhichNothingIsKnown() {
        Overview overview = policy.assessAll(APPLICANT);
        assertThat(overview.sheets()).isEmpty();
        assertThat(overview.untold()).extracting(u -> u.question().key()).doesNotHaveDuplicates().contains("recognitions", "transfers");
        assertThat(overview.untold()).allSatisfy(u -> assertThat(u.question().why()).isNotBlank());
    }

    @Test
    void takesAnEmptyListForNone() {
        Overview overview = policy.assessAll(with("recognitions", List.of()));
        assertThat(overview.without()).extracting(Article::number).containsExactly(4);
        assertThat(overview.untold()).noneMatch(u -> u.article().number() == 4);
    }

    @Test
    void answersAsTheArticleByItself() {
        for (Article article : policy.listArticles().stream().filter(Article::computable).toList()) {
            Map<String, Object> alone = Cases.baseOf(article.number());
            Map<String, Object> applicant = new LinkedHashMap<>();
            Map<String, Object> matter = new LinkedHashMap<>();
            alone.forEach((label, value) -> (isAboutApplicant(article, label) ? applicant : matter).put(label, value));
            applicant.put(article.listedAs().orElseThrow().key(), List.of(matter));
            Sheet sheet = policy.assessAll(applicant).sheets().getFirst();
            Sheet direct = policy.assess(article.number(), alone);
            assertThat(sheet.outcome()).as(article.name()).isEqualTo(direct.outcome());
            assertThat(sheet.steps()).as(article.name()).isEqualTo(direct.steps());
            assertThat(sheet.facts()).as(article.name()).extracting(UnderstoodFact::label)
                    .containsExactlyInAnyOrderElementsOf(direct.facts().stream().map(UnderstoodFact::label).toList());
        }
    }

    @Test
    void namesMissingFactsByTheirPlaceInTheProfile() {
        Overview overview = policy.assessAll(Map.of("recognitions", List.of(Map.of("认定", "高企"))));
        assertThat(overview.lacking()).singleElement().satisfies(s -> assertThat(((Outcome.NeedsFacts) s.outcome()).missing())
                .extracting(MissingFact::key).containsExactly("applicant", "recognitions[0].recognisedOn", "recognitions[0].manner",
                        "recognitions[0].ordinal", "recognitions[0].duplicateClaim", "recognitions[0].municipalSameYuan"));
    }

    @Test
    void sortsGrantsByAmountAndAddsThemUp() {
        Map<String, Object> small = Cases.changed(recognition(1), Map.of("认定", "省级知识产权优势企业"));
        Overview overview = policy.assessAll(with("recognitions", List.of(small, recognition(1), recognition(2))));
        assertThat(overview.granted()).extracting(s -> ((Outcome.Granted) s.outcome()).amount())
                .containsExactly(Money.of(300_000), Money.of(200_000), Money.of(50_000));
        assertThat(overview.grantedTotal()).isEqualTo(Money.of(550_000));
    }

    @Test
    void countsContractsForOneAchievementAgainstOneCapInAnyOrder() {
        List<Map<String, Object>> contracts = new ArrayList<>(List.of(contract(3_000_000), contract(2_000_000), contract(500_000)));
        Overview overview = policy.assessAll(with("transfers", contracts));
        Collections.reverse(contracts);
        assertThat(overview.sharedLimits()).singleElement().satisfies(s -> {
            assertThat(s.asked()).isEqualTo(Money.of(275_000));
            assertThat(s.exceeded()).isTrue();
        });
        assertThat(overview.grantedTotal()).isEqualTo(Money.of(200_000))
                .isEqualTo(policy.assessAll(with("transfers", contracts)).grantedTotal());
    }

    @Test
    void namesEveryProblemOfEveryArticleAtOnce() {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> policy.assessAll(Map.of(
                "applicant", "外星企业", "recognitions", List.of(Map.of("ordinal", 0)), "unheardOf", 1)));
        assertThat(refusal.problems()).extracting(Problem::field)
                .containsExactlyInAnyOrder("applicant", "recognitions[0].ordinal", "unheardOf");
    }

    @Test
    void tellsContradictionsOfSeveralMattersTogether() {
        Map<String, Object> wrong = Cases.changed(contract(100), Map.of("技术交易额", 200));
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> policy.assessAll(with("transfers", List.of(wrong, wrong))));
        assertThat(refusal.problems()).extracting(Problem::field)
                .containsExactly("transfers[0].transactionAmountYuan", "transfers[1].transactionAmountYuan");
    }

    private boolean isAboutApplicant(Article article, String label) {
        return article.questions().stream().anyMatch(q -> q.about() == Question.About.APPLICANT
                && (q.label().equals(label) || q.key().equals(label)));
    }

    private static Map<String, Object> with(Object... keysAndValues) {
        Map<String, Object> facts = new LinkedHashMap<>(APPLICANT);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            facts.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return facts;
    }

    private static Map<String, Object> recognition(int ordinal) {
        return Cases.changed(Map.of(), Map.of("认定", "高企", "认定日期", "2025-12-01", "取得方式", "新认定", "第几次认定", ordinal,
                "已就同一事项申领", false, "市级同类政策已补助", 0));
    }

    private static Map<String, Object> contract(long yuan) {
        return Cases.changed(Cases.baseOf(9), Map.of("成果名称", "矿用传感器", "合同成交额", yuan, "技术交易额", yuan,
                "付款", List.of(Map.of("日期", "2025-06-01", "金额", yuan))));
    }
}
