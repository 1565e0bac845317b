package cn.jinchuanggu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Word statistics of one view of the index, each word looked up once. A word counts where it is more common. */
final class ReaderStatistics implements TermStatistics {

    private final IndexReader reader;
    private final double averageTitleLength;
    private final double averageBodyLength;
    private final Map<String, Double> rarities = new HashMap<>();

    ReaderStatistics(IndexReader reader) throws IOException {
        this.reader = reader;
        this.averageTitleLength = averageLength(Documents.TITLE);
        this.averageBodyLength = averageLength(Documents.BODY);
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
            int frequency = Math.max(reader.docFreq(new Term(Documents.TITLE, word)), reader.docFreq(new Term(Documents.BODY, word)));
            return Math.log(1 + (Math.max(reader.maxDoc(), frequency) - frequency + 0.5) / (frequency + 0.5));
        } catch (IOException e) {
            throw new UncheckedIOException("检索索引读取失败。请检查磁盘,必要时重建索引。", e);
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
