package cn.jinchuanggu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.Browser;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Requests of the product, bent out of shape: from every operation of the API, every page and every form that a walk meets.
 * None answers with 5xx, shows the inside, or takes longer than ten seconds; what is refused is refused in problem details or
 * on a Chinese page.
 *
 * <p>{@code -Dhostile.requests} says how many (20,000 for the long run), {@code -Dhostile.seed} which.
 */
@Tag("slow")
class HttpFuzzIT extends HostilePlatform {

    private static final long SEED = Long.getLong("hostile.seed", 20261126L);
    private static final int REQUESTS = number("hostile.requests", 3_000);
    private static final int AT_ONCE = 4;
    private static final int MOST_SHOWN = 60;

    private final Map<String, ApiCaller> callers = new HashMap<>();
    private final Map<String, Browser> browsers = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Integer> statuses = Collections.synchronizedMap(new TreeMap<>());

    @Test
    void bentRequestsAreAnsweredInGoodOrder() throws Exception {
        List<Shot> straight = straight();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                Random random = new Random(SEED * 1_000_003 + i);
                Shot shot = new Mutation(random).of(straight.get(random.nextInt(straight.size())));
                work.add(() -> fire(shot));
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        System.out.println("fuzz: seed " + SEED + ", " + REQUESTS + " requests of " + straight.size() + " shapes, answers by status " + statuses);
        assertThat(wrong.stream().limit(MOST_SHOWN)).as("seed %d, %d in all", SEED, wrong.size()).isEmpty();
        assertThat(broken()).isEmpty();
        int let = statuses.entrySet().stream().filter(e -> e.getKey() != 401 && e.getKey() != 403 && e.getKey() != 429).mapToInt(Map.Entry::getValue).sum();
        assertThat(let).as("came past the doors").isGreaterThan(REQUESTS / 2);
    }

    /** All shapes that requests have, before they are bent. */
    private List<Shot> straight() {
        List<Shot> shots = new ArrayList<>();
        Set<String> shapes = new TreeSet<>();
        callers.put("", api());
        browsers.put("", visitor());
        for (String account : ACCOUNTS) {
            callers.put(account, api(account));
            Walk walk = walk(account);
            browsers.put(account, walk.browser());
            walk.ids().forEach((word, found) -> ids.computeIfAbsent(word, w -> new TreeSet<>()).addAll(found));
            walk.forms().forEach(f -> shots.add(Shot.form(account, f)));
            walk.pages().keySet().stream().filter(p -> shapes.add(walk.route(p))).forEach(p -> shots.add(Shot.reading(account, true, p.replaceAll("\\?.*", ""), asked(p))));
        }
        int number = 0;
        for (ApiOperation operation : ApiOperation.all(callers.get(""))) {
            for (int copies = 0; copies < 2; copies++) {
                String account = ACCOUNTS.get(number++ % ACCOUNTS.size());
                shots.add(Shot.call(account, operation, operation.filled(this::idOf), fields(operation)));
            }
            // what changes everything is the operator's more often than not
            shots.add(Shot.call("operator", operation, operation.filled(this::idOf), fields(operation)));
        }
        return shots;
    }

    private String idOf(String before, String variable) {
        return ids.getOrDefault(before, Set.of(variable.equals("number") ? "9" : "x")).iterator().next();
    }

    private static Map<String, String> fields(ApiOperation operation) {
        Map<String, String> fields = new LinkedHashMap<>();
        operation.query().forEach(q -> fields.put(q, "1"));
        return fields;
    }

    private static Map<String, String> asked(String address) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (address.contains("?")) {
            for (String pair : address.substring(address.indexOf('?') + 1).split("&")) {
                String[] parts = pair.split("=", 2);
                fields.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return java.net.URLDecoder.decode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private Void fire(Shot shot) {
        if (shot.path().contains("logout") || shot.path().contains("password")) {
            return null; // the session must outlive the others
        }
        long begun = System.nanoTime();
        try {
            Answer answer = answer(shot);
            statuses.merge(answer.status(), 1, Integer::sum);
            Verdict.on(answer, Duration.ofNanos(System.nanoTime() - begun)).forEach(w -> wrong.add(w + " <- " + Mutation.told(shot)));
        } catch (RuntimeException e) {
            wrong.add("no answer, " + e + " <- " + Mutation.told(shot));
        }
        return null;
    }

    private Answer answer(Shot shot) {
        return shot.bySession() ? browsers.get(shot.account()).send(shot.method(), shot.address(), shot.contentType(), shot.body(), headers(shot))
                : callers.get(shot.account()).send(shot.method(), shot.address(), BodyPublishers.ofByteArray(shot.body()), typed(shot));
    }

    private static String[] headers(Shot shot) {
        return shot.headers().entrySet().stream().flatMap(e -> List.of(e.getKey(), e.getValue()).stream()).toArray(String[]::new);
    }

    private static String[] typed(Shot shot) {
        List<String> all = new ArrayList<>(List.of(headers(shot)));
        if (!shot.contentType().isEmpty()) {
            all.addAll(List.of("Content-Type", shot.contentType()));
        }
        return all.toArray(String[]::new);
    }
}
