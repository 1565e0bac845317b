package cn.jinchuanggu.search;

import cn.jinchuanggu.shared.RecentlyUsed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An embedder that knows for a while what it was asked. What a person types is read again by the next page, by the look for
 * listings like it and by the match after it, and a saved search by every new listing; reading a text takes milliseconds. Many texts
 * at once come from an import and are not kept.
 */
final class RememberingEmbedder implements Embedder {

    /** Two kilobytes each, and their texts. */
    static final int KEPT = 1_000;
    /** A listing has two texts, and few are read at once while somebody waits. */
    static final int MANY = 8;

    private final Embedder model;
    private final RecentlyUsed<String, float[]> known = new RecentlyUsed<>(KEPT);

    /** @param model what reads a text that is not known; closed with this one */
    RememberingEmbedder(Embedder model) {
        this.model = model;
    }

    @Override
    public int dimensions() {
        return model.dimensions();
    }

    @Override
    public String model() {
        return model.model();
    }

    @Override
    public float[] embed(String text) {
        return embedAll(List.of(text == null ? "" : text)).getFirst();
    }

    @Override
    public List<float[]> embedAll(List<String> texts) {
        if (texts.size() > MANY) {
            return model.embedAll(texts);
        }
        Map<String, float[]> vectors = new HashMap<>();
        texts.forEach(text -> known.find(text).ifPresent(vector -> vectors.put(text, vector)));
        List<String> unknown = texts.stream().distinct().filter(text -> !vectors.containsKey(text)).toList();
        List<float[]> read = unknown.isEmpty() ? List.of() : model.embedAll(unknown);
        for (int i = 0; i < unknown.size(); i++) {
            vectors.put(unknown.get(i), read.get(i));
            known.put(unknown.get(i), read.get(i));
        }
        return texts.stream().map(vectors::get).toList();
    }

    @Override
    public void close() {
        model.close();
    }
}
