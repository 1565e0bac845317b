package cn.jinchuanggu.site.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.BesideOthers;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.EmptyGraph;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The inner door: what everybody gets for one object of every kind that somebody else owns, held against {@code objects.txt}. Runs on the
 * illustrative story that a newcomer finds, in which the demo accounts are the owners; a second account for every role that acts for a
 * unit owns nothing of it.
 */
@Tag("slow")
@BesideOthers
@DirtiesContext
class ObjectMatrixIT extends RunningPlatform {

    /** In the order of the columns; the last four are strangers. */
    private static final List<String> PEOPLE = List.of("enterprise", "institution", "broker", "provider", "operator", "officer", "finance", "sysadmin", "secadmin", "auditor",
            "m-enterprise", "m-institution", "m-broker", "m-provider");
    private static final int STRANGERS = 11;
    private static final int AT_ONCE = 4;
    private static final String UNKNOWN = "none-0000000000";

    private final Expectations file = Expectations.of("objects.txt");
    private final Map<String, Browser> pages = new LinkedHashMap<>();
    private final Map<String, ApiCaller> programs = new LinkedHashMap<>();
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private Places places;

    @Autowired
    private Neo4jClient graph;

    @Autowired
    private Accounts accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) {
        registry.add("jinchuanggu.graph.data-folder", () -> EmptyGraph.in(Path.of("target", "matrix-platform-" + ProcessHandle.current().pid())));
        registry.add("jinchuanggu.demo.thread", () -> true);
    }

    @BeforeAll
    void isTold() {
        untilTheThreadsAreTold(graph, Duration.ofSeconds(120));
        stranger("m-enterprise", Role.ENTERPRISE, "ent-q-02");
        stranger("m-institution", Role.INSTITUTION, "inst-q-02");
        stranger("m-broker", Role.BROKER, null);
        stranger("m-provider", Role.PROVIDER, "prov-q-02");
        places = new Places(graph, api("enterprise"));
        PEOPLE.forEach(who -> {
            pages.put(who, signedIn(who));
            programs.put(who, new ApiCaller(address(), pages.get(who)));
            tokens.put(who, pages.get(who).token("/about"));
        });
    }

    @Test
    void everyAddressOfTheRunningProductIsKnown() {
        Set<String> known = Expectations.of("routes.txt").read().keySet();
        List<String> running = routes.getHandlerMethods().entrySet().stream().filter(e -> e.getValue().getBeanType().getName().startsWith("cn.jinchuanggu."))
                .flatMap(e -> e.getKey().getPatternValues().stream().flatMap(path -> e.getKey().getMethodsCondition().getMethods().stream().map(m -> m.name() + " " + path)))
                .filter(name -> !known.contains(name)).toList();
        assertThat(running).isEmpty();
    }

    @Test
    void everybodyGetsOfEveryObjectWhatTheFileSays() throws Exception {
        Map<String, String> found = new TreeMap<>();
        Map<String, Future<String>> asked = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            Mappings.list().stream().filter(m -> m.path().contains("{")).forEach(m -> asked.putIfAbsent(m.name(), threads.submit(() -> outcomes(m))));
        }
        for (Map.Entry<String, Future<String>> one : asked.entrySet()) {
            found.put(one.getKey(), one.getValue().get());
        }
        if (!file.isWritten(found)) {
            assertThat(found).isEqualTo(file.read());
        }
    }

    @Test
    void aStrangerIsToldThatThereIsNoSuchThing() {
        List<String> leaks = new ArrayList<>();
        file.read().forEach((address, outcome) -> {
            String strangers = outcome.substring(STRANGERS, STRANGERS + 4);
            String nothing = address.startsWith("GET ") ? "[-4]{4}" : "[-4v]{4}"; // the fields of a step are read before the object is looked for
            boolean everyProviders = address.matches("GET (/api)?/requests/\\{id}"); // an open request is every provider's to answer
            if (Places.isPrivate(address) && !everyProviders && !strangers.matches(nothing)) {
                leaks.add(address + " " + outcome);
            }
        });
        assertThat(leaks).isEmpty();
    }

    /** Visitor, everybody in order, then the operator and the enterprise for an id that nobody has. */
    private String outcomes(Mappings.Mapping mapping) {
        String path = places.fill(mapping.path());
        StringBuilder outcomes = new StringBuilder().append(code(ask(mapping, path, null)));
        boolean changes = mapping.changes();
        for (String who : PEOPLE) {
            boolean stranger = PEOPLE.indexOf(who) >= STRANGERS - 1 || Set.of("sysadmin", "secadmin", "auditor").contains(who);
            outcomes.append(changes && !stranger ? '.' : code(ask(mapping, path, who)));
        }
        String unknown = Places.fillUnknown(mapping.path(), UNKNOWN);
        return outcomes.append(' ').append(code(ask(mapping, unknown, "operator"))).append(code(ask(mapping, unknown, "enterprise"))).toString();
    }

    private Answer ask(Mappings.Mapping mapping, String path, String who) {
        boolean api = path.startsWith("/api/");
        if (!mapping.changes()) {
            return api ? caller(who).get(path) : who == null ? visitor().get(path) : pages.get(who).get(path);
        }
        if (api) {
            boolean json = !String.join(" ", consumes(mapping)).contains("multipart");
            return caller(who).send(mapping.method(), path, BodyPublishers.ofString("{}"), "Content-Type", json ? MediaType.APPLICATION_JSON_VALUE : "multipart/form-data; boundary=x");
        }
        return who == null ? visitor().post(path, Map.of()) : pages.get(who).post(path, Map.of("_csrf", tokens.get(who)));
    }

    private static String[] consumes(Mappings.Mapping mapping) {
        var posted = mapping.handler().getAnnotation(PostMapping.class);
        return posted == null ? new String[0] : posted.consumes();
    }

    private ApiCaller caller(String who) {
        return who == null ? api() : programs.get(who);
    }

    /** 2 seen, 3 led on, L led to the login, - may not, 4 no such thing, v what was sent is wrong, 5 broken. */
    private static char code(Answer answer) {
        return switch (answer.status()) {
            case 200, 201, 202, 204 -> '2';
            case 301, 302, 303 -> answer.header("Location").orElse("").contains("/login") ? 'L' : '3';
            case 401 -> 'L';
            case 403 -> '-';
            case 404 -> '4';
            case 400, 405, 406, 409, 415, 422 -> 'v';
            default -> answer.status() >= 500 ? '5' : '?';
        };
    }

    private void stranger(String username, Role role, String party) {
        accounts.save(new Account(username, "另一个" + role.label(), Set.of(role), party, true), PASSWORD);
    }
}
