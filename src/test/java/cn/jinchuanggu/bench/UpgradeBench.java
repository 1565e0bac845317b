package cn.jinchuanggu.bench;

import cn.jinchuanggu.ApiCaller;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/**
 * What the jar of an earlier version has written, database and index, is opened by the jar of this build, and the answers are
 * compared: lists, a search, a need, a match; one that differs is a failure. Arguments: {@code old=} the earlier jar, {@code folder=} to work in.
 *
 * <p>{@code mvn -Pbench verify -DskipTests -Dbench=UpgradeBench -Dbench.arguments=old=/somewhere/jinchuanggu.jar}
 */
public final class UpgradeBench {

    private static final String PASSWORD = "only-for-benches-1";
    private static final String READY = "/actuator/health";
    private static final List<String> TOTALS = List.of("/api/needs", "/api/achievements", "/api/search?q=%E7%9A%AE%E5%B8%A6");

    private UpgradeBench() {
    }

    public static void main(String[] arguments) throws Exception {
        Arguments asked = Arguments.of(arguments);
        Path old = asked.path("old").orElseThrow(() -> new IllegalArgumentException("old= names the earlier jar"));
        Path folder = asked.folder("upgrade-bench");
        String password = "--jinchuanggu.demo.password=" + PASSWORD;
        try {
            Path data = Files.createDirectories(folder.resolve("data"));
            Map<String, String> before;
            String need;
            try (JarProcess earlier = JarProcess.start(old, data, READY, password)) {
                System.out.printf(Locale.ROOT, "earlier version ready after %.1f s%n", earlier.secondsToReady());
                var api = new ApiCaller(earlier.address(), "enterprise", PASSWORD);
                need = api.post("/api/needs", "{\"text\": \"升级之前写下的一条：主井皮带跑偏怎样自动纠正\"}").json().get("id").asString();
                before = answers(earlier, need);
            }
            try (JarProcess later = JarProcess.start(data, READY, password)) {
                System.out.printf(Locale.ROOT, "this version ready after %.1f s%n", later.secondsToReady());
                Map<String, String> after = answers(later, need);
                compare(before, after);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** @throws IllegalStateException when one differs, so that the bench ends with a failure */
    private static void compare(Map<String, String> before, Map<String, String> after) {
        before.forEach((asking, answer) -> System.out.printf("| %s | %s | %s | %s |%n", asking, answer, after.get(asking), answer.equals(after.get(asking)) ? "same" : "DIFFERENT"));
        List<String> different = before.keySet().stream().filter(asking -> !before.get(asking).equals(after.get(asking))).toList();
        if (!different.isEmpty()) {
            throw new IllegalStateException("answered differently after the upgrade: " + different);
        }
    }

    private static Map<String, String> answers(JarProcess platform, String need) {
        var enterprise = new ApiCaller(platform.address(), "enterprise", PASSWORD);
        Map<String, String> answers = new LinkedHashMap<>();
        for (String asking : TOTALS) {
            answers.put(asking, Objects.requireNonNull(enterprise.get(asking).json().findValue("total"), asking + " says no total").toString());
        }
        answers.put("/api/needs/{id}", enterprise.get("/api/needs/" + need).json().get("title").toString());
        answers.put("/api/needs/need-q-01/matches", enterprise.get("/api/needs/need-q-01/matches?limit=1").json().get("matches").get(0).get("achievement").get("id").toString());
        return answers;
    }
}
