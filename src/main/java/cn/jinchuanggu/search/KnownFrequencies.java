package cn.jinchuanggu.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import org.apache.lucene.index.IndexReader;

/**
 * How many listings hold a word, looked up before in the newest view of the index and shared by all requests: most needs ask
 * for the same words.
 */
final class KnownFrequencies {

    private static final int PLACES = 1 << 19;
    private static final int MOST_OTHERS = 100_000;

    private volatile View newest = new View(null);

    /** What is known of this view; nothing yet when it is another one than before. */
    View of(IndexReader reader) {
        View view = newest;
        if (view.reader != reader) {
            view = new View(reader);
            newest = view;
        }
        return view;
    }

    /** What is known of one view. Safe to use from several threads. */
    static final class View {

        private final IndexReader reader;
        /** The key of a word that its {@link WordTable#key} says whole, and in the lower half its frequency plus 1; words share places. */
        private final AtomicLongArray frequencies;
        private final Map<String, Integer> others = new ConcurrentHashMap<>();

        private View(IndexReader reader) {
            this.reader = reader;
            this.frequencies = new AtomicLongArray(reader == null ? 1 : PLACES);
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
