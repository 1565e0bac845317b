import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Which libraries of the packaged jar stand in a file of known weaknesses that somebody carried in: the Maven part of OSV
 * ({@code all.zip}, one JSON file for each). Needs nothing but a JDK and no network:
 *
 * <pre>java src/deploy/AuditDependencies.java all.zip target/jinchuanggu.jar</pre>
 *
 * What is in the jar is said by its bill of materials (CycloneDX), or, without one, by the jars themselves. Exit code 0 when none stands there, 1 when some do, 2 when it was called wrongly. A library whose jar does not say its coordinates
 * is named, because nothing is known of it. Not tried on the real file (未测试): there was none here; a test tries it on an invented one.
 */
class AuditDependencies {

    private static final Pattern PACKAGE = Pattern.compile("\"package\"\\s*:\\s*\\{[^}]*?\"name\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern PURL = Pattern.compile("\"purl\"\\s*:\\s*\"pkg:maven/([^/@\"]+)/([^@\"]+)@([^?\"]+)");
    private static final Pattern VERSIONS = Pattern.compile("\"versions\"\\s*:\\s*\\[([^\\]]*)]");
    private static final Pattern SUMMARY = Pattern.compile("\"summary\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private record Library(String name, String version) {
    }

    public static void main(String[] words) throws IOException {
        if (words.length != 2) {
            System.err.println("用法：java src/deploy/AuditDependencies.java OSV的Maven数据.zip jinchuanggu.jar");
            System.exit(2);
        }
        List<String> unnamed = new ArrayList<>();
        List<Library> libraries = libraries(words[1], unnamed);
        TreeSet<String> found = new TreeSet<>();
        int known = 0;
        try (ZipFile weaknesses = new ZipFile(words[0])) {
            for (ZipEntry entry : weaknesses.stream().filter(e -> e.getName().endsWith(".json")).toList()) {
                known++;
                compare(entry.getName(), text(weaknesses.getInputStream(entry)), libraries, found);
            }
        }
        found.forEach(System.out::println);
        System.out.println("比较了 " + libraries.size() + " 个库和 " + known + " 条已知弱点，对上 " + found.size() + " 条。");
        unnamed.forEach(jar -> System.out.println("没有写明坐标，没有比较：" + jar));
        System.exit(found.isEmpty() ? 0 : 1);
    }

    private static List<Library> libraries(String jar, List<String> unnamed) throws IOException {
        List<Library> libraries = new ArrayList<>();
        try (ZipFile packed = new ZipFile(jar)) {
            for (ZipEntry bill : packed.stream().filter(e -> e.getName().endsWith(".cdx.json")).toList()) {
                Matcher purls = PURL.matcher(text(packed.getInputStream(bill)));
                while (purls.find()) {
                    libraries.add(new Library(purls.group(1) + ":" + purls.group(2), purls.group(3)));
                }
            }
            if (!libraries.isEmpty()) {
                return libraries.stream().distinct().toList();
            }
            for (ZipEntry entry : packed.stream().filter(e -> e.getName().matches("BOOT-INF/lib/.*\\.jar")).toList()) {
                List<Library> inside = coordinates(packed.getInputStream(entry));
                libraries.addAll(inside);
                if (inside.isEmpty()) {
                    unnamed.add(entry.getName().substring("BOOT-INF/lib/".length()));
                }
            }
        }
        return libraries;
    }

    private static List<Library> coordinates(InputStream jar) throws IOException {
        List<Library> found = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(jar)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().matches("META-INF/maven/.*/pom\\.properties")) {
                    Properties properties = new Properties();
                    properties.load(in);
                    found.add(new Library(properties.getProperty("groupId") + ":" + properties.getProperty("artifactId"), properties.getProperty("version")));
                }
            }
        }
        return found;
    }

    private static String text(InputStream in) throws IOException {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Each {@code affected} names a package and then its versions, one by one. */
    private static void compare(String file, String weakness, List<Library> libraries, TreeSet<String> found) {
        Matcher named = PACKAGE.matcher(weakness);
        List<Integer> starts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        while (named.find()) {
            starts.add(named.start());
            names.add(named.group(1));
        }
        for (int i = 0; i < names.size(); i++) {
            String part = weakness.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : weakness.length());
            for (Library library : libraries) {
                Matcher versions = VERSIONS.matcher(part);
                if (library.name().equals(names.get(i)) && versions.find() && versions.group(1).contains("\"" + library.version() + "\"")) {
                    Matcher summary = SUMMARY.matcher(weakness);
                    found.add(library.name() + ":" + library.version() + "  " + file.replace(".json", "") + "  " + (summary.find() ? summary.group(1) : ""));
                }
            }
        }
    }
}
