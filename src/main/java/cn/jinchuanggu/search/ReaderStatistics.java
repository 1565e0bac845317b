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
    private final List<TermsEnum> great = new ArrayList<>();
    private final List<TermsEnum> small = new ArrayList<>();
    private final KnownFrequencies.View known;

    /** @param known what was looked up before in the same view; what is looked up is added */
    ReaderStatistics(IndexReader reader, KnownFrequencies.View known) throws IOException {
        this.reader = reader;
        this.known = known;
        long titles = Math.max(0, reader.getSumTotalTermFreq(Documents.TITLE));
        this.averageTitleLength = average(titles, reader.getDocCount(Documents.TITLE));
        long bodies = reader.getSumTotalTermFreq(Documents.WORDS) - Documents.TITLE_COUNTS * titles;
        this.averageBodyLength = average(bodies, reader.docFreq(new Term(Documents.BODIED, Documents.YES)));
        openWords();
    }

    /** One place to seek in for each segment, used again and again: opening one costs more than the seek. */
    private void openWords() throws IOException {
        for (LeafReaderContext segment : reader.leaves()) {
            var terms = segment.reader().terms(Documents.WORDS);
            if (terms != null) {
                (known.isGreat(segment) ? great : small).add(terms.iterator());
            }
        }
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
        int frequency = known.ofAll().find(key, text, start, end);
        if (frequency < 0) {
            frequency = lookUp(key, text, start, end);
        }
        return Math.log(1 + (Math.max(reader.maxDoc(), frequency) - frequency + 0.5) / (frequency + 0.5));
    }

    private int lookUp(int key, String text, int start, int end) {
        String word = Terms.word(text, start, end);
        BytesRef sought = new BytesRef(word);
        int inGreat = known.ofGreat().find(key, text, start, end);
        if (inGreat < 0) {
            inGreat = count(great, sought);
            known.ofGreat().keep(key, word, inGreat);
        }
        int frequency = inGreat + count(small, sought);
        known.ofAll().keep(key, word, frequency);
        return frequency;
    }

    private static int count(List<TermsEnum> segments, BytesRef word) {
        try {
            int count = 0;
            for (TermsEnum segment : segments) {
                count += segment.seekExact(word) ? segment.docFreq() : 0;
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException("检索索引读取失败。请检查磁盘，必要时重建索引。", e);
        }
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
