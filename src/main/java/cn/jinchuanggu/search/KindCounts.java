package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** How many listings of each kind answer a question: what answers it is looked for once, not once for each kind. */
final class KindCounts {

    private final IndexSearcher searcher;
    private final long[] counts = new long[ListingKind.values().length];

    private KindCounts(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** @return without the kinds of which none answers */
    static Map<ListingKind, Long> of(IndexSearcher searcher, Query question) throws IOException {
        var counting = new KindCounts(searcher);
        counting.count(question);
        var counts = new EnumMap<ListingKind, Long>(ListingKind.class);
        Arrays.stream(ListingKind.values()).filter(kind -> counting.counts[kind.ordinal()] > 0).forEach(kind -> counts.put(kind, counting.counts[kind.ordinal()]));
        return counts;
    }

    private void count(Query question) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(question), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                count(leaf.reader(), scorer.iterator());
            }
        }
    }

    private void count(LeafReader leaf, DocIdSetIterator answering) throws IOException {
        var found = new FixedBitSet(leaf.maxDoc());
        found.or(answering);
        Bits live = leaf.getLiveDocs();
        if (live != null) {
            live.applyMask(found, 0);
        }
        long size = found.cardinality();
        for (var kind : ListingKind.values()) {
            PostingsEnum ofKind = leaf.postings(new Term(Documents.KIND, kind.name()), PostingsEnum.NONE);
            if (ofKind != null && size > 0) {
                counts[kind.ordinal()] += length(ConjunctionUtils.intersectIterators(List.of(ofKind, new BitSetIterator(found, size))));
            }
        }
    }

    private static long length(DocIdSetIterator some) throws IOException {
        long length = 0;
        while (some.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            length++;
        }
        return length;
    }
}
