package cn.jinchuanggu.listing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class FormValuesTest {

    @Test
    void keepsSeveralChoicesAsAListAndLeavesOutWhatIsNotOfTheListing() {
        LinkedMultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.add("title", "名称");
        sent.add("modes", "TRANSFER");
        sent.add("modes", "EQUITY");
        sent.add("_csrf", "x");
        sent.add("key", "y");

        assertThat(FormValues.of(sent).fields()).isEqualTo(Map.of("title", "名称", "modes", List.of("TRANSFER", "EQUITY")));
    }

    @Test
    void theSameFormHasTheSameFingerprintInWhateverOrderItWasSent() {
        assertThat(FormValues.empty().with("a", "1").with("b", "2").fingerprint()).isEqualTo(FormValues.empty().with("b", "2").with("a", "1").fingerprint());
        assertThat(FormValues.empty().with("a", "1").fingerprint()).isNotEqualTo(FormValues.empty().with("a", "2").fingerprint());
    }

    @Test
    void fieldThatWasNotSentIsEmpty() {
        assertThat(FormValues.empty().text("title")).isEmpty();
        assertThat(FormValues.empty().all("modes")).isEmpty();
    }
}
