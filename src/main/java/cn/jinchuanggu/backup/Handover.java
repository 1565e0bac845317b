package cn.jinchuanggu.backup;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.graph.DataFolder;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How the command asks the running platform for a backup: a file in the data folder names where to write it, and the answer comes
 * beside it. Whoever may write into the data folder may read the database itself, so nothing more is asked of him.
 */
@Component
class Handover {

    private static final String FOLDER = "backup-requests";
    private static final String ASKED = ".request";
    private static final String DONE = ".done";
    private static final String REFUSED = ".refused";
    private static final Duration HEARD_WITHIN = Duration.ofSeconds(30);
    private static final Duration DONE_WITHIN = Duration.ofHours(2);
    private static final long PAUSE_MS = 100;

    private final Backups backups;
    private final Path folder;

    Handover(Backups backups, DataFolder data) {
        this.backups = backups;
        this.folder = data.path().resolve(FOLDER);
    }

    /** Answers what was asked. */
    @Scheduled(fixedDelay = 1_000)
    void round() throws IOException {
        if (Files.isDirectory(folder)) {
            for (Path asked : asked()) {
                answer(asked);
            }
        }
    }

    private List<Path> asked() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ASKED)).sorted().toList();
        }
    }

    private void answer(Path asked) throws IOException {
        String target = Files.readString(asked).strip();
        // taken away first: it is answered once, also by a platform that ends meanwhile
        Files.delete(asked);
        try {
            Taking.Taken taken = backups.make(Path.of(target), Actor.PLATFORM);
            write(asked, DONE, taken.sentence());
        } catch (InvalidInput e) {
            write(asked, REFUSED, e.problems().stream().map(Problem::sentence).collect(Collectors.joining(" ")));
        }
    }

    private static void write(Path asked, String ending, String text) throws IOException {
        String name = asked.getFileName().toString();
        Path draft = asked.resolveSibling(name + ".part");
        Files.writeString(draft, text);
        Files.move(draft, asked.resolveSibling(name.substring(0, name.length() - ASKED.length()) + ending), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Asks the platform that has this data folder.
     *
     * @return what it says of the backup
     * @throws InvalidInput when it refuses or does not hear
     */
    static String ask(Path dataFolder, Path file) throws IOException, InterruptedException {
        Path requests = Files.createDirectories(dataFolder.toAbsolutePath().resolve(FOLDER));
        String name = UUID.randomUUID().toString();
        Path asked = requests.resolve(name + ASKED);
        Path draft = requests.resolve(name + ".part");
        Files.writeString(draft, file.toAbsolutePath().normalize().toString());
        Files.move(draft, asked, StandardCopyOption.ATOMIC_MOVE);
        waitFor(HEARD_WITHIN, () -> !Files.exists(asked));
        if (Files.deleteIfExists(asked)) {
            throw new InvalidInput("", "数据目录 " + dataFolder + " 被另一个进程占用，但它没有应答备份的请求。", "请确认是本平台在运行；正在启动的话，等它启动完再试。");
        }
        Path done = requests.resolve(name + DONE);
        Path refused = requests.resolve(name + REFUSED);
        waitFor(DONE_WITHIN, () -> Files.exists(done) || Files.exists(refused));
        if (Files.exists(refused)) {
            throw new InvalidInput("", take(refused), "");
        }
        if (!Files.exists(done)) {
            throw new InvalidInput("", "平台没有说备份做完了。", "请看它的日志。");
        }
        return take(done);
    }

    private static String take(Path answer) throws IOException {
        String text = Files.readString(answer);
        Files.delete(answer);
        return text;
    }

    private static void waitFor(Duration patience, BooleanSupplier condition) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < until) {
            Thread.sleep(PAUSE_MS);
        }
    }
}
