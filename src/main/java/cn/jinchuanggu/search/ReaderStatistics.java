package cn.jinchuanggu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Word statistics of one view of the index, each word looked up once. For one thread. */
final class ReaderStatistics implements TermStatistics {

    private final IndexReader reader;
    private final double averageTitleLength;
    private final double averageBodyLength;
    private final List<TermsEnum> words;
    private final KnownFrequencies.View known;

    /** @param known what was looked up before in the same view; what is looked up is added */
    ReaderStatistics(IndexReader reader, KnownFrequencies.View known) throws IOException {
        this.reader = reader;
        this.known = known;
        long titles = Math.max(0, reader.getSumTotalTermFreq(Documents.TITLE));
        this.averageTitleLength = average(titles, reader.getDocCount(Documents.TITLE));
        long bodies = reader.getSumTotalTermFreq(Documents.WORDS) - Documents.TITLE_COUNTS * titles;
        this.averageBodyLength = average(bodies, reader.docFreq(new Term(Documents.BODIED, Documents.YES)));
        this.words = words();
    }

    /** One place to seek in for each segment, used again and again: opening one costs more than the seek. */
    private List<TermsEnum> words() throws IOException {
        var places = new ArrayList<TermsEnum>();
        for (LeafReaderContext segment : reader.leaves()) {
            var terms = segment.reader().terms(Documents.WORDS);
            if (terms != null) {
                places.add(terms.iterator());
            }
        }
        return places;
    }

    private static double average(long terms, int documents) {
        return documents == 0 ? 1 : Math.max(1, (double) terms / documents);
    }

    @Override
    public double rarity(String word) {
        return rarity(word, 0, word.length());
    }

    @Override
    public double rarity(String text, int start, int end) {
        int key = WordTable.key(text, start, end);
        int frequency = known.find(key, text, start, end);
        if (frequency < 0) {
            String word = Terms.word(text, start, end);
            frequency = lookUp(word);
            known.keep(key, word, frequency);
        }
        return Math.log(1 + (Math.max(reader.maxDoc(), frequency) - frequency + 0.5) / (frequency + 0.5));
    }

    private int lookUp(String word) {
        try {
            return frequency(new BytesRef(word));
        } catch (IOException e) {
            throw new UncheckedIOException("检索索引读取失败。请检查磁盘,必要时重建索引。", e);
        }
    }

    private int frequency(BytesRef word) throws IOException {
        int frequency = 0;
        for (TermsEnum segment : words) {
            frequency += segment.seekExact(word) ? segment.docFreq() : 0;
        }
        return frequency;
    }

    @Override
    public double averageTitleLength() {
        return averageTitleLength;
    }

    @Override
    public double averageBodyLength() {
        return averageBodyLength;
    }
}
