package cn.jinchuanggu.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SiteFrameTest {

    record Pages(int number, int pages, List<Integer> links) {
    }

    static List<Pages> pages() {
        return List.of(
                new Pages(1, 1, List.of(1)),
                new Pages(1, 5, List.of(1, 2, 3, 0, 5)),
                new Pages(3, 5, List.of(1, 2, 3, 4, 5)),
                new Pages(10, 20, List.of(1, 0, 8, 9, 10, 11, 12, 0, 20)),
                new Pages(20, 20, List.of(1, 0, 18, 19, 20)),
                new Pages(5000, 10_000, List.of(1, 0, 4998, 4999, 5000, 5001, 5002, 0, 10_000)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksToTheEndsAndTheNeighbours(Pages expected) {
        assertThat(new SiteFrame(null).pageLinks(expected.number(), expected.pages())).isEqualTo(expected.links());
    }

    @Test
    void aFieldNameBecomesAnIdThatALinkCanName() {
        assertThat(new SiteFrame(null).fieldId("indicators[0].value")).isEqualTo("field-indicators-0-value");
    }

    @Test
    void aVisitorSeesNoWorkplaceAndABrokerTheirOwn() {
        assertThat(NavItem.listFor(Actor.VISITOR)).noneMatch(NavItem::isWorkplace).contains(NavItem.HOME, NavItem.POLICY);
        Actor broker = new Actor("broker", "经纪人", Set.of(Role.BROKER), null);
        assertThat(NavItem.listFor(broker)).filteredOn(NavItem::isWorkplace).containsExactly(NavItem.BROKER, NavItem.ENGAGEMENTS, NavItem.CONTRACTS, NavItem.CLAIMS);
    }

    @Test
    void bothLanguagesHaveTheSameTextsAndEveryMenuItemHasOne() throws IOException {
        Properties chinese = load("/messages.properties");
        assertThat(load("/messages_en.properties").stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        assertThat(NavItem.values()).allSatisfy(item -> assertThat(chinese).containsKey("nav." + item.key()));
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(SiteFrameTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
