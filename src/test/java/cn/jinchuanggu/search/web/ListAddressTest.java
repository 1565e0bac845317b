package cn.jinchuanggu.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.shared.InvalidInput;
import org.junit.jupiter.api.Test;

class ListAddressTest {

    @Test
    void leavesOutWhatIsBlankAndEscapesTheRest() {
        assertThat(ListAddress.of("/needs").with("q", " ").with("track", null).href()).isEqualTo("/needs");
        assertThat(ListAddress.of("/needs").with("q", "a&b=c#d \"<").with("track", "t").href()).isEqualTo("/needs?q=a%26b%3Dc%23d+%22%3C&track=t");
    }

    @Test
    void changingAFieldLeavesTheFirstAddressAsItIs() {
        ListAddress first = ListAddress.of("/needs").with("track", "t");

        assertThat(first.with("track", null).href()).isEqualTo("/needs");
        assertThat(first.href()).isEqualTo("/needs?track=t");
    }

    @Test
    void segmentAloneImpliesItsTrack() {
        assertThat(TopicFilter.of(null, "seg-robot").trackId()).isEqualTo("track-equipment");
        assertThat(TopicFilter.of("", " ").trackId()).isNull();
    }

    @Test
    void unknownTrackAndSegmentAreNamedTogether() {
        assertThatThrownBy(() -> TopicFilter.of("x", "y")).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.problems()).extracting(p -> p.field()).containsExactly("track", "segment"));
    }
}
