package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.shared.Saying;

/**
 * One thing struck out, above the list: also when its listing has fallen out of the list.
 *
 * @param name as in the address
 * @param text for people
 * @param back address without it; null where a form carries the names
 */
public record StruckName(String name, Saying text, String back) {

    static StruckName of(String name, SearchIndex index, StrikeLinks links) {
        String[] parts = name.split("@", 2);
        Saying key = StrikeLinks.about(parts[0]);
        Saying text = parts.length == 1 ? key : index.find(parts[1]).map(i -> Saying.of("says.struck.of", i.profile().title(), key))
                .orElseGet(() -> Saying.of("says.struck.unknown", key, parts[1]));
        return new StruckName(name, text, links.back(name));
    }
}
