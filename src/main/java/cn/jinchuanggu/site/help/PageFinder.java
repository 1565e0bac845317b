package cn.jinchuanggu.site.help;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.finding.Finder;
import cn.jinchuanggu.finding.Findings;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Places of the platform by what they are called, by what can be done there, and by how people ask for it ({@code 怎么申报}). */
@Component
@Order(10)
class PageFinder implements Finder {

    private final HelpTopics topics;

    PageFinder(HelpTopics topics) {
        this.topics = topics;
    }

    @Override
    public Findings find(String words, Actor actor, int limit) {
        List<Findings.Hit> hits = topics.listFor(actor).stream().flatMap(topic -> hits(topic, words)).distinct().toList();
        return new Findings("页面", hits.size(), hits.stream().limit(limit).toList(), "/help");
    }

    /** What can be done under these words; else the place itself. */
    private static Stream<Findings.Hit> hits(HelpTopic topic, String words) {
        List<Findings.Hit> steps = topic.can().stream().filter(s -> !s.href().isEmpty() && s.text().contains(words))
                .map(s -> new Findings.Hit(s.text(), topic.title(), s.href(), false)).toList();
        boolean named = topic.title().contains(words) || topic.asked().stream().anyMatch(asked -> asked.contains(words) || words.contains(asked));
        return named ? Stream.concat(Stream.of(new Findings.Hit(topic.title(), topic.about(), topic.href(), topic.title().equals(words))), steps.stream()) : steps.stream();
    }
}
