package cn.jinchuanggu.supermarket;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.search.SearchQuery;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.WholeList;
import cn.jinchuanggu.supermarket.store.CatalogueStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The catalogue of services: words are looked for by the index, everything else by the graph. */
@Service
public class Catalogue {

    /** Words find so many at most; the best are first. */
    public static final int MOST_BY_WORDS = 1_000;

    /** Entries of a whole list that are read at once. */
    private static final int TOGETHER = 1_000;

    private final CatalogueStore store;
    private final SearchIndex index;

    Catalogue(CatalogueStore store, SearchIndex index) {
        this.store = store;
        this.index = index;
    }

    /** One page of what fits. */
    public Page<CatalogueEntry> list(CatalogueQuery query, Paging paging) {
        List<String> found = found(query);
        if (found != null && query.sort() == CatalogueQuery.Sort.USUAL) {
            List<String> ordered = ordered(query, found);
            List<String> page = ordered.subList(Math.min(paging.skip(), ordered.size()), Math.min(paging.skip() + paging.size(), ordered.size()));
            return new Page<>(store.listInOrder(page), paging.number(), paging.size(), ordered.size());
        }
        return new Page<>(store.listInOrder(store.listIds(query, found, paging)), paging.number(), paging.size(), store.count(query, found));
    }

    /** Everything that fits, in the order of the list. */
    public WholeList<CatalogueEntry> listAll(CatalogueQuery query) {
        List<String> found = found(query);
        WholeList<String> ids = found != null && query.sort() == CatalogueQuery.Sort.USUAL ? ordered(query, found)::forEach : store.listAllIds(query, found);
        return use -> ids.together(TOGETHER).forEach(part -> store.listInOrder(part).forEach(use));
    }

    /** Those that fit, the best found first. */
    private List<String> ordered(CatalogueQuery query, List<String> found) {
        Collection<String> fit = store.listFitting(query, found);
        return found.stream().filter(fit::contains).toList();
    }

    /** How many fit in each category, whichever of them is asked for; most first. */
    public Map<String, Long> countByCategory(CatalogueQuery query) {
        return store.countByCategory(query.inAllCategories(), found(query));
    }

    /** These services as far as they are public, in this order. */
    public List<CatalogueEntry> list(List<String> ids) {
        return store.listInOrder(ids);
    }

    /** A public service; empty for an unknown one. */
    public Optional<CatalogueEntry> find(String id) {
        return store.find(id);
    }

    /** The public services of a provider, under any of its ids. */
    public List<CatalogueEntry> listOfProvider(Set<String> providerIds) {
        return store.list(store.listIdsOfProvider(providerIds));
    }

    /** What customers said of these services, by id; without those of which nobody said anything. */
    public Map<String, ServiceMark> marks(Collection<String> ids) {
        return store.marks(ids);
    }

    /** Ids of what the words find, the best first; null without words. */
    private List<String> found(CatalogueQuery query) {
        return query.text().map(t -> index.search(SearchQuery.of(t, ListingKind.SERVICE).onPage(1, MOST_BY_WORDS)).items().stream().map(h -> h.profile().id())
                .toList()).orElse(null);
    }
}
