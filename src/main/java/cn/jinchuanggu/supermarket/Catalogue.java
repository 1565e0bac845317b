package cn.jinchuanggu.supermarket;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.search.SearchQuery;
import cn.jinchuanggu.shared.CountedPage;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.WholeList;
import cn.jinchuanggu.supermarket.store.CatalogueStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * The catalogue of services: words are looked for by the index, everything else by the graph. However many services the words find,
 * they go from the one to the other in parts, so that a list of them has no end of its own and is never held.
 */
@Service
public class Catalogue {

    /** Entries of a whole list that are read at once. */
    private static final int TOGETHER = 1_000;
    /** Ids that go from the index to the graph, or back, at once. */
    private static final int PART = 10_000;

    private final CatalogueStore store;
    private final SearchIndex index;
    private final int part;

    @Autowired
    Catalogue(CatalogueStore store, SearchIndex index) {
        this(store, index, PART);
    }

    /** @param part ids that go from the index to the graph, or back, at once */
    Catalogue(CatalogueStore store, SearchIndex index, int part) {
        this.store = store;
        this.index = index;
        this.part = part;
    }

    /** One page of what fits. */
    public Page<CatalogueEntry> list(CatalogueQuery query, Paging paging) {
        if (query.text().isEmpty()) {
            return new Page<>(store.listInOrder(store.listIds(query, paging)), paging.number(), paging.size(), store.count(query));
        }
        CountedPage<String> ids = new CountedPage<>(paging);
        listIds(query).forEach(ids);
        Page<String> page = ids.page();
        return new Page<>(store.listInOrder(page.items()), page.number(), page.size(), page.total());
    }

    /** Everything that fits, in the order of the list. */
    public WholeList<CatalogueEntry> listAll(CatalogueQuery query) {
        return use -> listIds(query).together(TOGETHER).forEach(some -> store.listInOrder(some).forEach(use));
    }

    private WholeList<String> listIds(CatalogueQuery query) {
        if (query.text().isEmpty()) {
            return store.listAllIds(query, null);
        }
        SearchQuery words = words(query);
        return query.sort() == CatalogueQuery.Sort.USUAL ? bestFirst(query, words) : inOrder(query, words);
    }

    /** The index orders, the graph says which fit. */
    private WholeList<String> bestFirst(CatalogueQuery query, SearchQuery words) {
        return use -> index.listIds(words).together(part).forEach(found -> {
            Set<String> fit = store.listFitting(query, found);
            found.stream().filter(fit::contains).forEach(use);
        });
    }

    /** The graph orders: a few that were found, else all that fit, of which the index says which were found. */
    private WholeList<String> inOrder(CatalogueQuery query, SearchQuery words) {
        return use -> {
            if (index.count(words) <= part) {
                store.listAllIds(query, found(words)).forEach(use);
            } else {
                store.listAllIds(query, null).together(part).forEach(fit -> {
                    Set<String> found = index.findAmong(words, fit);
                    fit.stream().filter(found::contains).forEach(use);
                });
            }
        };
    }

    /** How many fit in each category, whichever of them is asked for; most first. */
    public Map<String, Long> countByCategory(CatalogueQuery query) {
        CatalogueQuery all = query.inAllCategories();
        if (query.text().isEmpty()) {
            return store.countByCategory(all, null);
        }
        Map<String, Long> counts = new HashMap<>();
        index.listIds(words(query)).together(part)
                .forEach(found -> store.countByCategory(all, found).forEach((category, count) -> counts.merge(category, count, Long::sum)));
        Map<String, Long> ordered = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> ordered.put(e.getKey(), e.getValue()));
        return ordered;
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

    private List<String> found(SearchQuery words) {
        List<String> ids = new ArrayList<>();
        index.listIds(words).forEach(ids::add);
        return ids;
    }

    private static SearchQuery words(CatalogueQuery query) {
        return SearchQuery.of(query.text().orElseThrow(), ListingKind.SERVICE);
    }
}
