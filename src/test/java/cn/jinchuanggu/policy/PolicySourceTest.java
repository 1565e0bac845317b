package cn.jinchuanggu.policy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules are plain Java, and every value of the policy lives in the document's files. */
class PolicySourceTest {

    private static final Path RULES = Path.of("src/main/java/cn/jinchuanggu/policy/article");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    /** The number of an article is its name. */
    private static final Pattern NAME = Pattern.compile("static final int NUMBER = \\d+;");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern VALUE = Pattern.compile("(?<![\\w.])(\\d{2,}|\\d+\\.\\d+)");

    @Test
    void theRulesAndWhatTheyStandOnKnowNoFramework() {
        JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("cn.jinchuanggu.policy");
        noClasses().that().resideInAnyPackage("cn.jinchuanggu.policy", "..policy.article..", "..policy.document..", "cn.jinchuanggu.fact..",
                        "..policy.calculation..", "cn.jinchuanggu.policy.sandbox", "..policy.cli..")
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "org.neo4j..", "jakarta..")
                .check(classes);
    }

    @Test
    void noRuleHoldsAnAmountARateADateOrABody() throws IOException {
        List<String> bodies = Cases.policyOn(Cases.TODAY).listArticles().stream()
                .flatMap(a -> a.bodies().stream()).distinct().toList();
        try (Stream<Path> files = Files.list(RULES)) {
            List<Path> rules = files.filter(f -> f.toString().endsWith(".java")).toList();
            assertThat(rules).isNotEmpty().allSatisfy(file -> {
                String code = NAME.matcher(COMMENT.matcher(Files.readString(file)).replaceAll("")).replaceAll("");
                assertThat(VALUE.matcher(TEXT.matcher(code).replaceAll("\"\"")).results().map(r -> r.group()).toList())
                        .as("numbers in " + file).isEmpty();
                assertThat(bodies.stream().filter(code::contains).toList()).as("bodies in " + file).isEmpty();
                assertThat(Pattern.compile("\\d+万|\\d+%").matcher(code).results().toList()).as(file.toString()).isEmpty();
            });
        }
    }
}
