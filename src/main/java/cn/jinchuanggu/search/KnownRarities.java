package cn.jinchuanggu.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;

/** Rarities looked up in the newest view of the index, shared by all requests: most needs ask for the same words. */
final class KnownRarities {

    private static final int MOST = 200_000;

    private record View(IndexReader reader, Map<String, Double> rarities) {}

    private volatile View newest = new View(null, Map.of());

    /** What is known of this view; empty when it is another one than before, or when too much is known. */
    Map<String, Double> of(IndexReader reader) {
        View view = newest;
        if (view.reader != reader || view.rarities.size() > MOST) {
            view = new View(reader, new ConcurrentHashMap<>());
            newest = view;
        }
        return view.rarities;
    }
}
