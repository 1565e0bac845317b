package cn.jinchuanggu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.servlet.ModelAndView;

/**
 * The rules of {@code src/docs/ARCHITECTURE.md} for the classes below a root package. A feature is the package directly
 * below the root.
 */
final class Rules {

    /** Feature to what it may use; whatever that may use, it may use too. What is not named here may not exist. */
    private static final Map<String, List<String>> ARROWS = new LinkedHashMap<>();

    static {
        ARROWS.put("launch", List.of());
        ARROWS.put("shared", List.of());
        ARROWS.put("reference", List.of("shared"));
        ARROWS.put("fact", List.of("shared"));
        ARROWS.put("graph", List.of("shared"));
        ARROWS.put("page", List.of("shared"));
        ARROWS.put("terminal", List.of("shared"));
        ARROWS.put("account", List.of("graph", "page", "terminal"));
        ARROWS.put("agenda", List.of("account"));
        ARROWS.put("finding", List.of("account"));
        ARROWS.put("journal", List.of("account"));
        ARROWS.put("audit", List.of("journal"));
        ARROWS.put("backup", List.of("audit"));
        ARROWS.put("paper", List.of("journal"));
        ARROWS.put("access", List.of("audit", "paper"));
        ARROWS.put("party", List.of("reference", "audit", "agenda", "finding"));
        ARROWS.put("listing", List.of("party", "paper"));
        ARROWS.put("privacy", List.of("listing"));
        ARROWS.put("contract", List.of("listing"));
        ARROWS.put("policy", List.of("contract", "fact"));
        ARROWS.put("search", List.of("listing"));
        ARROWS.put("collaboration", List.of("listing"));
        ARROWS.put("intake", List.of("listing", "collaboration"));
        ARROWS.put("identity", List.of("collaboration"));
        ARROWS.put("explorer", List.of("collaboration"));
        ARROWS.put("matching", List.of("search", "policy", "privacy"));
        ARROWS.put("supermarket", List.of("matching"));
        ARROWS.put("challenge", List.of("matching"));
        ARROWS.put("window", List.of("policy"));
        ARROWS.put("chain", List.of("matching", "supermarket"));
        ARROWS.put("pool", List.of("chain"));
        ARROWS.put("engagement", List.of("matching", "collaboration"));
        ARROWS.put("team", List.of("matching", "collaboration"));
        ARROWS.put("notification", List.of("engagement", "supermarket", "challenge", "window"));
        ARROWS.put("cockpit", List.of("notification", "pool", "explorer", "identity"));
        ARROWS.put("seeding", List.of("cockpit"));
        ARROWS.put("opendata", List.of("listing"));
        ARROWS.put("assistant", List.of("matching", "collaboration"));
        ARROWS.put("site", List.of("access", "cockpit", "opendata", "assistant"));
    }

    private static final List<String> CLOCKLESS = List.of("java.time.LocalDate", "java.time.LocalDateTime", "java.time.LocalTime",
            "java.time.OffsetDateTime", "java.time.ZonedDateTime", "java.time.Instant", "java.time.Year", "java.time.YearMonth", "java.time.MonthDay");

    private static final List<String> LINES = List.of("java.net.Socket", "java.net.URLConnection", "java.net.HttpURLConnection", "java.nio.channels.SocketChannel",
            "java.nio.channels.AsynchronousSocketChannel", "jakarta.mail.Transport");

    private final String root;

    Rules(String root) {
        this.root = root;
    }

    /** The features that the table names. */
    static Set<String> features() {
        return ARROWS.keySet();
    }

    /** A feature uses only what the table allows it. */
    ArchRule arrows(String feature) {
        String[] allowed = Stream.concat(Stream.of(feature), reachable(feature).stream()).map(f -> root + "." + f + "..").toArray(String[]::new);
        return classes().that().resideInAPackage(root + "." + feature + "..").should()
                .onlyDependOnClassesThat(not(resideInAPackage(root + "..")).or(resideInAnyPackage(allowed)))
                .as(feature + " uses only " + reachable(feature)).allowEmptyShould(true);
    }

    /** No feature reaches itself through others. */
    ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule luceneOnlyInSearch() {
        return noClasses().that().resideOutsideOfPackage(root + ".search..").should().dependOnClassesThat().resideInAPackage("org.apache.lucene..")
                .as("org.apache.lucene only in search");
    }

    ArchRule neo4jOnlyInGraphAndStores() {
        return noClasses().that().resideOutsideOfPackages(root + ".graph..", root + "..store..").should()
                .dependOnClassesThat().resideInAnyPackage("org.neo4j..", "ac.simons.neo4j..").as("org.neo4j only in graph and store");
    }

    ArchRule springDataNeo4jOnlyInGraphStoresAndSeeding() {
        return noClasses().that().resideOutsideOfPackages(root + ".graph..", root + "..store..", root + ".seeding..").should()
                .dependOnClassesThat().resideInAPackage("org.springframework.data.neo4j..").as("org.springframework.data.neo4j only in graph, store and seeding");
    }

    ArchRule plainPackagesKnowNoFramework() {
        return noClasses().that().resideInAnyPackage(root + ".shared..", root + ".fact..", root + ".policy.article..").should()
                .dependOnClassesThat().resideInAnyPackage("org.springframework..", "jakarta..", "org.neo4j..", "org.apache..")
                .as("shared, fact and policy.article are plain Java");
    }

    ArchRule articlesKnowOnlyThePolicyAndValues() {
        return noClasses().that().resideInAPackage(root + ".policy.article..").should().dependOnClassesThat(
                resideInAPackage(root + "..").and(not(resideInAnyPackage(root + ".policy..", root + ".fact..", root + ".shared..", root + ".reference.."))))
                .as("policy.article uses only policy, fact, shared and reference");
    }

    /** The time of the machine is read in one place, so that a test that sets the clock sets it for everything. */
    ArchRule timeOfTheMachineOnlyInWallClock() {
        return noClasses().that().doNotHaveFullyQualifiedName(root + ".shared.WallClock").should()
                .callMethodWhere(new DescribedPredicate<JavaMethodCall>("a clock of the machine") {

                    @Override
                    public boolean test(JavaMethodCall call) {
                        String owner = call.getTargetOwner().getName();
                        return owner.equals("java.time.Clock") && call.getName().startsWith("system") || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis")
                                || owner.equals("java.util.Calendar") && call.getName().equals("getInstance");
                    }
                }).orShould().callConstructor(java.util.Date.class).as("the time of the machine only in shared.WallClock");
    }

    ArchRule todayComesFromAClock() {
        return noClasses().should().callMethodWhere(new DescribedPredicate<JavaMethodCall>("now() without a Clock") {

            @Override
            public boolean test(JavaMethodCall call) {
                return call.getName().equals("now") && CLOCKLESS.contains(call.getTargetOwner().getName())
                        && call.getTarget().getRawParameterTypes().stream().noneMatch(p -> p.isAssignableTo(java.time.Clock.class));
            }
        }).as("today comes from a Clock");
    }

    /** The platform calls other hosts from two places, each of which says which hosts (ASVS 13.2.4); the driver of the database is the third, held by another rule. */
    ArchRule onlyTheRobotAndThePostmanReachOut() {
        return noClasses().that().doNotHaveFullyQualifiedName(root + ".notification.robot.RobotClient").and().doNotHaveFullyQualifiedName(root + ".notification.mail.Postman")
                .and().doNotHaveFullyQualifiedName(root + ".site.KnownSettings") // opens files of the class path
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "org.springframework.web.client..", "org.springframework.web.reactive.function.client..", "org.springframework.mail.javamail..")
                        .or(new DescribedPredicate<JavaClass>("a line to another host") {

                            @Override
                            public boolean test(JavaClass type) {
                                return LINES.contains(type.getName());
                            }
                        })).orShould().callMethodWhere(new DescribedPredicate<JavaMethodCall>("what opens an address") {

                            @Override
                            public boolean test(JavaMethodCall call) {
                                return call.getTargetOwner().getName().equals("java.net.URL") && call.getName().startsWith("open");
                            }
                        }).as("only the robot and the postman reach other hosts");
    }

    ArchRule noFieldInjection() {
        return noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class)
                .orShould().beAnnotatedWith(Inject.class).orShould().beAnnotatedWith(Resource.class).as("no field injection");
    }

    /** Elsewhere handlers answer with the name of a view, and {@link ViewNames} looks at each. */
    ArchRule modelAndViewOnlyForErrors() {
        return noClasses().that().resideOutsideOfPackage(root + ".site.errors..").should().dependOnClassesThat().belongToAnyOf(ModelAndView.class)
                .as("ModelAndView only in site.errors");
    }

    /** The expressions of templates are compiled, and compiled code reaches public types only; of others each access is sought by name. */
    ArchRule whatTemplatesReadIsPublic() {
        return classes().that().areRecords().and().haveNameMatching(".*\\.web\\.\\w+(\\$\\w+)?(View|Page|Card|Row|Line)").and().haveNameNotMatching(".*(Api|Answer)\\b.*")
                .and().doNotHaveModifier(JavaModifier.PRIVATE).should().bePublic().as("what templates read is public");
    }

    List<ArchRule> all() {
        return Stream.concat(features().stream().map(this::arrows), Stream.of(noCycles(), luceneOnlyInSearch(), neo4jOnlyInGraphAndStores(),
                springDataNeo4jOnlyInGraphStoresAndSeeding(), plainPackagesKnowNoFramework(), articlesKnowOnlyThePolicyAndValues(),
                todayComesFromAClock(), timeOfTheMachineOnlyInWallClock(), onlyTheRobotAndThePostmanReachOut(), noFieldInjection(), modelAndViewOnlyForErrors(), whatTemplatesReadIsPublic())).toList();
    }

    /** The features that classes below the root belong to. */
    Set<String> featuresOf(Iterable<JavaClass> classes) {
        Set<String> features = new TreeSet<>();
        for (JavaClass type : classes) {
            if (type.getPackageName().startsWith(root + ".")) {
                features.add(type.getPackageName().substring(root.length() + 1).split("\\.")[0]);
            }
        }
        return features;
    }

    private static Set<String> reachable(String feature) {
        Set<String> reachable = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(ARROWS.get(feature));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reachable.add(next)) {
                open.addAll(ARROWS.get(next));
            }
        }
        return reachable;
    }
}
