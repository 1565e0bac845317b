package cn.jinchuanggu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.jinchuanggu.RunningPlatform;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Entities by parts of their names. */
class EntityNamesIT extends RunningPlatform {

    @Autowired
    private EntityNames names;

    @Test
    void findsAnInstitutionByItsNameFirst() {
        assertThat(names.find("漳源理工大学", Set.of(), 5).getFirst().id()).isEqualTo("inst-e-01");
        assertThat(names.find("漳源理工", Set.of("Institution"), 5)).extracting(EntityNames.Named::kind).containsOnly("Institution");
    }

    @Test
    void unrelatedTextFindsNothing() {
        assertThat(names.find("红烧肉怎么做才好吃", Set.of(), 5)).isEmpty();
        assertThat(names.find("  ", Set.of(), 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "name:*", "a AND (b OR", "((((", "~^*?:\\/", "漳源\" OR id:*", "-", "\uD83D\uDE80火箭", "\uD83D", "%_", "NOT"})
    void whateverIsTypedIsNoSyntax(String typed) {
        assertThatCode(() -> names.find(typed, Set.of(), 5)).doesNotThrowAnyException();
    }
}
