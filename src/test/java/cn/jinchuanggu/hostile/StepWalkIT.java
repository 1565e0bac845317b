package cn.jinchuanggu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A walk through the ledgers by anybody, in any order: steps are skipped, sent twice, sent again later, gone back. What is
 * accepted must stand in {@code hostile/steps.txt} for the state that was, be one version and one entry more, and be the same
 * when it is repeated; what is refused must have changed nothing.
 *
 * <p>{@code -Dhostile.steps} says how many (5,000 for the long run), {@code -Dhostile.seed} which.
 */
@Tag("slow")
class StepWalkIT extends HostilePlatform {

    private static final long SEED = Long.getLong("hostile.seed", 20261126L);
    private static final int STEPS = number("hostile.steps", 150);
    private static final int FRESH = 4;
    private static final int RENEWED_AFTER = 150;
    /** As addresses call them, to the label of what they keep. */
    private static final Map<String, String> LEDGERS = new TreeMap<>(Map.of("claims", "Claim", "orders", "ServiceOrder", "deals", "Deal", "contracts", "Contract", "cases", "ServiceCase",
            "challenges", "Challenge"));
    /** Where a step may lead when more than the state decides: a sample is needed first, back to before a dispute, the first secrecy agreement, none yet. */
    private static final Map<String, Set<String>> BY_MORE_THAN_THE_TABLE = Map.of("orders ACCEPT", Set.of("ACCEPTED", "SAMPLE"),
            "orders RESUME", Set.of("SAMPLE", "ACCEPTED", "PERFORMING", "REPORTED", "CORRECTING"),
            "deals NDA", Set.of("NEGOTIATING", "PRICED", "NOTICE_RUNNING"), "deals REOPEN", Set.of("OPENED", "NEGOTIATING"));

    private final Random random = new Random(SEED);
    private final Map<String, List<String>> subjects = new LinkedHashMap<>();
    private final Map<String, ApiCaller> callers = new LinkedHashMap<>();
    private final Map<String, Integer> taken = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    void everybodyComesAndNewSubjectsAreMade() {
        ACCOUNTS.forEach(a -> callers.put(a, api(a)));
        LEDGERS.keySet().forEach(l -> subjects.put(l, new ArrayList<>()));
        makeNew();
        for (String ledger : LEDGERS.keySet()) {
            // the illustrative threads
            graph.query("MATCH (s) WHERE $label IN labels(s) AND s.id IS NOT NULL RETURN s.id ORDER BY s.id").bind(LEDGERS.get(ledger)).to("label").fetchAs(String.class).all().stream()
                    .filter(id -> read(ledger, id) != null).limit(8).forEach(subjects.get(ledger)::add);
        }
    }

    private void makeNew() {
        for (ApiOperation operation : ApiOperation.all(api())) {
            String ledger = operation.path().replace("/api/", "");
            if (operation.method().equals("POST") && LEDGERS.containsKey(ledger) && operation.body() != null) {
                for (int i = 0; i < FRESH; i++) {
                    make(ledger, operation.body());
                }
            }
        }
    }

    /** New subjects in place of the oldest: what has come to its end takes no more steps. */
    private void renew() {
        Map<String, Integer> before = new LinkedHashMap<>();
        subjects.forEach((ledger, ids) -> before.put(ledger, ids.size()));
        makeNew();
        subjects.forEach((ledger, ids) -> ids.subList(0, ids.size() - before.get(ledger)).clear());
    }

    private void make(String ledger, JsonNode body) {
        for (String account : List.of("enterprise", "institution", "operator")) {
            Answer made = callers.get(account).post("/api/" + ledger, body.toString());
            if (made.status() < 300) {
                subjects.get(ledger).add(made.json().get("id").asString());
                return;
            }
        }
    }

    @Test
    void nothingIsDoneThatTheTablesDoNotAllow() {
        System.out.println("walk: subjects " + subjects.entrySet().stream().map(e -> e.getKey() + " " + e.getValue().size()).toList());
        assertThat(subjects.values().stream().filter(s -> !s.isEmpty())).as("ledgers with something in them, of %s", subjects).hasSizeGreaterThanOrEqualTo(4);
        for (int i = 0; i < STEPS; i++) {
            if (i > 0 && i % RENEWED_AFTER == 0) {
                renew();
            }
            step(i);
        }
        System.out.println("walk: seed " + SEED + ", " + STEPS + " steps, answers by status " + statuses + ", taken " + taken);
        assertThat(wrong).as("seed %d", SEED).isEmpty();
        assertThat(broken()).isEmpty();
        assertThat(taken.values().stream().mapToInt(Integer::intValue).sum()).as("steps that were taken").isGreaterThan(STEPS / 20);
    }

    private void step(int number) {
        List<String> filled = LEDGERS.keySet().stream().filter(l -> !subjects.get(l).isEmpty()).toList();
        String ledger = one(filled);
        String id = one(subjects.get(ledger));
        JsonNode before = read(ledger, id);
        if (before == null) {
            return;
        }
        WrittenSteps.Line step = one(WrittenSteps.read().of(ledger));
        // half of the time one that the table allows, so that the walk gets on
        for (int tries = 0; tries < 12 && random.nextBoolean() && !step.from().contains(before.path("state").asString("")); tries++) {
            step = one(WrittenSteps.read().of(ledger));
        }
        ObjectNode body = body(before);
        // whoever may do it stands somewhere among all who try
        List<String> tries = new ArrayList<>(ACCOUNTS);
        Collections.shuffle(tries, random);
        for (String account : tries) {
            if (isTaken(number, account, ledger, id, step, body)) {
                return;
            }
        }
    }

    /** Sends a step as somebody, and looks at what it did. */
    private boolean isTaken(int number, String account, String ledger, String id, WrittenSteps.Line step, ObjectNode body) {
        JsonNode before = read(ledger, id);
        String key = new UUID(random.nextLong(), random.nextLong()).toString();
        String path = "/api/" + ledger + "/" + id + "/" + step.path();
        ApiCaller caller = callers.get(account);
        Answer answer = send(caller, path, body.toString(), key);
        if (answer.status() == 422 && mend(body, answer)) {
            answer = send(caller, path, body.toString(), key);
        }
        String about = "step " + number + " " + account + " " + path + " " + body + " in " + state(before) + ": " + answer.status();
        JsonNode after = read(ledger, id);
        if (answer.status() >= 300) {
            note(version(before) != version(after) || !state(before).equals(state(after)), about + " was refused and changed something");
            return false;
        }
        taken.merge(ledger + " " + step.step(), 1, Integer::sum);
        accepted(step, before, after, about);
        Answer again = send(caller, path, body.toString(), key);
        note(again.status() >= 300, about + " and again " + again.status() + " " + again.body());
        note(version(read(ledger, id)) != version(after), about + " changed something when it was repeated");
        send(caller, path, body.toString(), UUID.randomUUID().toString()); // a double click without the key may do what the table allows
        return true;
    }

    private void accepted(WrittenSteps.Line step, JsonNode before, JsonNode after, String about) {
        note(version(after) != version(before) + 1, about + " moved the version from " + version(before) + " to " + version(after));
        note(!step.from().contains(state(before)), about + " is not allowed in " + state(before));
        Set<String> to = BY_MORE_THAN_THE_TABLE.getOrDefault(step.ledger() + " " + step.step(), Set.of(step.to().equals("=") ? state(before) : step.to()));
        note(!to.contains(state(after)), about + " led to " + state(after));
    }

    private Answer send(ApiCaller caller, String path, String body, String key) {
        long begun = System.nanoTime();
        Answer answer = caller.post(path, body, "Idempotency-Key", key);
        statuses.merge(answer.status(), 1, Integer::sum);
        Verdict.on(answer, Duration.ofNanos(System.nanoTime() - begun)).forEach(w -> wrong.add(w + " <- " + path + " " + body));
        return answer;
    }

    /** Words for every field that some step asks for, mostly of the right form. */
    private ObjectNode body(JsonNode before) {
        ObjectNode body = ApiOperation.JSON.createObjectNode();
        String day = java.time.LocalDate.now(java.time.Clock.systemUTC()).toString();
        List.of("note", "remark", "document", "body", "reason", "what", "advice", "result", "conclusion", "delivered", "channel", "basis").forEach(f -> body.put(f, "说明（示例）。"));
        List.of("day", "deliverOn", "until", "signedOn").forEach(f -> body.put(f, day));
        List.of("amountYuan", "technicalYuan", "contractYuan", "priceYuan").forEach(f -> body.put(f, String.valueOf(1 + random.nextInt(5_000))));
        List.of("quality", "timeliness", "attitude", "score").forEach(f -> body.put(f, "5"));
        body.put("documentHash", "a".repeat(64)).put("way", "AGREED").put("relatedParty", "否").put("stateEstablished", "是").put("code", "TIMING").put("days", "5");
        body.put("needsSample", random.nextBoolean()).put("version", version(before) - (random.nextInt(5) == 0 ? 1 : 0));
        if (random.nextInt(4) == 0) {
            body.remove(one(List.of("note", "amountYuan", "day", "document", "version")));
        }
        return body;
    }

    /** Takes out what was refused and puts in what was missed, as somebody does who reads the answer. @return whether that changed anything */
    private static boolean mend(ObjectNode body, Answer refused) {
        List<String> named = refused.json().path("problems").valueStream().map(p -> p.path("field").asString("")).filter(f -> f.matches("\\w+")).toList();
        named.stream().filter(f -> !body.has(f)).toList().forEach(f -> body.put(f, "1"));
        body.remove(named.stream().filter(f -> !body.path(f).asString("").equals("1")).toList());
        return !named.isEmpty();
    }

    /** As the operator sees it; null when there is none, or no state. */
    private JsonNode read(String ledger, String id) {
        Answer answer = callers.get("operator").get("/api/" + ledger + "/" + id);
        return answer.status() == 200 && answer.json().has("state") && answer.json().has("version") ? answer.json() : null;
    }

    private static int version(JsonNode subject) {
        return subject.get("version").asInt();
    }

    private static String state(JsonNode subject) {
        return subject.get("state").asString();
    }

    private void note(boolean isWrong, String about) {
        if (isWrong) {
            wrong.add(about);
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
