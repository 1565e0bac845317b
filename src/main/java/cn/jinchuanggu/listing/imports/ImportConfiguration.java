package cn.jinchuanggu.listing.imports;

import cn.jinchuanggu.graph.SeedsFirst;
import cn.jinchuanggu.listing.imports.store.ImportStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the worker when the graph holds its seeds, and ends it before the graph goes. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    ImportWorker importWorker(ImportStore store, ImportFiles files, ImportWork work, SeedsFirst seeds) {
        return new ImportWorker(store, files, work);
    }
}
