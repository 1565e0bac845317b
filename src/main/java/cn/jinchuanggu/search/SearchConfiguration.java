package cn.jinchuanggu.search;

import cn.jinchuanggu.graph.DataFolder;
import cn.jinchuanggu.graph.DiskGuard;
import cn.jinchuanggu.graph.SeedsFirst;
import cn.jinchuanggu.listing.ListingFeed;
import cn.jinchuanggu.listing.MeaningsAwaited;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the index and the embedding model, and keeps the index equal to the graph. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean(destroyMethod = "close")
    RememberingEmbedder embedder() {
        RememberingEmbedder embedder = new RememberingEmbedder(new BgeEmbedder());
        // the model takes a second or two to load; the database starts meanwhile
        CompletableFuture.runAsync(() -> embedder.embed("预热"));
        return embedder;
    }

    @Bean(destroyMethod = "close")
    SearchIndex searchIndex(DataFolder data) {
        return SearchIndex.open(data.folder(SearchIndex.FOLDER));
    }

    @Bean
    MeaningsAwaited meaningsAwaited(SearchIndex index) {
        return index::countWithoutMeaning;
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    IndexFollower indexFollower(SearchIndex index, Embedder embedder, ListingFeed feed, DiskGuard disk, SeedsFirst seeds) {
        return new IndexFollower(index, embedder, feed, () -> !disk.look().isLow());
    }
}
