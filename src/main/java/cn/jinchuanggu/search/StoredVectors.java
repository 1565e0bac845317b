package cn.jinchuanggu.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;

/** The vectors of some documents, read in one pass over the index. Zeros where a document has none. */
final class StoredVectors {

    private final Map<Integer, float[]> titles = new HashMap<>();
    private final Map<Integer, float[]> texts = new HashMap<>();

    StoredVectors(IndexReader reader, Collection<Integer> docs) throws IOException {
        var ordered = docs.stream().sorted().toList();
        read(reader, Documents.TITLE_VECTOR, ordered, titles);
        read(reader, Documents.TEXT_VECTOR, ordered, texts);
    }

    private static void read(IndexReader reader, String field, List<Integer> ordered, Map<Integer, float[]> vectors)
            throws IOException {
        int i = 0;
        while (i < ordered.size()) {
            var leaf = reader.leaves().get(ReaderUtil.subIndex(ordered.get(i), reader.leaves()));
            var values = leaf.reader().getFloatVectorValues(field);
            var places = values == null ? null : values.iterator();
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (; i < ordered.size() && ordered.get(i) < end; i++) {
                int doc = ordered.get(i) - leaf.docBase;
                if (places != null && (places.docID() == doc || places.docID() < doc && places.advance(doc) == doc)) {
                    vectors.put(ordered.get(i), values.vectorValue(places.index()).clone());
                }
            }
        }
    }

    float[] title(int doc) {
        return titles.getOrDefault(doc, missing());
    }

    float[] text(int doc) {
        return texts.getOrDefault(doc, missing());
    }

    private float[] missing() {
        var any = titles.isEmpty() ? texts : titles;
        return new float[any.isEmpty() ? 0 : any.values().iterator().next().length];
    }
}
