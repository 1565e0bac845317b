package cn.jinchuanggu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrcidTest {

    // the iD of a researcher who does not exist, from the documentation of ORCID
    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097", "orcid: 0000000218250097", "0000 0002 1825 0097"})
    void readsWhatPeopleWrite(String written) {
        assertThat(Orcid.find(written)).contains(new Orcid("0000-0002-1825-0097"));
    }

    // an example of the same documentation with the check digit ten
    @Test
    void tenIsWrittenX() {
        assertThat(Orcid.find("0000-0002-1694-233x")).map(Orcid::text).contains("0000-0002-1694-233X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0098", "0000-0002-1825", "0000-0002-1825-00970", "", "高鹏"})
    void whatDoesNotCheckIsNone(String written) {
        assertThat(Orcid.find(written)).isEmpty();
    }

    @Test
    void oneThatDoesNotCheckCannotBeMade() {
        assertThatThrownBy(() -> new Orcid("0000-0002-1825-0098")).isInstanceOf(IllegalArgumentException.class);
    }
}
