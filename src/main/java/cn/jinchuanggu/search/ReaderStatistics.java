package cn.jinchuanggu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Word statistics of one view of the index, each word looked up once; a word counts where it is more common. For one thread. */
final class ReaderStatistics implements TermStatistics {

    private final IndexReader reader;
    private final double averageTitleLength;
    private final double averageBodyLength;
    private final List<TermsEnum> titleWords;
    private final List<TermsEnum> bodyWords;
    private final Map<String, Double> rarities = new HashMap<>();

    ReaderStatistics(IndexReader reader) throws IOException {
        this.reader = reader;
        this.averageTitleLength = averageLength(Documents.TITLE);
        this.averageBodyLength = averageLength(Documents.BODY);
        this.titleWords = words(Documents.TITLE);
        this.bodyWords = words(Documents.BODY);
    }

    /** One place to seek in for each segment, used again and again: opening one costs more than the seek. */
    private List<TermsEnum> words(String field) throws IOException {
        var words = new ArrayList<TermsEnum>();
        for (LeafReaderContext segment : reader.leaves()) {
            var terms = segment.reader().terms(field);
            if (terms != null) {
                words.add(terms.iterator());
            }
        }
        return words;
    }

    private double averageLength(String field) throws IOException {
        long documents = reader.getDocCount(field);
        return documents == 0 ? 1 : Math.max(1, (double) reader.getSumTotalTermFreq(field) / documents);
    }

    @Override
    public double rarity(String word) {
        return rarities.computeIfAbsent(word, this::lookUp);
    }

    private double lookUp(String word) {
        try {
            var bytes = new BytesRef(word);
            int frequency = Math.max(frequency(titleWords, bytes), frequency(bodyWords, bytes));
            return Math.log(1 + (Math.max(reader.maxDoc(), frequency) - frequency + 0.5) / (frequency + 0.5));
        } catch (IOException e) {
            throw new UncheckedIOException("检索索引读取失败。请检查磁盘,必要时重建索引。", e);
        }
    }

    private static int frequency(List<TermsEnum> words, BytesRef word) throws IOException {
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
