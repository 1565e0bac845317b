package cn.jinchuanggu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** The three ways of looking for one asking listing, and their rough fusion. */
final class CandidateSearch {

    /** More words cost time at a million listings and add noise. */
    private static final int MOST_WORDS = 32;
    private static final double TEXT_SHARE = 0.4;
    private static final float TITLE_BOOST = 2;

    private final IndexSearcher searcher;
    private final ProfileQuery query;
    private final Query filter;
    private final Query words;

    CandidateSearch(IndexSearcher searcher, TermStatistics statistics, ProfileQuery query) {
        this.searcher = searcher;
        this.query = query;
        this.filter = filter(query);
        this.words = words(AskedWords.of(query.profile()).strongest(MOST_WORDS, statistics));
    }

    private static Query filter(ProfileQuery query) {
        var filter = new BooleanQuery.Builder();
        filter.add(query.kinds().isEmpty() ? new MatchAllDocsQuery() : PeopleQuery.kinds(query.kinds()), Occur.FILTER);
        if (!query.profile().id().isEmpty()) {
            filter.add(new TermQuery(new Term(Documents.ID, query.profile().id())), Occur.MUST_NOT);
        }
        return filter.build();
    }

    private static Query words(List<Map.Entry<String, Double>> strongest) {
        var any = new BooleanQuery.Builder();
        for (var word : strongest) {
            float weight = word.getValue().floatValue();
            any.add(new BoostQuery(new TermQuery(new Term(Documents.TITLE, word.getKey())), TITLE_BOOST * weight), Occur.SHOULD);
            any.add(new BoostQuery(new TermQuery(new Term(Documents.BODY, word.getKey())), weight), Occur.SHOULD);
        }
        return any.build();
    }

    List<Candidate> best(int limit) throws IOException {
        var textLeg = new HashMap<Integer, Double>();
        Query filtered = new BooleanQuery.Builder().add(words, Occur.MUST).add(filter, Occur.FILTER).build();
        for (ScoreDoc hit : searcher.search(filtered, limit).scoreDocs) {
            textLeg.put(hit.doc, (double) hit.score);
        }
        double most = textLeg.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        for (int doc : nearest(Documents.TITLE_VECTOR, query.embedding().title(), limit)) {
            textLeg.putIfAbsent(doc, 0.0);
        }
        for (int doc : nearest(Documents.TEXT_VECTOR, query.embedding().text(), limit)) {
            textLeg.putIfAbsent(doc, 0.0);
        }
        return fuse(textLeg, most, limit);
    }

    private List<Integer> nearest(String field, float[] vector, int limit) throws IOException {
        if (!Vectors.isPresent(vector)) {
            return List.of();
        }
        var docs = new ArrayList<Integer>();
        for (ScoreDoc hit : searcher.search(new KnnFloatVectorQuery(field, vector, limit, filter), limit).scoreDocs) {
            docs.add(hit.doc);
        }
        return docs;
    }

    private record Rough(int doc, double textLeg, double titleLeg, double textVectorLeg, double fused) {}

    private List<Candidate> fuse(Map<Integer, Double> textLeg, double most, int limit) throws IOException {
        var vectors = new StoredVectors(searcher.getIndexReader(), textLeg.keySet());
        var kept = textLeg.entrySet().stream().map(e -> rough(e.getKey(), e.getValue(), most, vectors))
                .sorted(Comparator.comparingDouble(Rough::fused).reversed().thenComparingInt(Rough::doc))
                .limit(limit).toList();
        var candidates = new ArrayList<Candidate>(kept.size());
        for (Rough rough : kept) {
            candidates.add(candidate(rough, vectors));
        }
        return List.copyOf(candidates);
    }

    private Rough rough(int doc, double textLeg, double most, StoredVectors vectors) {
        double title = Vectors.cosine(query.embedding().title(), vectors.title(doc));
        double text = Vectors.cosine(query.embedding().text(), vectors.text(doc));
        double fused = TEXT_SHARE * textLeg / most + (1 - TEXT_SHARE) * (title + text) / 2;
        return new Rough(doc, textLeg, title, text, fused);
    }

    private Candidate candidate(Rough rough, StoredVectors vectors) throws IOException {
        Document stored = searcher.storedFields().document(rough.doc, Documents.STORED);
        var embedding = new Embedding(vectors.title(rough.doc), vectors.text(rough.doc), Documents.textVersion(stored));
        return new Candidate(Documents.profile(stored), embedding, Documents.revision(stored), rough.textLeg,
                rough.titleLeg, rough.textVectorLeg);
    }

    Candidate one(int doc) throws IOException {
        var explanation = searcher.explain(words, doc);
        double textLeg = explanation.isMatch() ? explanation.getValue().doubleValue() : 0;
        var vectors = new StoredVectors(searcher.getIndexReader(), List.of(doc));
        return candidate(rough(doc, textLeg, 1, vectors), vectors);
    }
}
