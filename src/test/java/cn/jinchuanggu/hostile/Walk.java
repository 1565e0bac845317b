package cn.jinchuanggu.hostile;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.Browser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A walk through the pages as one person: from link to link, a few addresses of each route. Notes the forms that were met and
 * the ids that stand in addresses.
 */
final class Walk {

    private static final int OF_EACH_ROUTE = 1;
    private static final int MOST_PAGES = 400;

    private final Browser browser;
    private final Set<String> words;
    private final Map<String, Integer> visits = new HashMap<>();
    private final Map<String, HtmlForms.Form> forms = new LinkedHashMap<>();
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, Answer> pages = new LinkedHashMap<>();

    private Walk(Browser browser, RequestMappingHandlerMapping routes) {
        this.browser = browser;
        this.words = routes.getHandlerMethods().keySet().stream().flatMap(m -> m.getPatternValues().stream())
                .flatMap(p -> List.of(p.split("/")).stream()).filter(s -> !s.contains("{")).collect(Collectors.toSet());
    }

    static Walk as(Browser browser, RequestMappingHandlerMapping routes) {
        Walk walk = new Walk(browser, routes);
        walk.go();
        return walk;
    }

    private void go() {
        Deque<String> open = new ArrayDeque<>(List.of("/", "/needs", "/achievements", "/services", "/policy", "/help"));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty() && pages.size() < MOST_PAGES) {
            String address = open.poll();
            if (visits.merge(route(address), 1, Integer::sum) > OF_EACH_ROUTE || leavesOrIsAFile(address)) {
                continue;
            }
            Answer page = browser.get(address);
            pages.put(address, page);
            if (page.status() == 200 && page.header("Content-Type").orElse("").startsWith("text/html")) {
                HtmlForms.of(address, page.body()).forEach(this::note);
                HtmlForms.links(page.body()).stream().filter(seen::add).forEach(open::add);
            }
        }
    }

    private static boolean leavesOrIsAFile(String address) {
        return address.startsWith("/logout") || address.matches(".*\\.(xlsx|csv|pdf|docx|zip|jsonl?|nt|ttl|svg|png|ics)(\\?.*)?") || address.startsWith("/opendata/");
    }

    private void note(HtmlForms.Form form) {
        if (!form.action().startsWith("/logout") && !form.action().startsWith("/login")) {
            forms.putIfAbsent(form.method() + " " + route(form.action()) + " " + new TreeSet<>(form.fields().keySet()), form);
        }
    }

    /** The address with a star for each id, and without what is asked. */
    String route(String address) {
        String path = address.replaceAll("\\?.*", "");
        StringBuilder route = new StringBuilder();
        String before = "";
        for (String part : path.split("/")) {
            if (words.contains(part)) {
                route.append(part).append('/');
                before = part;
            } else {
                ids.computeIfAbsent(before, b -> new TreeSet<>()).add(part);
                route.append("*/");
            }
        }
        return route.toString();
    }

    List<HtmlForms.Form> forms() {
        return new ArrayList<>(forms.values());
    }

    /** What was read, by address. */
    Map<String, Answer> pages() {
        return pages;
    }

    /** What stood in addresses behind a word, such as ids of needs behind {@code needs}. */
    Map<String, Set<String>> ids() {
        return ids;
    }

    Browser browser() {
        return browser;
    }
}
