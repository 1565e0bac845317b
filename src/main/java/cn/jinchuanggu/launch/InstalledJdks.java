package cn.jinchuanggu.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The JDKs in the places where installers put them. Reads their {@code release} files and runs none of them. */
final class InstalledJdks {

    /** Without it Lucene compares vectors several times slower, and naming it to a runtime that lacks it is an error. */
    private static final String NEEDED_MODULE = "jdk.incubator.vector";
    private static final Pattern FEATURE = Pattern.compile("(\\d{1,4})(?:[.+\\-].*)?");

    private final List<Path> preferred;
    private final List<Path> others;

    /**
     * @param preferred homes of JDKs that win when they are new enough, in this order
     * @param others    folders of JDKs, of which the newest wins
     */
    InstalledJdks(List<Path> preferred, List<Path> others) {
        this.preferred = preferred;
        this.others = others;
    }

    static InstalledJdks onThisMachine() {
        return of(System.getenv(), Path.of(System.getProperty("user.home")), Path.of("/"));
    }

    /** @param root of the file system, another one in tests */
    static InstalledJdks of(Map<String, String> environment, Path home, Path root) {
        List<Path> preferred = new ArrayList<>();
        // JAVA_HOME before JDK_HOME before JAVA_HOME_21_X64 and its like
        new TreeMap<>(environment).forEach((name, value) -> {
            if (!value.isBlank() && (name.startsWith("JAVA_HOME") || name.equals("JDK_HOME"))) {
                preferred.add(Path.of(value));
            }
        });
        List<Path> others = new ArrayList<>();
        for (String folder : List.of("usr/lib/jvm", "usr/lib64/jvm", "usr/java", "usr/local", "opt", "opt/java",
                "Library/Java/JavaVirtualMachines", "opt/homebrew/opt", "usr/local/opt")) {
            others.add(root.resolve(folder));
        }
        for (String folder : List.of(".sdkman/candidates/java", ".jdks", ".jabba/jdk", ".asdf/installs/java",
                ".local/share/mise/installs/java", "Library/Java/JavaVirtualMachines", "scoop/apps")) {
            others.add(home.resolve(folder));
        }
        String programs = environment.get("ProgramFiles");
        if (programs != null) {
            for (String vendor : List.of("Java", "Eclipse Adoptium", "Microsoft", "Zulu", "Amazon Corretto", "BellSoft", "Semeru")) {
                others.add(Path.of(programs).resolve(vendor));
            }
        }
        return new InstalledJdks(preferred, others);
    }

    /** The {@code java} of a JDK of this version or newer. */
    Optional<Path> findJava(int leastVersion) {
        Stream<Path> newestFirst = others.stream().flatMap(folder -> inside(folder).stream())
                .sorted(Comparator.comparingInt(InstalledJdks::version).reversed().thenComparing(Comparator.naturalOrder()));
        return Stream.concat(preferred.stream(), newestFirst).filter(home -> version(home) >= leastVersion)
                .flatMap(home -> java(home).stream()).findFirst();
    }

    private static List<Path> inside(Path folder) {
        List<Path> homes = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
                for (Path child : children) {
                    homes.add(child);
                    homes.add(child.resolve("Contents/Home"));
                    homes.add(child.resolve("libexec/openjdk.jdk/Contents/Home"));
                }
            } catch (IOException e) {
                // a folder that we may not read has no JDK for us
                return List.of();
            }
        }
        return homes;
    }

    private static Optional<Path> java(Path home) {
        return Stream.of("bin/java", "bin/java.exe").map(home::resolve).filter(Files::isExecutable).findFirst();
    }

    /** The version in the home's {@code release} file; 0 when there is none or the runtime lacks a module. */
    private static int version(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release)) {
            return 0;
        }
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(release)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            // unreadable or not a release file: not a JDK for us
            return 0;
        }
        Matcher version = FEATURE.matcher(properties.getProperty("JAVA_VERSION", "").replace("\"", ""));
        String modules = properties.getProperty("MODULES", NEEDED_MODULE);
        return version.matches() && modules.contains(NEEDED_MODULE) ? Integer.parseInt(version.group(1)) : 0;
    }
}
