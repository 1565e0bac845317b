package cn.jinchuanggu.bench;

import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.search.Indexed;
import cn.jinchuanggu.search.ProfileQuery;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * What anybody would build with Lucene alone, to measure against: one text field of single characters and pairs, one float
 * vector, default settings, one segment. A question is 32 words chosen beforehand by rarity and one vector; the best 100 of
 * BM25 and the nearest 100 are fused by reciprocal rank, and the titles of the best 100 are read.
 */
final class BareLucene implements Closeable {

    private static final int TOP = 100;
    static final int WORDS = 32;
    private static final int TOP_WORDS = 10;
    private static final int RANK_CONSTANT = 60;

    private final FSDirectory directory;
    private final Analyzer analyzer = analyzer();
    private IndexWriter writer;
    private DirectoryReader reader;
    private IndexSearcher searcher;

    BareLucene(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
    }

    private static Analyzer analyzer() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokens = new StandardTokenizer();
                int scripts = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;
                return new TokenStreamComponents(tokens, new CJKBigramFilter(new LowerCaseFilter(tokens), scripts, true));
            }
        };
    }

    /** Writes a listing; the first one empties the folder. Safe to call from several threads. */
    void put(Indexed listing) throws IOException {
        var p = listing.profile();
        var document = new Document();
        document.add(new TextField("text", p.title() + "\n" + p.problem() + "\n" + String.join(" ", p.keywords()) + "\n" + p.text()
                + "\n" + String.join("\n", p.indicatorTexts()), Field.Store.NO));
        if (listing.embedding().isPresent()) {
            document.add(new KnnFloatVectorField("vector", listing.embedding().text(), VectorSimilarityFunction.DOT_PRODUCT));
        }
        document.add(new StoredField("id", p.id()));
        document.add(new StoredField("title", p.title()));
        writer().addDocument(document);
    }

    private synchronized IndexWriter writer() throws IOException {
        if (writer == null) {
            writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(256).setOpenMode(OpenMode.CREATE));
        }
        return writer;
    }

    void finish() throws IOException {
        writer.forceMerge(1);
        writer.close();
    }

    /** Opens what was finished, now or earlier. */
    void open() throws IOException {
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    long bytes() throws IOException {
        long sum = 0;
        for (String file : directory.listAll()) {
            sum += directory.fileLength(file);
        }
        return sum;
    }

    /** A question, its words chosen. */
    record Question(Query words, float[] vector) {
    }

    Question question(ProfileQuery need) throws IOException {
        return new Question(anyOf(words(need.profile(), WORDS)), need.embedding().text());
    }

    /** The words of an asking text that tell most by rarity and frequency, at most {@code limit}. */
    List<String> words(ListingProfile asking, int limit) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        try (var tokens = analyzer.tokenStream("text", asking.title() + "\n" + asking.text() + "\n" + String.join("\n", asking.indicatorTexts()))) {
            var word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                counts.merge(word.toString(), 1, Integer::sum);
            }
        }
        Map<String, Double> weights = new HashMap<>();
        for (var e : counts.entrySet()) {
            int frequency = reader.docFreq(new Term("text", e.getKey()));
            if (frequency > 0) {
                weights.put(e.getKey(), Math.log(1 + (double) reader.numDocs() / frequency) * Math.sqrt(e.getValue()));
            }
        }
        return weights.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(limit).map(Map.Entry::getKey).toList();
    }

    private static Query anyOf(List<String> words) {
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new TermQuery(new Term("text", word)), Occur.SHOULD));
        return query.build();
    }

    /** The ids of the best ten by BM25 of all words alone. */
    List<String> askWords(ListingProfile asking) throws IOException {
        return ids(searcher.search(anyOf(words(asking, IndexSearcher.getMaxClauseCount())), TOP_WORDS).scoreDocs);
    }

    /** The titles of the best hundred. */
    List<String> ask(Question question) throws IOException {
        Map<Integer, Double> fused = new HashMap<>();
        addRanks(fused, searcher.search(question.words, TOP).scoreDocs);
        addRanks(fused, searcher.search(new KnnFloatVectorQuery("vector", question.vector, TOP), TOP).scoreDocs);
        var best = fused.entrySet().stream().sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())).limit(TOP).toList();
        var stored = searcher.storedFields();
        var titles = new ArrayList<String>(best.size());
        for (var hit : best) {
            titles.add(stored.document(hit.getKey()).get("title"));
        }
        return titles;
    }

    /** The ids of the nearest. */
    List<String> nearest(float[] vector, int count) throws IOException {
        return ids(searcher.search(new KnnFloatVectorQuery("vector", vector, count), count).scoreDocs);
    }

    private List<String> ids(ScoreDoc[] hits) throws IOException {
        var ids = new ArrayList<String>(hits.length);
        for (ScoreDoc hit : hits) {
            ids.add(searcher.storedFields().document(hit.doc).get("id"));
        }
        return ids;
    }

    private static void addRanks(Map<Integer, Double> fused, ScoreDoc[] hits) {
        for (int rank = 0; rank < hits.length; rank++) {
            fused.merge(hits[rank].doc, 1.0 / (RANK_CONSTANT + rank + 1), Double::sum);
        }
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        directory.close();
    }
}
