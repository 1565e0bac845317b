package cn.jinchuanggu.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

/**
 * Starts the platform in this process, or, when this Java is older than {@value #LEAST_VERSION}, in a child process on a
 * newer JDK that stands on this machine. The child shares the terminal, its exit code becomes ours, and neither outlives
 * the other.
 */
public final class Launch {

    static final int LEAST_VERSION = 21;

    private static final String APPLICATION = "cn.jinchuanggu.CommandLineEntry";
    private static final String PARENT = "jinchuanggu.launched-by";
    /** Longer than the platform's own graceful shutdown. */
    private static final int PATIENCE_S = 60;

    private Launch() {
    }

    public static void main(String[] args) throws Exception {
        makeChineseReadable();
        if (Runtime.version().feature() >= LEAST_VERSION) {
            Optional.ofNullable(System.getProperty(PARENT)).ifPresent(Launch::endWithParent);
            // by name: those classes are compiled for a newer Java than this one
            Class.forName(APPLICATION).getMethod("main", String[].class).invoke(null, (Object) args);
            return;
        }
        Optional<Path> java = System.getProperty(PARENT) == null
                ? InstalledJdks.onThisMachine().findJava(LEAST_VERSION) : Optional.empty();
        if (java.isEmpty()) {
            // nothing that could log is loaded yet, and none of it would run on this Java
            System.err.println("需要 Java " + LEAST_VERSION + " 或更新版本才能运行（当前是 Java " + Runtime.version().feature()
                    + "，常见位置也没有找到更新的 JDK），请安装 JDK " + LEAST_VERSION + " 以上，或让环境变量 JAVA_HOME 指向它。");
            System.exit(1);
        } else {
            System.exit(runChild(command(java.get(), args)));
        }
    }

    private static List<String> command(Path java, String[] args) throws IOException {
        String classPath = System.getProperty("java.class.path");
        boolean packed = classPath.endsWith(".jar") && !classPath.contains(System.getProperty("path.separator"));
        List<String> command = new ArrayList<>(List.of(java.toString()));
        if (packed) {
            command.addAll(flags(classPath));
        }
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-D" + PARENT + "=" + ProcessHandle.current().pid());
        command.addAll(packed ? List.of("-jar", classPath) : List.of("-cp", classPath, Launch.class.getName()));
        command.addAll(Arrays.asList(args));
        return command;
    }

    /** What the build wrote into the manifest: the flags under which the platform is tested. */
    private static List<String> flags(String jar) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            String flags = file.getManifest().getMainAttributes().getValue("Jvm-Flags");
            return flags == null ? List.of() : List.of(flags.trim().split("\\s+"));
        }
    }

    private static int runChild(List<String> command) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(child), "end-child"));
        return child.waitFor();
    }

    private static void end(Process child) {
        child.destroy();
        try {
            if (!child.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
                child.destroyForcibly();
            }
        } catch (InterruptedException e) {
            child.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** A parent that is killed cannot end its child; the child sees it and ends itself. */
    private static void endWithParent(String parent) {
        ProcessHandle.of(Long.parseLong(parent)).ifPresent(handle -> handle.onExit().thenRun(() -> System.exit(1)));
    }

    /** Where the terminal's character set is unknown (no LANG, as in a container), Chinese would be printed as "?". */
    private static void makeChineseReadable() {
        String name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", System.getProperty("native.encoding")));
        if (name == null || !Charset.forName(name).newEncoder().canEncode('中')) {
            System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        }
    }
}
