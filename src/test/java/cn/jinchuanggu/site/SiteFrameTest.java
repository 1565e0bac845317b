package cn.jinchuanggu.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SiteFrameTest {

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
