package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.NumericUtils;

/**
 * The two ways of looking for one asking listing, words and meaning, and their rough fusion. Both meanings of the asking
 * side, of its title and of its whole text, are looked for at once by the direction between them: near to it is what is
 * near to both on average.
 */
final class CandidateSearch {

    /** More words cost time at a million listings and find nothing better (BENCHMARKS, "Ranking at scale"). */
    private static final int MOST_WORDS = 24;
    /** Each way of looking goes at least so deep: a good match is often far down in one of them. */
    private static final int LEAST_REACH = 100;
    private static final double TEXT_SHARE = 0.4;
    private static final double NEARLY_ALL = 0.9;
    private static final double DEEPER = 1.25;

    private final IndexSearcher searcher;
    private final ProfileQuery query;
    private final Set<ListingKind> kinds;
    private final Query words;
    private final byte[] title;
    private final byte[] text;

    CandidateSearch(IndexSearcher searcher, AskedWords asked, ProfileQuery query) {
        this.searcher = searcher;
        this.query = query;
        this.kinds = query.kinds().isEmpty() ? EnumSet.allOf(ListingKind.class) : query.kinds();
        this.words = words(asked.strongest(MOST_WORDS));
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

    List<Candidate> best(int limit, int reach) throws IOException {
        int deep = Math.max(Math.max(limit, reach), LEAST_REACH);
        ScoreDoc[] byWords = byWords(deep);
        int[] docs = IntStream.concat(Arrays.stream(byWords).mapToInt(hit -> hit.doc), nearest(deep)).sorted().distinct().toArray();
        var textLegs = new double[docs.length];
        for (ScoreDoc hit : byWords) {
            textLegs[Arrays.binarySearch(docs, hit.doc)] = hit.score;
        }
        return candidates(docs, textLegs, byWords.length == 0 ? 1 : byWords[0].score, limit);
    }

    /**
     * The best of the asked kinds. Where nearly all listings are of these kinds, it is quicker to look without a filter, a little
     * deeper, and to leave out the others afterwards; the answer is the same.
     */
    private ScoreDoc[] byWords(int reach) throws IOException {
        if (ofKinds() >= NEARLY_ALL * searcher.getIndexReader().numDocs()) {
            int deeper = (int) (reach * DEEPER);
            ScoreDoc[] hits = searcher.search(words, deeper).scoreDocs;
            ScoreDoc[] kept = query.kinds().isEmpty() ? hits : amongKinds(hits);
            if (kept.length >= reach || hits.length < deeper) {
                return Arrays.copyOf(kept, Math.min(reach, kept.length));
            }
        }
        Query filtered = new BooleanQuery.Builder().add(words, Occur.MUST).add(PeopleQuery.kinds(kinds), Occur.FILTER).build();
        return searcher.search(filtered, reach).scoreDocs;
    }

    private int ofKinds() throws IOException {
        int count = 0;
        for (ListingKind kind : kinds) {
            count += searcher.getIndexReader().docFreq(new Term(Documents.KIND, kind.name()));
        }
        return count;
    }

    private ScoreDoc[] amongKinds(ScoreDoc[] hits) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(PeopleQuery.kinds(kinds)), ScoreMode.COMPLETE_NO_SCORES, 1);
        var leaves = searcher.getIndexReader().leaves();
        var kept = new HashSet<ScoreDoc>();
        int leaf = -1;
        DocIdSetIterator among = DocIdSetIterator.empty();
        for (ScoreDoc hit : Arrays.stream(hits).sorted(Comparator.comparingInt(h -> h.doc)).toList()) {
            if (ReaderUtil.subIndex(hit.doc, leaves) != leaf) {
                leaf = ReaderUtil.subIndex(hit.doc, leaves);
                var scorer = weight.scorer(leaves.get(leaf));
                among = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            }
            int doc = hit.doc - leaves.get(leaf).docBase;
            if ((among.docID() < doc ? among.advance(doc) : among.docID()) == doc) {
                kept.add(hit);
            }
        }
        return Arrays.stream(hits).filter(kept::contains).toArray(ScoreDoc[]::new);
    }

    private IntStream nearest(int limit) throws IOException {
        byte[] direction = bytes(Vectors.between(query.embedding().title(), query.embedding().text()));
        IntStream docs = IntStream.empty();
        for (ListingKind kind : direction.length == 0 ? Set.<ListingKind>of() : kinds) {
            var hits = searcher.search(new KnnByteVectorQuery(Documents.meaning(kind), direction, limit), limit).scoreDocs;
            docs = IntStream.concat(docs, Arrays.stream(hits).mapToInt(hit -> hit.doc));
        }
        return docs;
    }

    /** What is known of the documents that were found, without reading them. */
    private final class Found {
        private final int[] docs;
        private final byte[][] texts;
        private final double[] textLegs;
        private final double[] textVectorLegs;
        private final double[] meanings;
        private final double[] fused;

        /** @param most the highest of the text legs */
        private Found(int[] docs, byte[][] texts, double[] textLegs, double most) {
            this.docs = docs;
            this.texts = texts;
            this.textLegs = textLegs;
            this.textVectorLegs = Arrays.stream(texts).mapToDouble(other -> cosine(text, other)).toArray();
            this.meanings = new double[docs.length];
            this.fused = new double[docs.length];
            for (int i = 0; i < docs.length; i++) {
                meanings[i] = (cosine(title, texts[i]) + textVectorLegs[i]) / 2;
                fused[i] = TEXT_SHARE * textLegs[i] / most + (1 - TEXT_SHARE) * meanings[i];
            }
        }

        /** The places of the best of the fusion and, in turns, of the nearest in meaning: what shares no word would else have no chance. */
        private BitSet pick(int[] best, int limit) {
            int[] near = bestFirst(meanings);
            var picked = new BitSet(docs.length);
            for (int turn = 0; turn < docs.length && picked.cardinality() < limit; turn++) {
                picked.set(best[turn]);
                if (picked.cardinality() < limit) {
                    picked.set(near[turn]);
                }
            }
            return picked;
        }
    }

    /** The places of these values, the highest first, the first of equal ones first. */
    private static int[] bestFirst(double[] values) {
        return LongStream.range(0, values.length).map(i -> (long) ~NumericUtils.floatToSortableInt((float) values[(int) i]) << 32 | i)
                .sorted().mapToInt(i -> (int) i).toArray();
    }

    private List<Candidate> candidates(int[] docs, double[] textLegs, double most, int limit) throws IOException {
        var listings = new StoredListings(searcher.getIndexReader(), kinds);
        var found = new Found(docs, listings.texts(docs), textLegs, most);
        int[] best = bestFirst(found.fused);
        int[] picked = found.pick(best, limit + 1).stream().toArray();
        Indexed[] read = listings.read(Arrays.stream(picked).map(i -> docs[i]).toArray(), Arrays.stream(picked).mapToObj(i -> found.texts[i]).toArray(byte[][]::new));
        return Arrays.stream(best).map(i -> Arrays.binarySearch(picked, i)).filter(i -> i >= 0 && !isAsking(read[i])).limit(limit)
                .mapToObj(i -> candidate(read[i], textLegs[picked[i]], found.textVectorLegs[picked[i]])).toList();
    }

    private boolean isAsking(Indexed listing) {
        return !query.profile().id().isEmpty() && listing.profile().id().equals(query.profile().id());
    }

    private static double cosine(byte[] a, byte[] b) {
        return a.length == 0 || b.length == 0 ? 0 : SmallVectors.cosine(a, b);
    }

    private Candidate candidate(Indexed listing, double textLeg, double textVectorLeg) {
        return new Candidate(listing.profile(), listing.embedding(), listing.revision(), textLeg,
                Vectors.cosine(query.embedding().title(), listing.embedding().title()), textVectorLeg);
    }

    Candidate one(int doc) throws IOException {
        var explanation = searcher.explain(words, doc);
        double textLeg = explanation.isMatch() ? explanation.getValue().doubleValue() : 0;
        var listings = new StoredListings(searcher.getIndexReader(), EnumSet.allOf(ListingKind.class));
        byte[] vector = listings.texts(new int[] {doc})[0];
        return candidate(listings.read(doc), textLeg, cosine(text, vector));
    }
}
