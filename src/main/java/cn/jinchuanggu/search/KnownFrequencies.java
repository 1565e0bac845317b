package cn.jinchuanggu.search;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * How many listings hold a word, looked up before in the newest view of the index and shared by all requests: most needs ask
 * for the same words. Each listing that is written makes a new view, but only small segments differ between the two; so what
 * the great segments hold is known for longer than a view lasts.
 */
final class KnownFrequencies {

    private static final int PLACES = 1 << 16;
    private static final int PLACES_OF_GREAT = 1 << 20;
    private static final int MOST_OTHERS = 100_000;
    /** Listings from which on a segment is great: it then stays until it is merged, which is seldom. */
    static final int GREAT = 5_000;

    private volatile View newest = new View(null, Set.of(), new Table(1), new Table(1));

    /** What is known of this view; of its small segments nothing yet when it is another one than before. */
    View of(IndexReader reader) {
        View view = newest;
        if (view.reader != reader) {
            Set<Object> great = reader.leaves().stream().filter(segment -> segment.reader().maxDoc() >= GREAT).map(KnownFrequencies::key).collect(Collectors.toUnmodifiableSet());
            Table ofGreat = great.equals(view.great) ? view.ofGreat : new Table(PLACES_OF_GREAT);
            view = new View(reader, great, ofGreat, great.size() == reader.leaves().size() ? ofGreat : new Table(PLACES));
            newest = view;
        }
        return view;
    }

    /** The same for a segment in every view that it is in. */
    private static Object key(LeafReaderContext segment) {
        return segment.reader().getCoreCacheHelper().getKey();
    }

    /** What is known of one view. Safe to use from several threads. */
    static final class View {

        private final IndexReader reader;
        private final Set<Object> great;
        private final Table ofGreat;
        private final Table ofAll;

        private View(IndexReader reader, Set<Object> great, Table ofGreat, Table ofAll) {
            this.reader = reader;
            this.great = great;
            this.ofGreat = ofGreat;
            this.ofAll = ofAll;
        }

        /** In all segments; the same table as {@link #ofGreat} when all of them are great. */
        Table ofAll() {
            return ofAll;
        }

        /** In the great segments. */
        Table ofGreat() {
            return ofGreat;
        }

        boolean isGreat(LeafReaderContext segment) {
            return great.contains(key(segment));
        }
    }

    /** Words with what was found for them. */
    static final class Table {

        /** The key of a word that its {@link WordTable#key} says whole, and in the lower half its frequency plus 1; words share places. */
        private final AtomicLongArray frequencies;
        private final Map<String, Integer> others = new ConcurrentHashMap<>();

        private Table(int places) {
            this.frequencies = new AtomicLongArray(places);
        }

        /** -1 when it is not known. */
        int find(int key, String text, int start, int end) {
            if (!WordTable.isWhole(key)) {
                return others.getOrDefault(Terms.word(text, start, end), -1);
            }
            long entry = frequencies.getPlain(place(key));
            return (int) (entry >>> 32) == key ? (int) entry - 1 : -1;
        }

        void keep(int key, String word, int frequency) {
            if (WordTable.isWhole(key)) {
                frequencies.setPlain(place(key), (long) key << 32 | frequency + 1);
            } else if (others.size() < MOST_OTHERS) {
                others.put(word, frequency);
            }
        }

        private int place(int key) {
            return (key ^ key >>> 15) * 0x9E3779B9 >>> 8 & frequencies.length() - 1;
        }
    }
}
