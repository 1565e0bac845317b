package cn.jinchuanggu.bench;

import cn.jinchuanggu.backup.BackupContext;
import cn.jinchuanggu.backup.BackupMaker;
import cn.jinchuanggu.backup.Restoration;
import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.terminal.PlatformCommand.Opened;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/**
 * How long a backup of an invented ecosystem ({@link GeneratedEcosystem}) takes, and a restore of it into an empty folder with all
 * that is compared afterwards. Arguments: {@code nodes=} how many, {@code folder=} to work in.
 *
 * <p>{@code mvn -Pbench verify -DskipTests -Dbench=BackupBench -Dbench.arguments=nodes=100000}
 */
public final class BackupBench {

    private BackupBench() {
    }

    public static void main(String[] arguments) throws Exception {
        Arguments asked = Arguments.of(arguments);
        int nodes = asked.number("nodes", 100_000);
        Path folder = asked.folder("backup-bench");
        try {
            new GeneratedEcosystem(nodes).write(folder.resolve("first").resolve("neo4j"));
            Path file = folder.resolve("backup.zip");
            long from = System.nanoTime();
            try (Opened<BackupMaker> maker = BackupContext.openForBackup(schemaOf(folder))) {
                from = System.nanoTime();
                print("%s%n", maker.part().make(file));
                print("| backup of %,d nodes and %,d ties | %.1f s | %.1f MB |%n", nodes, (long) nodes * GeneratedEcosystem.TIES_PER_NODE,
                        seconds(from), Files.size(file) / 1e6);
            }
            try (Opened<Restoration> empty = BackupContext.openForRestoring("--jinchuanggu.graph.data-folder=" + folder.resolve("second"))) {
                from = System.nanoTime();
                empty.part().restore(file, line -> print("%s%n", line)).forEach(p -> print("%s %s%n", p.field(), p.sentence()));
                print("| restore, compared and checked | %.1f s | |%n", seconds(from));
            }
            print("most memory used: %,d MB%n", most() >> 20);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** The ecosystem comes without a schema; its keys are those of the constraints, so it is brought up to date first. */
    private static String schemaOf(Path folder) {
        String data = "--jinchuanggu.graph.data-folder=" + folder.resolve("first");
        try (Opened<GraphChecks> upToDate = BackupContext.openForChecking(data)) {
            upToDate.part().listChecks();
        }
        return data;
    }

    private static long most() {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans();
        return pools.stream().filter(p -> p.getType() == MemoryType.HEAP).mapToLong(p -> p.getPeakUsage().getUsed()).sum();
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
