package cn.jinchuanggu.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Chromium;
import cn.jinchuanggu.account.Actor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Walks the site as each kind of reader does, from the menu along the links, and examines one page of every mapping it meets: the
 * home page and the workplaces for each reader, what everybody sees alike once. Pages that only a story leads to, such as a claim,
 * are examined where the story is told. Each is also read by {@link PageRules}, and examined once more in large text (长者模式).
 */
@Tag("slow")
class EveryPageBrowserIT extends Chromium {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private List<PathPattern> pages;
    private final Set<PathPattern> examined = new HashSet<>();

    @BeforeAll
    void listPages() {
        pages = routes.getHandlerMethods().entrySet().stream().filter(e -> isPage(e.getKey(), e.getValue()))
                .flatMap(e -> e.getKey().getPathPatternsCondition().getPatterns().stream()).sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"visitor", "enterprise", "institution", "broker", "operator", "officer", "finance", "provider", "sysadmin", "secadmin", "auditor"})
    void noPageKeepsThisReaderOut(String reader) {
        Page page = reader.equals("visitor") ? open("/login") : signIn(reader);
        expect(403); // a link in common help may lead to a place of another role
        List<String> failures = new ArrayList<>();
        Set<PathPattern> met = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(page.locator(".site-nav a, .workplace-nav a").all().stream().map(a -> a.getAttribute("href")).toList());
        Set<String> own = Set.copyOf(page.locator(".brand, .workplace-nav a").all().stream().map(a -> a.getAttribute("href")).toList());
        while (!ahead.isEmpty()) {
            String path = ahead.poll();
            Optional<PathPattern> pattern = patternOf(path);
            if (pattern.isEmpty() || !met.add(pattern.get()) || !own.contains(path) && examined.contains(pattern.get()) || !leadsTo(page, path)) {
                continue;
            }
            examined.add(pattern.get());
            ahead.addAll(links(page));
            if (page.locator("[data-explorer]").count() > 0) {
                page.locator("[data-explorer]").scrollIntoViewIfNeeded(); // the picture is drawn when somebody comes near
                page.waitForSelector("[data-explorer][data-ready]");
            }
            PageRules.listFlaws(page).forEach(flaw -> failures.add(reader + " on " + path + ": " + flaw));
            attempt(failures, () -> examine(page, reader + " on " + path));
            attempt(failures, () -> examineInLargeText(page, reader + " in large text on " + path));
            PageRules.listFlawsOfLargeText(page).forEach(flaw -> failures.add(reader + " on " + path + ": " + flaw));
        }
        assertThat(failures).isEmpty();
        assertThat(met).hasSizeGreaterThan(NavItem.listFor(Actor.VISITOR).size());
    }

    private static void attempt(List<String> failures, Runnable examination) {
        try {
            examination.run();
        } catch (AssertionError e) {
            failures.add(e.getMessage());
        }
    }

    private boolean leadsTo(Page page, String path) {
        Response answer = page.navigate(address() + path);
        return answer.status() == 200 && !page.url().contains("/login");
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('a[href]:not([download])')].filter(a => a.origin === location.origin)
                    .map(a => a.pathname + a.search)""");
    }

    private Optional<PathPattern> patternOf(String path) {
        PathContainer parsed = PathContainer.parsePath(path.replaceAll("[?#].*", ""));
        return pages.stream().filter(p -> p.matches(parsed)).findFirst();
    }

    private static boolean isPage(RequestMappingInfo mapping, HandlerMethod method) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET) && !method.hasMethodAnnotation(ResponseBody.class)
                && !method.getBeanType().isAnnotationPresent(ResponseBody.class) && method.getReturnType().getParameterType() == String.class;
    }
}
