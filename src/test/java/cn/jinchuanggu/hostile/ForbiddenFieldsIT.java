package cn.jinchuanggu.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.site.security.Expectations;
import cn.jinchuanggu.site.security.Mappings;
import cn.jinchuanggu.site.security.Places;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What nobody may set by sending it. Every address of the API that takes a JSON body gets the body of its description, for an object of
 * the sender's where there is one, and with it fields that it does not have or that are the platform's own; every form that a walk
 * through the pages meets gets them too. Whatever is answered, nothing of them is stored, and what was refused changed nothing.
 *
 * <p>{@code fields.txt} says what each address of the API answers: {@code named} refuses and names the field, {@code ignored} reads past
 * it, {@code refused} refuses everybody before it reads the fields; nothing else is expected of any.
 */
class ForbiddenFieldsIT extends HostilePlatform {

    /** A unit and an account that own nothing: whatever is theirs afterwards was given away by a field. */
    private static final String STRANGER = "ent-planted";
    private static final String ACCOUNT = "account-planted";
    private static final String UNKNOWN = "surelyUnknown";
    private static final Map<String, String> FORBIDDEN = new LinkedHashMap<>();
    /** How what was sent would look if it were stored; amounts as yuan or as fen. */
    private static final List<String> TRACES = List.of("planted", "987654.32", "98765432", "1999-09-09");

    private static final List<String> PEOPLE = List.of("enterprise", "institution", "broker", "provider", "operator", "officer", "finance", "sysadmin", "secadmin", "auditor");
    /** May enter things for others, so that an owner is one of its own fields. */
    private static final String ENTERS_FOR_OTHERS = "operator";
    private static final List<String> BY_WEIGHT = List.of("refused", "named", "ignored", "broken");

    /** The step that the description of an address begins with. */
    private static final Map<String, String> STEPS = Map.ofEntries(Map.entry("/api/challenges/", "submit"), Map.entry("/api/financing-needs/", "take-up"), Map.entry("/api/listings/", "confirm"),
            Map.entry("/api/mandates/", "confirm"), Map.entry("/api/pools/", "confirm"), Map.entry("/api/requests/", "close"), Map.entry("/api/security/accounts/", "unlock"),
            Map.entry("/api/security/privacy/", "refuse"));

    static {
        FORBIDDEN.put("state", "APPROVED");
        FORBIDDEN.put("status", "APPROVED");
        FORBIDDEN.put("owner", STRANGER);
        FORBIDDEN.put("ownerId", STRANGER);
        FORBIDDEN.put("account", ACCOUNT);
        FORBIDDEN.put("approvedAmount", "987654.32");
        FORBIDDEN.put("approvedYuan", "987654.32");
        FORBIDDEN.put("illustrative", "false");
        FORBIDDEN.put("createdAt", "1999-09-09T09:09:09+08:00");
        FORBIDDEN.put(UNKNOWN, "planted");
    }

    private final Expectations file = Expectations.of("fields.txt");
    private final Map<String, ApiCaller> callers = new HashMap<>();
    private final Map<String, String> own = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private Map<String, ObjectNode> bodies;
    private Places places;

    @Autowired
    private Accounts accounts;

    @BeforeAll
    void somebodyToGiveThingsTo() {
        graph.query("CREATE (:Entity:Party:Enterprise {id: $id, name: '多余字段测试企业（示例）', illustrative: true})").bind(STRANGER).to("id").run();
        accounts.save(new Account(ACCOUNT, "多余字段测试账号", Set.of(Role.BROKER), null, true), PASSWORD);
        accounts.save(new Account("fields-person", "被改的账号", Set.of(Role.BROKER), null, true), PASSWORD);
        PEOPLE.forEach(who -> callers.put(who, api(who)));
        places = new Places(graph, callers.get("enterprise"));
        own.put("/capabilities/{id}", ofADemoUnit("Capability"));
        own.put("/financing-needs/{id}", ofADemoUnit("FinancingNeed"));
        own.put("/scenarios/{id}", ofADemoUnit("Scenario"));
        own.put("/talent-needs/{id}", ofADemoUnit("TalentNeed"));
        own.put("/security/accounts/{username}", "fields-person");
        own.put("/identity/pairs/{one}/{other}", "ent-q-02/ent-q-03");
        String request = callers.get("enterprise").post("/api/account/privacy/requests", "{\"kind\": \"CORRECT\", \"newName\": \"新的显示名称\"}").json().path("id").asString("none");
        own.put("/account/privacy/requests/{id}", request);
        own.put("/security/privacy/{id}", request);
        own.put("/explorer/questions/{id}", callers.get("enterprise").get("/api/explorer/questions").json().path(0).path("id").asString("none"));
        bodies = ApiOperation.all(api()).stream().filter(o -> o.body() instanceof ObjectNode).collect(Collectors.toMap(o -> o.method() + " " + o.path(), o -> (ObjectNode) o.body(), (one, other) -> one));
        fit("POST /api/deals", "introductionId", places.fill("/introductions/{id}").replaceAll(".*/", ""));
        fit("POST /api/explorer/queries", "cypher", "MATCH (n:Enterprise) RETURN n LIMIT 1");
        fit("POST /api/explorer/expansions", "id", "ent-q-01");
    }

    @BeforeEach
    void nothingIsWrongYet() {
        wrong.clear();
    }

    @AfterAll
    void theStrangerGoes() {
        graph.query("MATCH (n:Enterprise {id: $id}) DETACH DELETE n").bind(STRANGER).to("id").run();
    }

    @Test
    void aForbiddenFieldIsRefusedOrChangesNothing() {
        Map<String, String> found = new TreeMap<>();
        Mappings.list().stream().filter(m -> m.changes() && m.path().startsWith("/api/") && takesJson(m)).forEach(m -> found.put(m.name(), outcome(m)));
        System.out.println("forbidden fields: " + found.entrySet().stream().collect(Collectors.groupingBy(Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList()))));
        assertThat(wrong).isEmpty();
        assertThat(traces()).as("stored from a field that nobody may send").isEmpty();
        assertThat(found).hasSizeGreaterThan(40).allSatisfy((address, outcome) -> assertThat(outcome).as(address).isNotEqualTo("broken"));
        if (!file.isWritten(found)) {
            Map<String, String> written = file.read();
            assertThat(found.keySet()).isEqualTo(written.keySet());
            assertThat(Collections.frequency(found.values(), "named")).as("addresses that came as far as the fields").isGreaterThan(30);
            assertThat(found).allSatisfy((address, outcome) -> assertThat(outcome).as(address).isIn(asWritten(written.get(address))));
        }
    }

    @Test
    void noFormTakesAFieldThatItDoesNotHave() {
        Map<String, Integer> outcomes = new TreeMap<>();
        for (String account : ACCOUNTS) {
            Walk walk = walk(account);
            walk.forms().stream().filter(form -> form.method().equals("POST") && !form.typed().isEmpty()).forEach(form -> outcomes.merge(outcome(walk, form), 1, Integer::sum));
        }
        System.out.println("forbidden fields in forms: " + outcomes);
        assertThat(wrong).isEmpty();
        assertThat(traces()).as("stored from a field that no form has").isEmpty();
        assertThat(outcomes.getOrDefault("named", 0) + outcomes.getOrDefault("ignored", 0)).as("forms whose fields were read").isGreaterThan(outcomes.getOrDefault("refused", 0));
    }

    @Test
    void whoseANeedIsIsNotAskedOfTheSender() {
        JsonNode need = api("enterprise").post("/api/needs", "{\"title\": \"谁的需求\", \"text\": \"希望识别皮带跑偏 " + UUID.randomUUID() + "\"}").json();
        String path = "/api/needs/" + need.get("id").asString();
        assertThat(need.get("owner").get("id").asString()).isEqualTo("ent-q-01");
        assertThat(api("institution").put(path, "{\"version\": 1, \"title\": \"别人的\", \"text\": \"别人的\"}").status()).isIn(403, 404);
        assertThat(api("enterprise").put(path, "{\"version\": 1, \"title\": \"谁的需求\", \"text\": \"希望识别皮带跑偏\", \"ownerId\": \"ent-q-09\"}").status()).as("refused, or read past").isIn(200, 422);
        assertThat(api("enterprise").get(path).json().get("owner").get("id").asString()).isEqualTo("ent-q-01");
    }

    /** The heaviest of what everybody is answered; then each field by itself from the first who came as far as the fields, because one that is named may hide another. */
    private String outcome(Mappings.Mapping mapping) {
        String path = fill(mapping.path());
        String heaviest = "refused";
        boolean each = false;
        for (String who : PEOPLE) {
            String found = send(mapping, path, who, FORBIDDEN);
            if (!each && !found.equals("refused") && !who.equals(ENTERS_FOR_OTHERS)) {
                each = true;
                FORBIDDEN.forEach((name, value) -> send(mapping, path, who, Map.of(name, value)));
            }
            heaviest = BY_WEIGHT.indexOf(found) > BY_WEIGHT.indexOf(heaviest) ? found : heaviest;
        }
        return heaviest;
    }

    private String send(Mappings.Mapping mapping, String path, String who, Map<String, String> forbidden) {
        ObjectNode body = bodies.getOrDefault(mapping.name(), ApiOperation.JSON.createObjectNode()).deepCopy();
        forbidden.forEach((name, value) -> {
            if (!body.has(name) || body.path(name).isString()) {
                body.put(name, value);
            }
        });
        List<String> before = stored(path);
        Answer answer = callers.get(who).send(mapping.method(), path, BodyPublishers.ofString(body.toString()), "Content-Type", "application/json");
        compare(mapping.method() + " " + path + " by " + who + " with " + forbidden.keySet(), answer, before, stored(path));
        return outcome(answer);
    }

    private String outcome(Walk walk, HtmlForms.Form form) {
        Map<String, String> sent = new LinkedHashMap<>(form.fields());
        sent.replaceAll((name, value) -> name.equals("key") ? UUID.randomUUID().toString() : value);
        form.typed().forEach(name -> sent.merge(name, "", (value, none) -> value.isEmpty() ? typed(name) : value));
        FORBIDDEN.forEach(sent::putIfAbsent);
        List<String> before = stored(form.action());
        Answer answer = walk.browser().post(form.action(), sent);
        compare(form.action() + " " + sent.keySet(), answer, before, stored(form.action()));
        return outcome(answer);
    }

    private void compare(String about, Answer answer, List<String> before, List<String> after) {
        if (answer.status() >= 500) {
            wrong.add(answer.status() + " <- " + about);
        }
        if (answer.status() >= 400 && !before.equals(after)) {
            wrong.add("refused with " + answer.status() + ", and yet changed from " + before + " to " + after + " <- " + about);
        }
        if (!isState(before, "APPROVED") && isState(after, "APPROVED") || !before.isEmpty() && !illustrative(before).equals(illustrative(after))) {
            wrong.add("changed from " + before + " to " + after + " <- " + about);
        }
    }

    /** What other tests have done with an object may be why it is refused before its fields are read; naming them never becomes reading past them. */
    private static Set<String> asWritten(String outcome) {
        return outcome.equals("refused") ? Set.of("refused", "named", "ignored") : Set.of(outcome, "refused");
    }

    private static String outcome(Answer answer) {
        if (answer.status() >= 500) {
            return "broken";
        }
        if (answer.status() < 400) {
            return "ignored";
        }
        return answer.body().contains(UNKNOWN) ? "named" : "refused";
    }

    /** The objects that an address names, as they are stored. */
    private List<String> stored(String address) {
        return graph.query("MATCH (n) WHERE (n.id IN $names OR n.username IN $names) AND NOT n:JournalSubject RETURN labels(n) AS labels, properties(n) AS properties ORDER BY elementId(n)")
                .bind(List.of(address.replaceAll("[?#].*", "").split("/"))).to("names").fetch().all().stream()
                .map(row -> (row.get("labels") + " " + row.get("properties")).replaceAll("\\[B@[0-9a-f]+", "bytes")).toList();
    }

    private static boolean isState(List<String> objects, String state) {
        return objects.stream().anyMatch(o -> o.matches("(?s).*\\b(state|status)=" + state + "\\b.*"));
    }

    private static List<Boolean> illustrative(List<String> objects) {
        return objects.stream().map(o -> o.contains("illustrative=true")).toList();
    }

    /** Whatever holds something of what was sent, or belongs to the stranger. */
    private List<String> traces() {
        List<String> found = new ArrayList<>();
        graph.query("MATCH (n) WHERE NOT coalesce(n.id, n.username) IN $strangers RETURN labels(n) AS labels, properties(n) AS properties").bind(List.of(STRANGER, ACCOUNT)).to("strangers")
                .fetch().all().stream().map(row -> row.get("labels") + " " + row.get("properties")).filter(text -> TRACES.stream().anyMatch(text::contains)).forEach(found::add);
        graph.query("MATCH (:Enterprise {id: $id})-[r]-() RETURN type(r) AS type").bind(STRANGER).to("id").fetchAs(String.class).all().forEach(type -> found.add("the stranger has " + type));
        return found;
    }

    private String fill(String path) {
        String filled = path;
        for (Map.Entry<String, String> one : own.entrySet()) {
            filled = filled.replace(one.getKey(), one.getKey().replaceAll("\\{.*", "") + one.getValue());
        }
        for (Map.Entry<String, String> one : STEPS.entrySet()) {
            filled = filled.startsWith(one.getKey()) ? filled.replace("{step}", one.getValue()) : filled;
        }
        return places.fill(filled);
    }

    private void fit(String address, String field, String value) {
        bodies.get(address).put(field, value);
    }

    private String ofADemoUnit(String label) {
        return graph.query("MATCH (p:Party)--(n:%s) WHERE p.id IN ['ent-q-01', 'inst-q-01', 'prov-q-01'] RETURN n.id ORDER BY n.id LIMIT 1".formatted(label))
                .fetchAs(String.class).one().orElse("none");
    }

    /** What fits a field of this name. */
    private static String typed(String name) {
        if (name.matches("(?i).*(yuan|amount|price|capacity|quantity|headcount|days|months|score|year|version).*")) {
            return "1";
        }
        return name.matches("(?i).*(day|date|from|until|through|deadline).*|.*On|by") ? "2026-12-31" : "示例文字，看多余的字段到了哪里";
    }

    private static boolean takesJson(Mappings.Mapping mapping) {
        return Arrays.stream(mapping.handler().getParameters()).anyMatch(p -> p.isAnnotationPresent(RequestBody.class));
    }
}
