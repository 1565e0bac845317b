package cn.jinchuanggu.site.help;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.finding.Findings;
import cn.jinchuanggu.site.NavItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpTopicsTest {

    private final HelpTopics topics = new HelpTopics();

    @Test
    void everyPlaceOfTheMenuHasHelpThatLeadsThere() {
        assertThat(NavItem.values()).allSatisfy(item -> assertThat(topics.find(item.key())).as("help on " + item.key() + " in site/help.yaml")
                .hasValueSatisfying(topic -> {
                    assertThat(topic.href()).isEqualTo(item.href());
                    assertThat(topic.can()).isNotEmpty();
                    assertThat(topic.words()).isNotEmpty();
                }));
    }

    @Test
    void everyWordThatIsExplainedStandsInTheGlossary() throws IOException {
        Set<String> known = Files.readAllLines(Path.of("src/docs/GLOSSARY.md")).stream().filter(l -> l.startsWith("| "))
                .map(l -> l.split("\\|")[2].strip()).collect(Collectors.toSet());
        assertThat(Arrays.stream(NavItem.values()).flatMap(item -> topics.find(item.key()).stream()).flatMap(t -> t.words().stream())
                .map(HelpTopic.Word::term)).isSubsetOf(known);
    }

    @ParameterizedTest
    @CsvSource({"怎么申报,/policy", "创新券,/services", "发布需求,/needs", "长治怎么申报补助,/policy"})
    void findsAPlaceByHowPeopleAskForIt(String words, String href) {
        Findings found = new PageFinder(topics).find(words, Actor.VISITOR, 10);

        assertThat(found.hits()).extracting(Findings.Hit::href).contains(href);
    }

    @Test
    void findsNoPlaceThatThisPersonMayNotEnter() {
        Actor enterprise = new Actor("e", "企业", Set.of(Role.ENTERPRISE), "ent-1");

        assertThat(new PageFinder(topics).find("审计", enterprise, 10).total()).isZero();
        assertThat(new PageFinder(topics).find("审计", Actor.PLATFORM, 10).total()).isPositive();
    }
}
