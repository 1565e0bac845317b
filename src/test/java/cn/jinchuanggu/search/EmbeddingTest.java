package cn.jinchuanggu.search;

import static cn.jinchuanggu.search.Listings.EMBEDDER;
import static cn.jinchuanggu.search.Listings.beltMonitoring;
import static cn.jinchuanggu.search.Listings.beltNeed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingTest {

    @Test
    void isTheSameAfterItWasStored() {
        var embedding = Embedding.of(beltMonitoring(), EMBEDDER);
        assertThat(Embedding.fromBytes(embedding.toBytes())).isEqualTo(embedding);
        assertThat(embedding.toBytes()).hasSize(1 + 16 + 4 + 8 * 64);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 21, 22, 500, 532, 534})
    void refusesBytesOfAnotherLength(int length) {
        var bytes = java.util.Arrays.copyOf(Embedding.of(beltMonitoring(), EMBEDDER).toBytes(), length);
        assertThatThrownBy(() -> Embedding.fromBytes(bytes)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAnotherFormat() {
        var bytes = Embedding.of(beltMonitoring(), EMBEDDER).toBytes();
        bytes[0] = 9;
        assertThatThrownBy(() -> Embedding.fromBytes(bytes)).hasMessageContaining("format 1");
    }

    @Test
    void knowsWhenTheTextHasChanged() {
        var embedding = Embedding.of(beltMonitoring(), EMBEDDER);
        assertThat(embedding.isCurrentFor(beltMonitoring(), EMBEDDER)).isTrue();
        assertThat(embedding.isCurrentFor(beltMonitoring().toBuilder().region("110000").readiness(7).build(), EMBEDDER)).isTrue();
        assertThat(embedding.isCurrentFor(beltMonitoring().toBuilder().text("别的").build(), EMBEDDER)).isFalse();
        assertThat(embedding.isCurrentFor(beltMonitoring().toBuilder().title("别的").build(), EMBEDDER)).isFalse();
    }

    @Test
    void aListingWithoutTextHasNoMeaning() {
        var silent = ListingProfile.builder("A-0", ListingKind.ACHIEVEMENT).title(" ").build();
        assertThat(Embedding.of(silent, EMBEDDER).isPresent()).isFalse();
        assertThat(Meaning.closeness(Embedding.of(silent, EMBEDDER), Embedding.of(beltNeed(), EMBEDDER))).isZero();
    }

    @Test
    void aListingWithoutTitleIsMeantByItsText() {
        var untitled = beltNeed().toBuilder().title("").build();
        var embedding = Embedding.of(untitled, EMBEDDER);
        assertThat(embedding.title()).isEqualTo(embedding.text());
        assertThat(Meaning.closeness(embedding, embedding)).isCloseTo(1, within(1e-6));
    }

    @Test
    void manyAtOnceAreTheSameAsOneByOne() {
        var listings = List.of(beltMonitoring(), beltNeed(), ListingProfile.ofText("只有标题"));
        assertThat(Embedding.all(listings, EMBEDDER)).isEqualTo(listings.stream().map(l -> Embedding.of(l, EMBEDDER)).toList());
    }
}
