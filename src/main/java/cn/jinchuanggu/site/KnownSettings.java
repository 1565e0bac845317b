package cn.jinchuanggu.site;

import cn.jinchuanggu.graph.StartRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses to start with a setting that the platform does not know: a name that was mistyped would silently change nothing. What it
 * knows stands in the metadata that the build writes.
 */
class KnownSettings implements ApplicationListener<ApplicationPreparedEvent>, Ordered {

    private static final String FILE = "META-INF/spring-configuration-metadata.json";
    private static final String OURS = "jinchuanggu.";
    /** How a process tells its child who started it; no setting of people. */
    private static final List<String> OF_THE_LAUNCHER = List.of("jinchuanggu.launched-by");
    private static final int FAR = 12;

    /** Before anything is opened. */
    @Override
    public int getOrder() {
        return -1;
    }

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        check(event.getApplicationContext().getEnvironment(), read());
    }

    /** @throws StartRefused with the names that are not known, and the nearest that is */
    static void check(ConfigurableEnvironment environment, Collection<String> known) {
        List<String> plain = Stream.concat(known.stream(), OF_THE_LAUNCHER.stream()).map(KnownSettings::plain).toList();
        TreeSet<String> unknown = new TreeSet<>();
        ConfigurationPropertySources.get(environment).forEach(source -> {
            if (source instanceof IterableConfigurationPropertySource named) {
                named.stream().map(Object::toString).filter(name -> name.startsWith(OURS) && !plain.contains(plain(name)) && !isPart(name, known)).forEach(unknown::add);
            }
        });
        if (!unknown.isEmpty()) {
            String first = unknown.first();
            throw new StartRefused("不认识设置 " + String.join("、", unknown) + "。", nearest(first, known) + "全部设置见 src/docs/OPERATIONS.md。", null);
        }
    }

    /** Whether it is a part of a setting that has several, whose names the metadata may leave out. */
    private static boolean isPart(String name, Collection<String> known) {
        return known.stream().anyMatch(whole -> name.startsWith(whole + "."));
    }

    private static String nearest(String name, Collection<String> known) {
        return known.stream().min(Comparator.comparingInt((String k) -> distance(plain(k), plain(name))).thenComparing(k -> k))
                .filter(k -> distance(plain(k), plain(name)) <= FAR).map(k -> "是不是要写 " + k + "？").orElse("");
    }

    /** The same for a name in the environment, on the command line and in a file, and for each of a list. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\[[^]]*]", "").replaceAll("[^a-z0-9]", "");
    }

    /** How many letters have to be changed, put in or left out. */
    static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }

    /** The names of all settings of the platform. Each library has such a file too; ours comes first, in the packaged jar and beside it. */
    static List<String> read() {
        try {
            for (URL file : Collections.list(KnownSettings.class.getClassLoader().getResources(FILE))) {
                List<String> names = names(file);
                if (names.stream().anyMatch(name -> name.startsWith(OURS))) {
                    return names;
                }
            }
            throw new IllegalStateException("No " + FILE + " of the platform on the class path");
        } catch (IOException e) {
            throw new UncheckedIOException("the metadata of the settings cannot be read", e);
        }
    }

    private static List<String> names(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            List<?> properties = (List<?>) JsonMapper.shared().readValue(in, Map.class).get("properties");
            return properties == null ? List.of() : properties.stream().map(p -> (String) ((Map<?, ?>) p).get("name")).toList();
        }
    }
}
