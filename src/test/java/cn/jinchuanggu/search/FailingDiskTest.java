package cn.jinchuanggu.search;

import static cn.jinchuanggu.search.Listings.beltMonitoring;
import static cn.jinchuanggu.search.Listings.herbExtraction;
import static cn.jinchuanggu.search.Listings.indexed;
import static cn.jinchuanggu.search.Listings.ledPackaging;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.jinchuanggu.listing.ListingFeed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;

/** An index whose disk is full closes its writer for good; it goes on answering and can be opened again. */
class FailingDiskTest {

    @TempDir
    private Path folder;

    @Test
    void answersWhileTheDiskIsFullAndTakesWritesAgainAfterwards() throws IOException {
        try (FullDisk disk = new FullDisk(FSDirectory.open(folder)); SearchIndex index = SearchIndex.over(disk)) {
            index.put(List.of(indexed(beltMonitoring(), 1)));
            index.commit(1);
            index.refresh();

            disk.full = true;
            assertThatThrownBy(() -> {
                index.put(List.of(indexed(ledPackaging(), 2)));
                index.commit(2);
            }).hasMessageContaining("磁盘");
            assertThat(index.isUsable()).isFalse();
            assertThat(index.find("A-01")).as("searching goes on").isPresent();
            index.reopen();
            assertThatThrownBy(() -> {
                index.put(List.of(indexed(ledPackaging(), 2)));
                index.commit(2);
            }).as("opened too early, it closes again").hasMessageContaining("磁盘");
            assertThat(index.find("A-01")).as("and still answers").isPresent();

            disk.full = false;
            index.reopen();
            assertThat(index.isUsable()).isTrue();
            assertThat(index.startedEmpty()).isFalse();
            assertThat(index.highestRevision()).as("where to go on reading").isEqualTo(1);
            index.put(List.of(indexed(ledPackaging(), 2), indexed(herbExtraction(), 3)));
            index.commit(3);
            index.refresh();
            assertThat(index.revisions()).isEqualTo(Map.of("A-01", 1L, "A-02", 2L, "A-03", 3L));
        }
    }

    @Test
    void whatTheGraphNoLongerHasIsTakenOutThoughTheGraphIsAwayWhenTheIndexOpensAgain() throws Exception {
        ListingFeed feed = mock(ListingFeed.class);
        when(feed.listOpenRevisions()).thenReturn(Map.of("A-01", 1L, "A-02", 2L));
        try (FullDisk disk = new FullDisk(FSDirectory.open(folder)); SearchIndex index = SearchIndex.over(disk)) {
            index.put(List.of(indexed(beltMonitoring(), 1), indexed(ledPackaging(), 2)));
            index.commit(2);
            try (IndexFollower follower = new IndexFollower(index, Listings.EMBEDDER, feed, () -> !disk.full)) {
                follower.start();
                disk.full = true;
                assertThatThrownBy(() -> {
                    index.put(List.of(indexed(herbExtraction(), 3)));
                    index.commit(3);
                }).hasMessageContaining("磁盘");
                when(feed.listOpenRevisions()).thenThrow(new DataAccessResourceFailureException("the graph is away")).thenReturn(Map.of("A-01", 1L));
                disk.full = false;
                await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(index.revisions()).isEqualTo(Map.of("A-01", 1L)));
                await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(follower.trouble()).isEmpty());
            }
        }
    }

    /** A disk that takes nothing more while it is full. */
    private static final class FullDisk extends FilterDirectory {

        private volatile boolean full;

        private FullDisk(Directory files) {
            super(files);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
            return super.createOutput(name, context);
        }
    }
}
