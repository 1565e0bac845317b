package cn.jinchuanggu.matching;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.signal.Signals;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.search.BgeEmbedder;
import cn.jinchuanggu.search.Embedding;
import cn.jinchuanggu.search.ProfileQuery;
import cn.jinchuanggu.search.SearchIndex;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Matching on the index of an installation alone, without its database: quick to open, and possible while the platform is
 * running on the same data. The graph has no say in it.
 */
public final class IndexMatching implements TextMatching, AutoCloseable {

    private final SearchIndex index;
    private final BgeEmbedder embedder = new BgeEmbedder();
    private final NeedMatcher matcher;
    private final Clock clock;

    private IndexMatching(SearchIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
        Weights weights = Weights.standard();
        this.matcher = new NeedMatcher(index, Signals.standard(weights, Codes::nameOf), List.of(), weights, clock);
    }

    /**
     * Opens what was last committed.
     *
     * @param dataFolder the installation's data folder
     * @return empty when nothing has been indexed there yet
     */
    public static Optional<IndexMatching> open(Path dataFolder, Clock clock) {
        return SearchIndex.openForReading(dataFolder.resolve(SearchIndex.FOLDER)).map(index -> new IndexMatching(index, clock));
    }

    @Override
    public List<Match> matchText(String need, int limit) {
        ListingProfile profile = Refinement.OF_TEXT.refine(ListingProfile.ofText(need), LocalDate.now(clock));
        return matcher.match(new ProfileQuery(profile, Embedding.of(profile, embedder), Set.of(ListingKind.ACHIEVEMENT)), limit);
    }

    @Override
    public void close() {
        embedder.close();
        index.close();
    }
}
