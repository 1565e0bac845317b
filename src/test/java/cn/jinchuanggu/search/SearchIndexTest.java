package cn.jinchuanggu.search;

import static cn.jinchuanggu.search.Listings.beltMonitoring;
import static cn.jinchuanggu.search.Listings.beltNeed;
import static cn.jinchuanggu.search.Listings.herbExtraction;
import static cn.jinchuanggu.search.Listings.indexed;
import static cn.jinchuanggu.search.Listings.ledPackaging;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {

    @TempDir
    Path directory;

    private void fill(SearchIndex index) {
        index.put(List.of(indexed(beltMonitoring(), 1), indexed(ledPackaging(), 2), indexed(herbExtraction(), 3), indexed(beltNeed(), 4)));
        index.refresh();
    }

    @Test
    void anEmptyIndexIsCommittedWhenItIsMade() {
        SearchIndex.open(directory).close();
        try (var again = SearchIndex.open(directory)) {
            assertThat(again.startedEmpty()).isFalse();
            assertThat(again.size()).isZero();
            assertThat(again.highestRevision()).isEqualTo(-1);
        }
    }

    @Test
    void whatWasPutIsSeenAfterRefresh() {
        try (var index = SearchIndex.inMemory()) {
            index.put(List.of(indexed(beltMonitoring(), 1)));
            assertThat(index.size()).isZero();
            index.refresh();
            assertThat(index.size()).isEqualTo(1);
            var found = index.find("A-01").orElseThrow();
            assertThat(found.profile()).isEqualTo(beltMonitoring());
            assertThat(found.revision()).isEqualTo(1);
            var embedding = indexed(beltMonitoring(), 1).embedding();
            assertThat(found.embedding().textVersion()).isEqualTo(embedding.textVersion());
            assertThat(Vectors.cosine(found.embedding().title(), embedding.title())).isGreaterThan(0.98);
            assertThat(Vectors.cosine(found.embedding().text(), embedding.text())).isGreaterThan(0.999);
        }
    }

    @Test
    void aSecondVersionTakesThePlaceOfTheFirst() {
        try (var index = SearchIndex.inMemory()) {
            fill(index);
            index.put(List.of(indexed(beltMonitoring().toBuilder().title("换了名称").build(), 9)));
            index.refresh();
            assertThat(index.size()).isEqualTo(4);
            assertThat(index.find("A-01").orElseThrow().profile().title()).isEqualTo("换了名称");
            assertThat(index.revisions()).isEqualTo(Map.of("A-01", 9L, "A-02", 2L, "A-03", 3L, "N-01", 4L));
        }
    }

    @Test
    void aCompactionInTheBackgroundIsKeptByTheNextCommit() throws IOException {
        try (var index = SearchIndex.open(directory)) {
            for (Indexed one : List.of(indexed(beltMonitoring(), 1), indexed(ledPackaging(), 2), indexed(herbExtraction(), 3))) {
                index.put(List.of(one));
                index.commit(one.revision());
            }
            assertThat(index.hasUncommitted()).isFalse();
            index.compactMeanwhile();
            await().until(() -> {
                index.commit(3); // as the follower does now and then while there is something to keep
                return segments() == 1;
            });
        }
        try (var again = SearchIndex.open(directory)) {
            assertThat(again.revisions()).isEqualTo(Map.of("A-01", 1L, "A-02", 2L, "A-03", 3L));
        }
    }

    private long segments() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(f -> f.toString().endsWith(".si")).count();
        }
    }

    /** Where nearly all are of the asked kind it is looked for another way; what is found is the same, listing by listing. */
    @ParameterizedTest
    @ValueSource(ints = {2, 40, 60, 400})
    void onlyTheAskedKindIsFoundHoweverManyOthersThereAre(int needs) {
        try (var index = SearchIndex.inMemory()) {
            for (int i = 0; i < 400; i++) {
                String title = i % 2 == 0 ? "皮带跑偏监测" + "装置".repeat(i % 7) : herbExtraction().title();
                index.put(List.of(indexed(ListingProfile.builder("A-" + i, ListingKind.ACHIEVEMENT).title(title).build(), i)));
            }
            for (int i = 0; i < needs; i++) {
                index.put(List.of(indexed(ListingProfile.builder("N-" + i, ListingKind.NEED).title(beltNeed().title()).text(beltNeed().text()).build(), 1000 + i)));
            }
            index.refresh();
            var asking = ListingProfile.ofText("皮带跑偏监测");
            var found = index.candidates(Listings.asking(asking, ListingKind.ACHIEVEMENT), 150);
            assertThat(found).hasSize(150).allMatch(c -> c.profile().kind() == ListingKind.ACHIEVEMENT);
            assertThat(found.stream().filter(c -> c.textLeg() > 0)).hasSizeGreaterThanOrEqualTo(100);
            assertThat(index.candidates(Listings.asking(asking, ListingKind.ACHIEVEMENT, ListingKind.NEED), 150)).hasSize(150);
        }
    }

    @Test
    void aRemovedListingIsGoneFromEveryAnswer() {
        try (var index = SearchIndex.inMemory()) {
            fill(index);
            index.remove("A-01");
            index.remove("A-99");
            index.refresh();
            assertThat(index.find("A-01")).isEmpty();
            assertThat(index.revisions()).doesNotContainKey("A-01");
            assertThat(index.search(SearchQuery.of("皮带")).items()).extracting(h -> h.profile().id()).containsExactly("N-01");
            assertThat(index.candidates(Listings.asking(beltNeed()), 10)).extracting(c -> c.profile().id()).doesNotContain("A-01");
        }
    }

    @Test
    void aCommitSurvivesAndWhatCameAfterItDoesNot() {
        try (var index = SearchIndex.open(directory)) {
            fill(index);
            index.commit(4);
            index.put(List.of(indexed(beltMonitoring().toBuilder().title("未提交").build(), 5)));
        }
        try (var again = SearchIndex.open(directory)) {
            assertThat(again.startedEmpty()).isFalse();
            assertThat(again.highestRevision()).isEqualTo(4);
            assertThat(again.size()).isEqualTo(4);
            assertThat(again.find("A-01").orElseThrow().profile()).isEqualTo(beltMonitoring());
        }
    }

    @Test
    void theHighWaterMarkNeverFalls() {
        try (var index = SearchIndex.open(directory)) {
            index.commit(7);
            index.commit(3);
            assertThat(index.highestRevision()).isEqualTo(7);
        }
        try (var again = SearchIndex.open(directory)) {
            assertThat(again.highestRevision()).isEqualTo(7);
        }
    }

    @Test
    void aSecondOpenerIsToldInPlainWords() {
        try (var index = SearchIndex.open(directory)) {
            assertThat(index.isUsable()).isTrue();
            assertThatThrownBy(() -> SearchIndex.open(directory)).isInstanceOf(IndexInUse.class)
                    .hasMessageContaining("正被另一个进程使用").hasMessageContaining(directory.toString());
        }
    }

    @Test
    void aFlippedByteInAnyFileIsNoticedAndTheIndexStartsEmpty() throws IOException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        int files = 1;
        for (int round = 0; round < files; round++) {
            Path fresh = directory.resolve("round-" + round);
            try (var index = SearchIndex.open(fresh)) {
                fill(index);
                index.commit(4);
            }
            files = files(fresh).size();
            Path file = files(fresh).get(round);
            byte[] bytes = Files.readAllBytes(file);
            bytes[random.nextInt(bytes.length)] ^= 0x10;
            Files.write(file, bytes);
            try (var again = SearchIndex.open(fresh)) {
                assertThat(again.startedEmpty()).as("file %s, seed %d", file.getFileName(), seed).isTrue();
                assertThat(again.size()).isZero();
                fill(again);
                assertThat(again.search(SearchQuery.of("皮带")).total()).isEqualTo(2);
            }
        }
        assertThat(files).isGreaterThan(1);
    }

    private static List<Path> files(Path directory) throws IOException {
        try (var list = Files.list(directory)) {
            return list.filter(f -> !f.getFileName().toString().equals("write.lock")).sorted().toList();
        }
    }

    @Test
    void aTruncatedIndexStartsEmpty() throws IOException {
        try (var index = SearchIndex.open(directory)) {
            fill(index);
            index.commit(4);
        }
        for (Path file : files(directory)) {
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 3));
        }
        try (var again = SearchIndex.open(directory)) {
            assertThat(again.startedEmpty()).isTrue();
            assertThat(again.highestRevision()).isEqualTo(-1);
        }
    }

    @Test
    void foreignFilesDoNotStopIt() throws IOException {
        Files.writeString(directory.resolve("segments_1"), "这不是索引");
        try (var index = SearchIndex.open(directory)) {
            assertThat(index.startedEmpty()).isTrue();
            fill(index);
            assertThat(index.size()).isEqualTo(4);
        }
    }

    @Test
    void countsByKindAndTrack() {
        try (var index = SearchIndex.inMemory()) {
            fill(index);
            assertThat(index.countByKind()).containsEntry(ListingKind.ACHIEVEMENT, 3L).containsEntry(ListingKind.NEED, 1L)
                    .containsEntry(ListingKind.SERVICE, 0L);
            assertThat(index.countByTrack(ListingKind.ACHIEVEMENT))
                    .isEqualTo(Map.of("track-equipment", 1L, "track-electronics", 1L, "track-health", 1L));
            assertThat(index.countByTrack(null)).containsEntry("track-equipment", 2L);
        }
    }

    @Test
    void candidatesNeverHoldTheAskingListingNorOtherKinds() {
        try (var index = SearchIndex.inMemory()) {
            fill(index);
            var found = index.candidates(Listings.asking(beltNeed(), ListingKind.ACHIEVEMENT), 10);
            assertThat(found).extracting(c -> c.profile().id()).containsExactlyInAnyOrder("A-01", "A-02", "A-03");
            assertThat(found.getFirst().profile()).isEqualTo(beltMonitoring());
            assertThat(found.getFirst().textLeg()).isPositive();
            assertThat(found.getFirst().titleLeg()).isBetween(0.1, 1.0);
        }
    }

    @Test
    void oneCandidateHasTheSameLegsAsInTheList() {
        try (var index = SearchIndex.inMemory()) {
            fill(index);
            var query = Listings.asking(beltNeed(), ListingKind.ACHIEVEMENT);
            try (var reading = index.read()) {
                for (var listed : reading.candidates(query, 10)) {
                    var one = reading.candidate(query, listed.profile().id()).orElseThrow();
                    assertThat(one.textLeg()).isEqualTo(listed.textLeg());
                    assertThat(one.titleLeg()).isEqualTo(listed.titleLeg());
                    assertThat(one.textVectorLeg()).isEqualTo(listed.textVectorLeg());
                    assertThat(one.embedding()).isEqualTo(listed.embedding());
                }
                assertThat(reading.candidate(query, "A-99")).isEmpty();
            }
        }
    }
}
