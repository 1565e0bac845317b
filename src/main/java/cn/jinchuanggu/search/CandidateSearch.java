package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * The two ways of looking for one asking listing, words and meaning, and their rough fusion. Both meanings of the asking
 * side, of its title and of its whole text, are looked for at once by the direction between them: near to it is what is
 * near to both on average.
 */
final class CandidateSearch {

    /** More words cost time at a million listings and add noise. */
    private static final int MOST_WORDS = 32;
    /** Each way of looking goes at least so deep: a good match is often far down in one of them. */
    private static final int REACH = 100;
    private static final double TEXT_SHARE = 0.4;

    private final IndexSearcher searcher;
    private final ProfileQuery query;
    private final Set<ListingKind> kinds;
    private final Query words;
    private final byte[] title;
    private final byte[] text;

    CandidateSearch(IndexSearcher searcher, TermStatistics statistics, ProfileQuery query) {
        this.searcher = searcher;
        this.query = query;
        this.kinds = query.kinds().isEmpty() ? EnumSet.allOf(ListingKind.class) : query.kinds();
        this.words = words(AskedWords.of(query.profile()).strongest(MOST_WORDS, statistics));
        this.title = bytes(query.embedding().title());
        this.text = bytes(query.embedding().text());
    }

    private static byte[] bytes(float[] vector) {
        return Vectors.isPresent(vector) ? SmallVectors.bytes(vector) : new byte[0];
    }

    private static Query words(List<Map.Entry<String, Double>> strongest) {
        var any = new BooleanQuery.Builder();
        for (var word : strongest) {
            any.add(new BoostQuery(new TermQuery(new Term(Documents.WORDS, word.getKey())), word.getValue().floatValue()), Occur.SHOULD);
        }
        return any.build();
    }

    List<Candidate> best(int limit) throws IOException {
        int reach = Math.max(limit, REACH);
        var textLeg = new HashMap<Integer, Double>();
        for (ScoreDoc hit : searcher.search(wordsAmongKinds(), reach).scoreDocs) {
            textLeg.put(hit.doc, (double) hit.score);
        }
        double most = textLeg.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        for (int doc : nearest(reach)) {
            textLeg.putIfAbsent(doc, 0.0);
        }
        return fuse(textLeg, most, limit);
    }

    private Query wordsAmongKinds() {
        return query.kinds().isEmpty() ? words
                : new BooleanQuery.Builder().add(words, Occur.MUST).add(PeopleQuery.kinds(kinds), Occur.FILTER).build();
    }

    private List<Integer> nearest(int limit) throws IOException {
        byte[] direction = bytes(Vectors.between(query.embedding().title(), query.embedding().text()));
        var docs = new ArrayList<Integer>();
        if (direction.length > 0) {
            for (ListingKind kind : kinds) {
                for (ScoreDoc hit : searcher.search(new KnnByteVectorQuery(Documents.meaning(kind), direction, limit), limit).scoreDocs) {
                    docs.add(hit.doc);
                }
            }
        }
        return docs;
    }

    private record Rough(int doc, double textLeg, double textVectorLeg, double meaning, double fused) {
        static final Comparator<Rough> BEST_FIRST = Comparator.comparingDouble(Rough::fused).reversed().thenComparingInt(Rough::doc);
    }

    private List<Candidate> fuse(Map<Integer, Double> textLeg, double most, int limit) throws IOException {
        var vectors = new StoredVectors(searcher.getIndexReader(), textLeg.keySet(), kinds);
        var found = textLeg.entrySet().stream().map(e -> rough(e.getKey(), e.getValue(), most, vectors)).toList();
        var candidates = new ArrayList<Candidate>(limit);
        for (Rough rough : pick(found, limit + 1)) {
            Candidate candidate = candidate(rough, vectors);
            boolean asking = !query.profile().id().isEmpty() && candidate.profile().id().equals(query.profile().id());
            if (!asking && candidates.size() < limit) {
                candidates.add(candidate);
            }
        }
        return List.copyOf(candidates);
    }

    /** The best of the fusion and, in turns, the nearest in meaning: what shares no word would else have no chance. */
    private static List<Rough> pick(List<Rough> found, int limit) {
        var fused = found.stream().sorted(Rough.BEST_FIRST).iterator();
        var near = found.stream().sorted(Comparator.comparingDouble(Rough::meaning).reversed().thenComparingInt(Rough::doc)).iterator();
        var picked = new LinkedHashSet<Rough>();
        while (picked.size() < Math.min(limit, found.size())) {
            picked.add(fused.next());
            if (picked.size() < limit) {
                picked.add(near.next());
            }
        }
        return picked.stream().sorted(Rough.BEST_FIRST).toList();
    }

    private Rough rough(int doc, double textLeg, double most, StoredVectors vectors) {
        byte[] other = vectors.text(doc);
        double textVectorLeg = cosine(text, other);
        double meaning = (cosine(title, other) + textVectorLeg) / 2;
        return new Rough(doc, textLeg, textVectorLeg, meaning, TEXT_SHARE * textLeg / most + (1 - TEXT_SHARE) * meaning);
    }

    private static double cosine(byte[] a, byte[] b) {
        return a.length == 0 || b.length == 0 ? 0 : SmallVectors.cosine(a, b);
    }

    private Candidate candidate(Rough rough, StoredVectors vectors) throws IOException {
        StoredProfile stored = Documents.stored(searcher.storedFields(), rough.doc);
        Embedding embedding = vectors.embedding(rough.doc, stored.textVersion());
        return new Candidate(stored.profile(), embedding, stored.revision(), rough.textLeg,
                Vectors.cosine(query.embedding().title(), embedding.title()), rough.textVectorLeg);
    }

    Candidate one(int doc) throws IOException {
        var explanation = searcher.explain(words, doc);
        double textLeg = explanation.isMatch() ? explanation.getValue().doubleValue() : 0;
        var vectors = new StoredVectors(searcher.getIndexReader(), List.of(doc), EnumSet.allOf(ListingKind.class));
        return candidate(rough(doc, textLeg, 1, vectors), vectors);
    }
}
