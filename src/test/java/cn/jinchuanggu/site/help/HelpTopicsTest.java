package cn.jinchuanggu.site.help;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.finding.Findings;
import cn.jinchuanggu.site.NavItem;
import cn.jinchuanggu.site.security.Doors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HelpTopicsTest {

    private final HelpTopics topics = new HelpTopics(new Doors());

    @Test
    void everyPlaceOfTheMenuHasHelpThatLeadsThere() {
        assertThat(NavItem.values()).allSatisfy(item -> assertThat(topics.find(item.key(), Actor.VISITOR)).as("help on " + item.key() + " in site/help.yaml")
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
        assertThat(Arrays.stream(NavItem.values()).flatMap(item -> topics.find(item.key(), Actor.VISITOR).stream()).flatMap(t -> t.words().stream())
                .map(HelpTopic.Word::term)).isSubsetOf(known);
    }

    @ParameterizedTest
    @CsvSource({"怎么申报,/policy", "创新券,/services", "发布需求,/needs", "长治怎么申报补助,/policy"})
    void findsAPlaceByHowPeopleAskForIt(String words, String href) {
        Findings found = new PageFinder(topics).find(words, Actor.VISITOR, 10);

        assertThat(found.hits()).extracting(Findings.Hit::href).contains(href);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyIsLedToAPageThatRefusesThem(Role role) {
        Actor actor = new Actor("somebody", "某人", Set.of(role), null);

        assertThat(topics.listFor(actor)).isNotEmpty().flatExtracting(HelpTopic::can).extracting(HelpTopic.Step::href).filteredOn(href -> !href.isEmpty())
                .allMatch(href -> new Doors().mayOpen(actor, href));
        assertThat(topics.find("needs", actor).orElseThrow().can()).extracting(HelpTopic.Step::href).filteredOn("/needs/new"::equals)
                .hasSize(Set.of(Role.ENTERPRISE, Role.INSTITUTION, Role.BROKER, Role.OPERATOR).contains(role) ? 1 : 0);
    }

    @Test
    void findsNoPlaceThatThisPersonMayNotEnter() {
        Actor enterprise = new Actor("e", "企业", Set.of(Role.ENTERPRISE), "ent-1");

        assertThat(new PageFinder(topics).find("审计", enterprise, 10).total()).isZero();
        assertThat(new PageFinder(topics).find("审计", Actor.PLATFORM, 10).total()).isPositive();
    }
}
