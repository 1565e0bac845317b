package cn.jinchuanggu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Stops every write before the disk is full. A database that meets a full disk gives up, and then not even reading works; while
 * this guard refuses, reading goes on and nothing has to be mended once there is room again.
 *
 * <p>A start is not refused: what it writes is small, and a platform that was started again on a nearly full disk shall be read.
 */
@Component
public class DiskGuard {

    private static final Logger log = LoggerFactory.getLogger(DiskGuard.class);
    private static final Duration LOOKED_EVERY = Duration.ofSeconds(1);
    private static final int TIMES_THE_LOGS = 2;
    /** Where the embedded database keeps its transaction logs, inside the data folder. */
    private static final Path LOGS = Path.of("neo4j", "data", "transactions");

    private final Path data;
    private final long keepFree_B;
    private final FreeSpace source;
    private final LongSupplier nanoTime;
    private DiskSpace last;
    private long lastAt_ns;
    private volatile boolean guarding;

    /** Where free space is read from. */
    interface FreeSpace {

        /** @return usable bytes on the disk of this folder */
        long of(Path folder) throws IOException;
    }

    @Autowired
    DiskGuard(DataFolder data, DiskSettings settings) {
        this(data.path(), settings.keepFree().toBytes(), folder -> Files.getFileStore(folder).getUsableSpace(), System::nanoTime);
    }

    /** @param nanoTime a clock that never goes back */
    DiskGuard(Path data, long keepFree_B, FreeSpace source, LongSupplier nanoTime) {
        this.data = data;
        this.keepFree_B = keepFree_B;
        this.source = source;
        this.nanoTime = nanoTime;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        guarding = true;
    }

    /** @throws DiskLow when too little is left to write anything */
    public void requireSpace() {
        if (guarding && look().isLow()) {
            throw new DiskLow();
        }
    }

    /** What is left, not older than a second. */
    public synchronized DiskSpace look() {
        long now = nanoTime.getAsLong();
        if (last == null || now - lastAt_ns >= LOOKED_EVERY.toNanos()) {
            DiskSpace seen = measure();
            if (seen.isLow() != (last != null && last.isLow())) {
                log.warn("The disk of {} has {} MB left, {} MB are needed: {}", data, seen.free_B() >> 20, seen.needed_B() >> 20,
                        seen.isLow() ? "nothing is written until there is room" : "writing goes on");
            }
            last = seen;
            lastAt_ns = now;
        }
        return last;
    }

    private DiskSpace measure() {
        try {
            long free = Long.MAX_VALUE;
            for (Path folder : List.of(data, data.resolve("neo4j"), data.resolve("index"))) {
                free = Files.isDirectory(folder) ? Math.min(free, source.of(folder)) : free;
            }
            long logs = size(data.resolve(LOGS));
            return new DiskSpace(free, keepFree_B == 0 ? 0 : Math.max(keepFree_B, TIMES_THE_LOGS * logs), logs);
        } catch (IOException e) {
            throw new UncheckedIOException("The disk of " + data + " cannot be asked for its free space", e);
        }
    }

    private static long size(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        long size = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                size += sizeNow(file);
            }
        }
        return size;
    }

    private static long sizeNow(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return 0; // an old log that was just pruned
        }
    }
}
