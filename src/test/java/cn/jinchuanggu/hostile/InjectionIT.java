package cn.jinchuanggu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.Browser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The corpus of {@code hostile/payloads.txt} goes into every field that a page or the description of the API has. What is stored
 * is stored as it was written, what is shown is shown as text, nothing of it is run, and no request breaks the platform.
 *
 * <p>{@code -Dhostile.rounds} says how many texts each field gets; 371 are all. Every text reaches many fields in any case.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InjectionIT extends HostilePlatform {

    private static final int ROUNDS = number("hostile.rounds", 3);
    private static final Pattern TOKEN = Pattern.compile("zq\\d{3}z");

    private final List<Payload> payloads = Payload.all();
    private final List<String> wrong = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private int next;

    @AfterEach
    void say() {
        System.out.println("injection: answers by status " + statuses + ", next payload " + next);
    }

    @Test
    void theCorpusIsLargeAndVaried() {
        assertThat(payloads).hasSizeGreaterThanOrEqualTo(300);
        assertThat(payloads.stream().map(Payload::kind).distinct()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(payloads.stream().map(Payload::text).distinct()).hasSameSizeAs(payloads);
    }

    @Test
    @Order(1)
    void everyFieldOfEveryFormTakesThem() {
        int fields = 0;
        for (String account : ACCOUNTS) {
            Walk walk = walk(account);
            for (HtmlForms.Form form : walk.forms()) {
                fields += form.typed().size();
                for (int round = 0; round < ROUNDS && !form.typed().isEmpty(); round++) {
                    send(walk.browser(), form);
                }
            }
        }
        assertThat(fields).as("fields that people write into").isGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    private void send(Browser browser, HtmlForms.Form form) {
        Map<String, String> sent = new LinkedHashMap<>(form.fields());
        sent.replaceAll((name, value) -> name.equals("key") ? UUID.randomUUID().toString() : value);
        form.typed().forEach(name -> sent.put(name, nextPayload().text()));
        String about = form.method() + " " + form.action() + " " + sent;
        note(about, form.method().equals("GET") ? () -> browser.get(Shot.address(form.action(), sent)) : () -> browser.post(form.action(), sent));
    }

    @Test
    @Order(2)
    void everyTextInEveryJsonBodyTakesThem() {
        Map<String, Set<String>> ids = new HashMap<>();
        walk("operator").ids().forEach((word, found) -> ids.computeIfAbsent(word, w -> new TreeSet<>()).addAll(found));
        List<ApiOperation> operations = ApiOperation.all(api()).stream().filter(o -> o.body() != null).toList();
        assertThat(operations).hasSizeGreaterThan(40);
        for (ApiOperation operation : operations) {
            for (int round = 0; round < ROUNDS; round++) {
                ApiCaller caller = api(ACCOUNTS.get((next + round) % ACCOUNTS.size()));
                String path = operation.filled((before, variable) -> ids.getOrDefault(before, Set.of("x")).iterator().next());
                String json = ApiOperation.JSON.writeValueAsString(poisoned(operation.body()));
                note(operation.method() + " " + path + " " + json, () -> caller.send(operation.method(), path,
                        java.net.http.HttpRequest.BodyPublishers.ofString(json), "Content-Type", "application/json"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The same with each text replaced. */
    private JsonNode poisoned(JsonNode body) {
        if (body.isObject()) {
            ObjectNode object = ApiOperation.JSON.createObjectNode();
            body.properties().forEach(p -> object.set(p.getKey(), poisoned(p.getValue())));
            return object;
        }
        if (body.isArray()) {
            ArrayNode array = ApiOperation.JSON.createArrayNode();
            body.forEach(item -> array.add(poisoned(item)));
            return array;
        }
        return body.isString() ? ApiOperation.JSON.getNodeFactory().stringNode(nextPayload().text()) : body;
    }

    /** Needs that are accepted, so that every text stands somewhere. */
    @Test
    @Order(3)
    void everyOneIsStoredAsItWasWritten() {
        ApiCaller enterprise = api("enterprise");
        Set<String> refused = new HashSet<>();
        List<String> refusals = new ArrayList<>();
        for (Payload payload : payloads) {
            ObjectNode need = ApiOperation.JSON.createObjectNode();
            need.put("title", payload.text());
            need.put("text", "正文 " + payload.text());
            need.put("background", payload.text());
            need.put("acceptance", payload.text());
            Answer answer = note(need.toString(), () -> enterprise.post("/api/needs", need.toString()));
            if (answer.status() == 422) {
                refused.add(payload.token());
                refusals.add(payload.kind() + " " + ApiOperation.JSON.writeValueAsString(payload.text()) + ": " + answer.json().get("problems").get(0).get("message"));
            }
        }
        assertThat(wrong).isEmpty();
        Map<String, Payload> byToken = new HashMap<>();
        payloads.forEach(p -> byToken.put(p.token(), p));
        Set<String> verbatim = new HashSet<>();
        List<String> changed = new ArrayList<>();
        for (String stored : storedTexts("MATCH (n:Need) UNWIND [n.name, n.text, n.background, n.acceptance] AS t WITH t WHERE t CONTAINS 'zq' RETURN t")) {
            Matcher token = TOKEN.matcher(stored);
            if (token.find()) {
                Payload payload = byToken.get(token.group());
                if (stored.contains(payload.text()) || stored.contains(payload.text().strip())) {
                    verbatim.add(payload.token());
                } else {
                    changed.add(payload.kind() + " " + ApiOperation.JSON.writeValueAsString(payload.text()) + " -> " + ApiOperation.JSON.writeValueAsString(stored));
                }
            }
        }
        System.out.println("injection: stored verbatim " + verbatim.size() + " of " + payloads.size() + ", refused in words " + refusals);
        assertThat(changed).as("stored otherwise than written").isEmpty();
        assertThat(verbatim.size() + refused.size()).isEqualTo(payloads.size());
        assertThat(refused).as("refused in words, and so not stored").hasSizeLessThan(payloads.size() / 20);
    }

    @Test
    @Order(4)
    void nothingOfItWasRunAndThePagesShowItAsText() {
        assertThat(graph.query("MATCH (n:Injected) RETURN count(n)").fetchAs(Long.class).one()).contains(0L);
        assertThat(broken()).isEmpty();
        Set<String> shown = new TreeSet<>();
        List<String> live = new ArrayList<>();
        List<String> addresses = new ArrayList<>(List.of("/needs?q=zq", "/my/listings"));
        graph.query("MATCH (n:Need) WHERE n.name CONTAINS 'zq' RETURN n.id ORDER BY n.id").fetchAs(String.class).all().forEach(id -> addresses.add("/needs/" + id));
        Browser enterprise = signedIn("enterprise");
        addresses.forEach(address -> look(address, enterprise.get(address), shown, live));
        Walk.as(signedIn("operator"), routes).pages().forEach((address, page) -> look(address, page, shown, live));
        System.out.println("injection: shown on pages " + shown.size() + " of " + payloads.size());
        assertThat(live).isEmpty();
        assertThat(shown).hasSizeGreaterThan(payloads.size() * 9 / 10);
    }

    private void look(String address, Answer page, Set<String> shown, List<String> live) {
        Verdict.on(page, Duration.ZERO).forEach(w -> live.add(address + ": " + w));
        if (page.body().contains(Payload.COMPUTED)) {
            live.add(address + " shows what somebody computed");
        }
        if (!page.header("Content-Type").orElse("").startsWith("text/html")) {
            return;
        }
        Set<String> here = new HashSet<>();
        TOKEN.matcher(page.body()).results().forEach(r -> here.add(r.group()));
        for (Payload payload : payloads) {
            if (here.contains(payload.token())) {
                shown.add(payload.token());
                if (isLive(payload, page.body())) {
                    live.add(address + " shows as markup: " + payload.text());
                }
            }
        }
    }

    /** Whether a text stands on a page as it was written where a browser would take it for more than text. */
    private static boolean isLive(Payload payload, String page) {
        for (int at = page.indexOf(payload.text()); at >= 0; at = page.indexOf(payload.text(), at + 1)) {
            boolean insideOfATag = page.lastIndexOf('<', at - 1) > page.lastIndexOf('>', at - 1);
            if (payload.text().contains("<") || payload.text().contains("&lt;") || payload.text().contains("&#") || payload.text().contains("\"") && insideOfATag) {
                return true;
            }
        }
        return false;
    }

    private Collection<String> storedTexts(String cypher) {
        return graph.query(cypher).fetchAs(String.class).all();
    }

    private Payload nextPayload() {
        return payloads.get(next++ * 11 % payloads.size());
    }

    private Answer note(String about, Supplier<Answer> request) {
        long begun = System.nanoTime();
        Answer answer = request.get();
        statuses.merge(answer.status(), 1, Integer::sum);
        Verdict.on(answer, Duration.ofNanos(System.nanoTime() - begun)).forEach(w -> wrong.add(w + " <- " + about));
        if (answer.body().contains(Payload.COMPUTED)) {
            wrong.add("computed <- " + about);
        }
        return answer;
    }
}
