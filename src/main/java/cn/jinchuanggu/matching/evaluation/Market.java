package cn.jinchuanggu.matching.evaluation;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.LevelCalibration;
import cn.jinchuanggu.matching.NeedMatcher;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.matching.signal.Signals;
import cn.jinchuanggu.search.Embedder;
import cn.jinchuanggu.search.Embedding;
import cn.jinchuanggu.search.Indexed;
import cn.jinchuanggu.search.ProfileQuery;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.shared.WallClock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Achievements in an index that exists only for one run, and the needs that look for them, in the order of their file. */
final class Market implements AutoCloseable {

    private static final int BATCH = 512;

    private final SearchIndex index = SearchIndex.inMemory();
    private final List<ProfileQuery> needs = new ArrayList<>();

    /**
     * Reads and embeds both files.
     *
     * @param progress is told in Chinese how far it is
     * @throws cn.jinchuanggu.shared.InvalidInput when a file cannot be read or a line is wrong
     */
    Market(Path corpus, Path queries, Embedder embedder, Consumer<String> progress) {
        var achievements = TextLines.read("--corpus", corpus, ListingKind.ACHIEVEMENT);
        var asking = TextLines.read("--queries", queries, ListingKind.NEED);
        fill(achievements, embedder, progress);
        var embeddings = Embedding.all(asking, embedder);
        for (int i = 0; i < asking.size(); i++) {
            needs.add(new ProfileQuery(asking.get(i), embeddings.get(i), Set.of(ListingKind.ACHIEVEMENT)));
        }
    }

    private void fill(List<ListingProfile> corpus, Embedder embedder, Consumer<String> progress) {
        for (int from = 0; from < corpus.size(); from += BATCH) {
            var part = corpus.subList(from, Math.min(from + BATCH, corpus.size()));
            var embeddings = Embedding.all(part, embedder);
            var batch = new ArrayList<Indexed>(part.size());
            for (int i = 0; i < part.size(); i++) {
                batch.add(new Indexed(part.get(i), embeddings.get(i), 0));
            }
            index.put(batch);
            progress.accept("已索引成果 " + (from + part.size()) + " / " + corpus.size());
        }
        index.commit(0);
        index.compact();
        index.refresh();
    }

    List<ProfileQuery> needs() {
        return List.copyOf(needs);
    }

    /** The matcher of the product with these numbers; the graph has no say. */
    NeedMatcher matcher(Weights weights, LevelCalibration levels) {
        return new NeedMatcher(index, Signals.standard(weights, UnaryOperator.identity()), List.of(), weights, levels,
                WallClock.changzhi());
    }

    @Override
    public void close() {
        index.close();
    }
}
