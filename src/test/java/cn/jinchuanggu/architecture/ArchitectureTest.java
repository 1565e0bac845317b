package cn.jinchuanggu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The packages use one another only as the table in {@link Rules} allows, and a few habits hold everywhere. The package
 * {@code planted} among the tests breaks each rule once, to show that it would be seen.
 */
class ArchitectureTest {

    private static final Rules RULES = new Rules("cn.jinchuanggu");
    private static final Rules ON_PLANTED = new Rules("planted");
    private static final JavaClasses PRODUCT = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.jinchuanggu");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    static List<ArchRule> rules() {
        return RULES.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theProductKeepsTheRule(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCT);
    }

    static Stream<ArchRule> rulesWithAPlantedViolation() {
        return Stream.of(ON_PLANTED.arrows("shared"), ON_PLANTED.arrows("listing"), ON_PLANTED.noCycles(), ON_PLANTED.luceneOnlyInSearch(),
                ON_PLANTED.neo4jOnlyInGraphAndStores(), ON_PLANTED.springDataNeo4jOnlyInGraphStoresAndSeeding(),
                ON_PLANTED.plainPackagesKnowNoFramework(), ON_PLANTED.articlesKnowOnlyThePolicyAndValues(), ON_PLANTED.todayComesFromAClock(), ON_PLANTED.timeOfTheMachineOnlyInWallClock(), ON_PLANTED.onlyTheRobotAndThePostmanReachOut(),
                ON_PLANTED.noFieldInjection(), ON_PLANTED.modelAndViewOnlyForErrors(), ON_PLANTED.whatTemplatesReadIsPublic());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesWithAPlantedViolation")
    void theRuleFindsThePlantedViolation(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation()).isTrue();
    }

    @Test
    void everyFeatureStandsInTheTable() {
        assertThat(Rules.features()).containsAll(RULES.featuresOf(PRODUCT));
        assertThat(Rules.features()).doesNotContainAnyElementsOf(List.of("unheardof"));
        assertThat(ON_PLANTED.featuresOf(PLANTED)).contains("unheardof");
    }

    @Test
    void theNamesOfViewsAreConstants() {
        assertThat(PRODUCT.stream().filter(c -> c.isAnnotatedWith(Controller.class)).flatMap(ArchitectureTest::doubtfulViewNames)).isEmpty();
    }

    @Test
    void aGluedOrPassedOnNameOfAViewIsFound() {
        assertThat(doubtfulViewNames(PLANTED.get("planted.web.GluedViews"))).hasSize(4)
                .anySatisfy(s -> assertThat(s).contains("glued <- glued text"))
                .anySatisfy(s -> assertThat(s).contains("passedOn <- variable 1"))
                .anySatisfy(s -> assertThat(s).contains("eitherOr <- variable 1"))
                .anySatisfy(s -> assertThat(s).contains("helped <- variable 1"));
    }

    @Test
    void noTemplateEvaluatesTextTwice() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            assertThat(templates.filter(Files::isRegularFile)).isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("__${"));
        }
    }

    /** Those that may put a question together, and of what. Parameters carry everything that people type. */
    private static final Map<String, String> GLUED_ON_PURPOSE = Map.of(
            "AccountListStore.find", "a constant and one of its three constant orders",
            "CatalogueCypher.match", "conditions that are constants, chosen by which filters are set; their values are parameters",
            "CatalogueStore.inOrder", "CatalogueCypher before a constant, and one of its five constant orders",
            "CatalogueStore.listFitting", "CatalogueCypher before a constant",
            "CatalogueStore.count", "CatalogueCypher before a constant",
            "CatalogueStore.countByCategory", "CatalogueCypher before a constant",
            "FigureStore.ask", "a file of the product, named by the list of figures, inside a constant",
            "PromiseStore.ask", "one of three files of the product inside a constant",
            "QueryRunner.cut", "the operator's own question, which QueryGuard and the plan of the database have let pass, inside CALL { }; runs in a session that can only read");

    @Test
    void questionsToTheGraphAreConstants() {
        assertThat(PRODUCT.stream().map(JavaClass::reflect).flatMap(c -> GluedCypher.methodsOf(c).stream()).distinct())
                .as("Cypher that is put together; use parameters").containsExactlyInAnyOrderElementsOf(GLUED_ON_PURPOSE.keySet());
    }

    @Test
    void aGluedQuestionIsFound() {
        assertThat(GluedCypher.methodsOf(PLANTED.get("planted.store.GluedQuestions").reflect())).containsExactlyInAnyOrder(
                "GluedQuestions.joined", "GluedQuestions.formatted", "GluedQuestions.built");
    }

    private static Stream<String> doubtfulViewNames(JavaClass page) {
        Class<?> type = page.reflect();
        return AnnotatedElementUtils.hasAnnotation(type, RestController.class) ? Stream.empty() : Arrays.stream(type.getDeclaredMethods())
                .filter(m -> m.getReturnType() == String.class && AnnotatedElementUtils.hasAnnotation(m, RequestMapping.class)
                        && !AnnotatedElementUtils.hasAnnotation(m, ResponseBody.class))
                .flatMap(m -> ViewNames.doubtfulSources(type, m.getName()).stream()).map(source -> type.getSimpleName() + ": " + source);
    }
}
