package cn.jinchuanggu.opendata.oai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.opendata.Harvest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListStateTest {

    private static final ListState STATE = new ListState("ListRecords", "jcg",
            new Harvest("Need", null, Instant.parse("2026-01-01T00:00:00Z"), null), 4711, 100, 2345);

    @Test
    void everythingComesBackFromItsToken() throws OaiError {
        assertThat(ListState.read(STATE.token(), OaiVerb.LIST_RECORDS)).isEqualTo(STATE);
        assertThat(STATE.token()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "abcdefghijkl", "%%%", "AAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoTokenIsRefused(String token) {
        assertThatThrownBy(() -> ListState.read(token, OaiVerb.LIST_RECORDS)).isInstanceOf(OaiError.class);
    }

    @Test
    void aChangedTokenAndOneOfAnotherVerbAreRefused() {
        String token = STATE.token();
        String changed = token.substring(0, 12) + (token.charAt(12) == 'A' ? 'B' : 'A') + token.substring(13);
        assertThatThrownBy(() -> ListState.read(changed, OaiVerb.LIST_RECORDS)).isInstanceOf(OaiError.class);
        assertThatThrownBy(() -> ListState.read(token, OaiVerb.LIST_IDENTIFIERS)).isInstanceOf(OaiError.class);
    }
}
