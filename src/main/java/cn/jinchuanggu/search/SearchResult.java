package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.shared.Page;
import java.util.Map;

/**
 * The answer to a person.
 *
 * @param page  one page of hits with the exact total
 * @param kinds how many listings of each kind answer the same question without the kind filter; kinds with none left out
 */
public record SearchResult(Page<SearchHit> page, Map<ListingKind, Long> kinds) {}
