package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.matching.Struck;
import cn.jinchuanggu.shared.Saying;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * Addresses of the page at hand with one thing more, or less, struck out, so that the state can be shared and gone back from.
 *
 * @param path   of the page; null where the page has no address of its own, then a form carries the names
 * @param kept   what else stands in the address; empty values are left out
 * @param struck what is struck out now
 */
public record StrikeLinks(String path, Map<String, String> kept, Struck struck) {

    /** For a page that answers a form. */
    static StrikeLinks inForm(Struck struck) {
        return new StrikeLinks(null, Map.of(), struck);
    }

    /**
     * What can be done with one thing that is said.
     *
     * @param about  it in words, for those who do not see the line
     * @param name   what strikes it out for this listing alone
     * @param struck whether it is struck out: then it can be taken back
     * @param link   the address with the other state; null where a form carries it
     */
    public record Strike(Saying about, String name, boolean struck, String link) {
    }

    /** Strikes out, or takes back, what has this key where this listing was found. */
    Strike of(String signal, String key, String otherId) {
        boolean out = struck.strikes(signal, key, otherId);
        String name = Struck.only(key, otherId);
        Struck then = out ? struck.but(List.of(signal, key, name, Struck.only(signal, otherId))) : struck.and(name);
        return new Strike(about(key), name, out, link(then, otherId));
    }

    /** What a key names, for people. */
    static Saying about(String key) {
        String[] parts = key.split(":", 2);
        return parts.length == 1 ? Saying.label(key) : Saying.of("says.key", Saying.label(parts[0]), parts[1].replace(":", " "));
    }

    /** Takes a name back. */
    String back(String name) {
        return link(struck.but(List.of(name)), null);
    }

    /** The page as it is, with so many matches on it. */
    String showing(int matches) {
        Map<String, String> more = new HashMap<>(kept);
        more.put("shown", Integer.toString(matches));
        return new StrikeLinks(path, more, struck).link(struck, null);
    }

    /** @param show listing to show opened, or null */
    private String link(Struck then, String show) {
        if (path == null) {
            return null;
        }
        Map<String, String> rest = new TreeMap<>(kept);
        if (show != null) {
            rest.put("show", show);
        }
        String query = Stream.concat(
                rest.entrySet().stream().filter(e -> !e.getValue().isEmpty()).map(e -> parameter(e.getKey(), e.getValue())),
                then.names().stream().map(n -> parameter("without", n))).collect(Collectors.joining("&"));
        return path + (query.isEmpty() ? "" : "?" + query) + (show == null ? "" : "#match-" + show);
    }

    private static String parameter(String name, String value) {
        return name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
