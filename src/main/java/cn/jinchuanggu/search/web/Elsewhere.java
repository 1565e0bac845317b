package cn.jinchuanggu.search.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.finding.Finder;
import cn.jinchuanggu.finding.Findings;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is found outside the index: pages, articles, and what a person handles by number. Who typed a number finds it first. */
@Component
class Elsewhere {

    private static final int LONGEST = 100;

    private final List<Finder> finders;

    /** @param finders in their order */
    Elsewhere(List<Finder> finders) {
        this.finders = List.copyOf(finders);
    }

    /** The groups in which something was found. */
    List<Findings> find(String text, Actor actor, int limit) {
        String words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            return List.of();
        }
        return finders.stream().map(finder -> finder.find(words, actor, limit)).filter(found -> found.total() > 0)
                .sorted(Comparator.comparing(found -> !found.isExact())).toList();
    }
}
