package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/** What the index keeps of some documents, read in the order of the documents, each column in one pass. */
final class StoredListings {

    private static final byte[] NONE = {};

    private final IndexReader reader;
    private final Collection<ListingKind> kinds;

    /** @param kinds kinds that the documents may be of; others have no vectors here */
    StoredListings(IndexReader reader, Collection<ListingKind> kinds) {
        this.reader = reader;
        this.kinds = kinds;
    }

    /** One document in full. */
    Indexed read(int doc) throws IOException {
        int[] one = {doc};
        return read(one, texts(one))[0];
    }

    private interface Part {
        /** @param from first and {@code to} one after the last place in the array of documents */
        void read(LeafReaderContext leaf, int from, int to) throws IOException;
    }

    private void eachLeaf(int[] docs, Part part) throws IOException {
        int from = 0;
        while (from < docs.length) {
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(docs[from], reader.leaves()));
            int to = from;
            while (to < docs.length && docs[to] < leaf.docBase + leaf.reader().maxDoc()) {
                to++;
            }
            part.read(leaf, from, to);
            from = to;
        }
    }

    /**
     * Vectors of whole texts in bytes; an empty one for a document that has none.
     *
     * @param docs rising
     */
    byte[][] texts(int[] docs) throws IOException {
        var texts = new byte[docs.length][];
        Arrays.fill(texts, NONE);
        eachLeaf(docs, (leaf, from, to) -> {
            for (ListingKind kind : kinds) {
                ByteVectorValues values = leaf.reader().getByteVectorValues(Documents.meaning(kind));
                KnnVectorValues.DocIndexIterator places = values == null ? null : values.iterator();
                for (int i = from; places != null && i < to; i++) {
                    int doc = docs[i] - leaf.docBase;
                    if (places.docID() == doc || places.docID() < doc && places.advance(doc) == doc) {
                        texts[i] = values.vectorValue(places.index()).clone();
                    }
                }
            }
        });
        return texts;
    }

    /**
     * Documents in full, their vectors of length 1; of no dimensions when a document has none.
     *
     * @param docs  rising
     * @param texts what {@link #texts} gave for them
     */
    Indexed[] read(int[] docs, byte[][] texts) throws IOException {
        var listings = new Indexed[docs.length];
        eachLeaf(docs, (leaf, from, to) -> {
            BinaryDocValues profiles = leaf.reader().getBinaryDocValues(Documents.PROFILE);
            BinaryDocValues titles = leaf.reader().getBinaryDocValues(Documents.TITLE_MEANING);
            for (int i = from; i < to; i++) {
                int doc = docs[i] - leaf.docBase;
                StoredProfile stored = StoredProfile.of(profiles != null && profiles.advanceExact(doc) ? profiles.binaryValue() : longProfile(leaf, doc));
                float[] text = SmallVectors.ofBytes(texts[i]);
                float[] title = titles != null && titles.advanceExact(doc) ? title(titles.binaryValue(), text) : text;
                listings[i] = new Indexed(stored.profile(), new Embedding(title, text, stored.textVersion()), stored.revision());
            }
        });
        return listings;
    }

    private static BytesRef longProfile(LeafReaderContext leaf, int doc) throws IOException {
        return leaf.reader().storedFields().document(doc, Set.of(Documents.LONG_PROFILE)).getBinaryValue(Documents.LONG_PROFILE);
    }

    private static float[] title(BytesRef halves, float[] text) {
        return SmallVectors.ofHalfBytes(halves.bytes, halves.offset, text);
    }
}
