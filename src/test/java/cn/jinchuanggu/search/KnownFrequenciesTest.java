package cn.jinchuanggu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was known of an earlier view never shows in a later one. */
class KnownFrequenciesTest {

    private static final List<String> WORDS = List.of("皮带", "跑偏", "托辊", "视觉检测", "无人说过");

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final KnownFrequencies frequencies = new KnownFrequencies();
    private IndexWriter writer;

    @BeforeEach
    void oneGreatSegment() throws IOException {
        writer = new IndexWriter(directory, new IndexWriterConfig());
        for (int i = 0; i < KnownFrequencies.GREAT + 10; i++) {
            write(i % 2 == 0 ? "皮带" : "跑偏");
        }
        writer.forceMerge(1);
        writer.commit();
    }

    @AfterEach
    void close() throws IOException {
        writer.close();
        directory.close();
    }

    @Test
    void wordsOfSmallSegmentsAreCountedAnewAndThoseOfTheGreatOneAreKept() throws IOException {
        DirectoryReader before = DirectoryReader.open(writer);
        KnownFrequencies.View known = frequencies.of(before);
        assertThat(rarities(before, known)).isEqualTo(anew(before));

        write("托辊");
        write("皮带");
        DirectoryReader after = DirectoryReader.openIfChanged(before);
        KnownFrequencies.View next = frequencies.of(after);
        assertThat(next.ofGreat()).isSameAs(known.ofGreat());
        assertThat(rarities(after, next)).isEqualTo(anew(after)).isNotEqualTo(anew(before));
        before.close();
        after.close();
    }

    @Test
    void anotherGreatSegmentIsCountedAnew() throws IOException {
        DirectoryReader before = DirectoryReader.open(writer);
        KnownFrequencies.View known = frequencies.of(before);
        rarities(before, known);

        write("视觉检测");
        writer.forceMerge(1);
        DirectoryReader after = DirectoryReader.openIfChanged(before);
        KnownFrequencies.View next = frequencies.of(after);
        assertThat(next.ofGreat()).isNotSameAs(known.ofGreat());
        assertThat(rarities(after, next)).isEqualTo(anew(after));
        before.close();
        after.close();
    }

    private void write(String word) throws IOException {
        Document document = new Document();
        document.add(new StringField(Documents.WORDS, word, Field.Store.NO));
        writer.addDocument(document);
    }

    /** By something that knows nothing yet. */
    private static List<Double> anew(DirectoryReader reader) throws IOException {
        return rarities(reader, new KnownFrequencies().of(reader));
    }

    /** Twice, so that the second time they are known. */
    private static List<Double> rarities(DirectoryReader reader, KnownFrequencies.View known) throws IOException {
        ReaderStatistics statistics = new ReaderStatistics(reader, known);
        return IntStream.range(0, 2).boxed().flatMap(time -> WORDS.stream().map(statistics::rarity)).toList();
    }
}
