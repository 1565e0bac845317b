package cn.jinchuanggu.policy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.fact.Choice;
import cn.jinchuanggu.fact.FactReader;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.policy.Article;
import cn.jinchuanggu.policy.Citation;
import cn.jinchuanggu.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document as data agrees with the publication, word for word. */
class PolicyDocumentTest {

    private static final PolicyDocument DOCUMENT = PolicyDocument.load("czf-2024-15");

    static Stream<Article> articles() {
        return DOCUMENT.listArticles().stream();
    }

    @Test
    void holdsTheTwentyArticlesInOrder() {
        assertThat(DOCUMENT.listArticles()).extracting(Article::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void quotesEveryArticleWordForWord(Article article) {
        assertThat(DOCUMENT.officialText()).contains("\n" + article.text() + "\n");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void numbersTheSentencesOfAnArticleFromOne(Article article) {
        List<String> expected = IntStream.rangeClosed(1, article.sentences().size())
                .mapToObj(i -> article.number() + "." + i).toList();
        assertThat(article.sentences()).extracting(c -> c.clause().anchor()).containsExactlyElementsOf(expected);
        assertThat(article.sentences()).extracting(Citation::sentence).allMatch(s -> s.endsWith("。"));
        assertThat(article.sentences()).allSatisfy(c -> assertThat(DOCUMENT.cite(c.clause().anchor())).isEqualTo(c));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void namesResponsibleBodiesForAllButTheSharedArticles(Article article) {
        assertThat(article.bodies().isEmpty()).isEqualTo(article.kind().equals("共同条款"));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void callsAnArticleByItsOfficialTitleOrSaysWhyNot(Article article) {
        boolean hasTitle = !article.kind().equals("共同条款");
        assertThat(article.heading().endsWith(article.name() + "。")).isEqualTo(hasTitle && article.note().isEmpty());
    }

    @Test
    void quotesTheWordsThatStateEachValue() {
        assertThat(DOCUMENT.articlesWithParameters()).isNotEmpty().allSatisfy(article -> {
            Parameters parameters = DOCUMENT.parameters(article);
            assertThat(parameters.list()).allSatisfy(value ->
                    assertThat(DOCUMENT.cite(value.clause()).sentence()).contains(value.quote()));
        });
    }

    @Test
    void hasOneValueForEveryDayOfTheWindow() {
        Period window = DOCUMENT.window();
        DOCUMENT.articlesWithParameters().forEach(article -> {
            Parameters parameters = DOCUMENT.parameters(article);
            assertThat(parameters.list()).allSatisfy(value -> {
                LocalDate next = window.from();
                for (Parameter.Line line : value.lines()) {
                    LocalDate through = line.days().through();
                    assertThat(line.days().from()).as(value.name()).isEqualTo(next);
                    next = through == null ? window.through().plusDays(1) : through.plusDays(1);
                }
                assertThat(next).as(value.name()).isAfter(window.through());
            });
        });
    }

    @Test
    void refusesAValueOutsideItsDaysAndANameThatDoesNotExist() {
        Parameters parameters = DOCUMENT.parameters(9);
        assertThatThrownBy(() -> parameters.money("achievementCap", LocalDate.of(2024, 11, 27)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("2024-11-27");
        assertThatThrownBy(() -> parameters.money("awardRate", LocalDate.of(2025, 1, 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> parameters.money("cap", LocalDate.of(2025, 1, 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void beginsAndEndsOnTheDaysOfReadingR02() {
        assertThat(DOCUMENT.window()).isEqualTo(new Period(LocalDate.of(2024, 11, 28), LocalDate.of(2029, 11, 27)));
        assertThat(DOCUMENT.alternativeLastDay()).isEqualTo(LocalDate.of(2029, 11, 28));
    }

    @Test
    void knowsEveryModeThatAListingCanOffer() {
        List<String> known = DOCUMENT.findArticle(9).orElseThrow().questions().stream()
                .filter(q -> q.key().equals("mode")).flatMap(q -> q.choices().stream()).map(Choice::label).toList();
        assertThat(Stream.of(CooperationMode.values()).map(CooperationMode::label)).isSubsetOf(known);
    }

    @Test
    void asksQuestionsThatAcceptTheirOwnExample() {
        DOCUMENT.listArticles().forEach(article -> article.questions().forEach(question -> {
            Object example = switch (question.type()) {
                case LIST -> List.of(exampleOf(question.fields()));
                case CHOICES -> List.of(question.example());
                default -> question.example();
            };
            assertThat(new FactReader(article.questions()).read(Map.of(question.key(), example)).has(question.key()))
                    .as(question.key()).isTrue();
        }));
    }

    @Test
    void hasADifferentHashForEachArticle() {
        List<String> hashes = DOCUMENT.listArticles().stream().map(a -> DOCUMENT.hash(a.number())).toList();
        assertThat(hashes).doesNotHaveDuplicates().allMatch(h -> h.matches("[0-9a-f]{64}"));
    }

    private static Map<String, Object> exampleOf(List<Question> fields) {
        return fields.stream().collect(Collectors.toMap(Question::key, Question::example));
    }
}
