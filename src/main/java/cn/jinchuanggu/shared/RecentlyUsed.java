package cn.jinchuanggu.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What was computed for the keys that were asked for last; who was not asked for longest is forgotten first. Safe to call from several threads. */
public final class RecentlyUsed<K, V> {

    private final Map<K, V> known;

    /** @param most keys that are kept */
    public RecentlyUsed(int most) {
        known = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(known.get(key));
    }

    public synchronized void put(K key, V value) {
        known.put(key, value);
    }

    /** What is known, else what is computed now; two who ask at the same time may both compute, and nobody waits for another. */
    public V get(K key, Function<K, V> compute) {
        Optional<V> found = find(key);
        if (found.isPresent()) {
            return found.get();
        }
        V computed = compute.apply(key);
        put(key, computed);
        return computed;
    }
}
