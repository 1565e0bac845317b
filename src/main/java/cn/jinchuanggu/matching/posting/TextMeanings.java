package cn.jinchuanggu.matching.posting;

import cn.jinchuanggu.search.Embedder;
import cn.jinchuanggu.search.Embedding;
import cn.jinchuanggu.search.Meaning;
import cn.jinchuanggu.shared.RecentlyUsed;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** The meaning of short texts that stand in many comparisons, such as what a fund prefers: each is computed once while it is in use. */
@Component
class TextMeanings {

    private static final int KEPT = 4_000;

    private final Embedder embedder;
    private final RecentlyUsed<String, float[]> vectors = new RecentlyUsed<>(KEPT);

    TextMeanings(Embedder embedder) {
        this.embedder = embedder;
    }

    /** Computes these in one go; what is not among them is computed when it is asked for. */
    void prepare(Collection<String> texts) {
        List<String> missing = texts.stream().distinct().filter(t -> vectors.find(t).isEmpty()).toList();
        List<float[]> computed = embedder.embedAll(missing);
        for (int i = 0; i < missing.size(); i++) {
            vectors.put(missing.get(i), computed.get(i));
        }
    }

    /** How near a text is in meaning to one that asks. */
    ToDoubleFunction<String> nearTo(Embedding asking) {
        return text -> {
            float[] vector = vectors.get(text, embedder::embed);
            return Meaning.nearest(asking.text(), new Embedding(vector, vector, ""));
        };
    }
}
