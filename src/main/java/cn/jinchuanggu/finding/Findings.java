package cn.jinchuanggu.finding;

import cn.jinchuanggu.shared.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One group of hits.
 *
 * @param group what they are, in Chinese, such as {@code 申报}
 * @param total how many there are, those that are not among the hits included
 * @param hits  best first
 * @param href  the list with all of them, such as {@code /claims?text=…}; null when there is none
 */
public record Findings(String group, long total, List<Hit> hits, String href) {

    public Findings {
        Objects.requireNonNull(group, "group");
        hits = List.copyOf(hits);
    }

    /**
     * One hit.
     *
     * @param title  what is found, in Chinese
     * @param detail one line about it, such as its state; empty for none
     * @param href   its page
     * @param exact  whether the words are its number, so that nothing else was meant
     */
    public record Hit(String title, String detail, String href, boolean exact) {

        public Hit {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(detail, "detail");
            Objects.requireNonNull(href, "href");
        }
    }

    /** A group in which nothing was found. */
    public static Findings none(String group) {
        return new Findings(group, 0, List.of(), null);
    }

    /**
     * The first page of a list that can be searched.
     *
     * @param path of the list, which takes the words as {@code q}
     */
    public static <T> Findings of(String group, Page<T> page, Function<T, Hit> hit, String path, String words) {
        return new Findings(group, page.total(), page.items().stream().map(hit).toList(), path + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    /** Whether one of the hits is what was meant. */
    public boolean isExact() {
        return hits.stream().anyMatch(Hit::exact);
    }
}
