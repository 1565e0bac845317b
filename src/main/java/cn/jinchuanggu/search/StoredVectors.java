package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingKind;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/** The vectors of some documents as they are kept, read in one pass over the index. */
final class StoredVectors {

    private static final byte[] NONE = {};

    private final Map<Integer, byte[]> texts = new HashMap<>();
    private final IndexReader reader;

    /** @param kinds kinds that the documents may be of; others have no vectors here */
    StoredVectors(IndexReader reader, Collection<Integer> docs, Collection<ListingKind> kinds) throws IOException {
        this.reader = reader;
        int[] ordered = docs.stream().mapToInt(Integer::intValue).sorted().toArray();
        int from = 0;
        while (from < ordered.length) {
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(ordered[from], reader.leaves()));
            int to = from;
            while (to < ordered.length && ordered[to] < leaf.docBase + leaf.reader().maxDoc()) {
                to++;
            }
            for (ListingKind kind : kinds) {
                read(leaf, leaf.reader().getByteVectorValues(Documents.meaning(kind)), ordered, from, to);
            }
            from = to;
        }
    }

    private void read(LeafReaderContext leaf, ByteVectorValues values, int[] ordered, int from, int to) throws IOException {
        if (values == null) {
            return;
        }
        KnnVectorValues.DocIndexIterator places = values.iterator();
        for (int i = from; i < to; i++) {
            int doc = ordered[i] - leaf.docBase;
            if (places.docID() == doc || places.docID() < doc && places.advance(doc) == doc) {
                texts.put(ordered[i], values.vectorValue(places.index()).clone());
            }
        }
    }

    /** The vector of the whole text in bytes; empty when the document has none. */
    byte[] text(int doc) {
        return texts.getOrDefault(doc, NONE);
    }

    /** Both vectors of length 1; of no dimensions when the document has none. */
    Embedding embedding(int doc, String textVersion) throws IOException {
        float[] text = SmallVectors.ofBytes(text(doc));
        var leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        var titles = leaf.reader().getBinaryDocValues(Documents.TITLE_MEANING);
        if (titles == null || !titles.advanceExact(doc - leaf.docBase)) {
            return new Embedding(text, text, textVersion);
        }
        BytesRef title = titles.binaryValue();
        return new Embedding(SmallVectors.ofHalfBytes(title.bytes, title.offset, text), text, textVersion);
    }
}
