package cn.jinchuanggu.listing.imports;

import cn.jinchuanggu.listing.imports.store.ImportStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that works off the open imports whose file lies here, the oldest first. The graph is its list of what is to
 * do; a start of the platform is no different from a new upload.
 */
final class ImportWorker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final List<String> OPEN = Arrays.stream(ImportState.values()).filter(ImportState::isOpen).map(Enum::name).toList();
    private static final List<String> NEED_FILE = Arrays.stream(ImportState.values()).filter(ImportState::needsFile).map(Enum::name).toList();

    private final ImportStore store;
    private final ImportFiles files;
    private final ImportWork work;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean running = true;
    private Thread thread;

    ImportWorker(ImportStore store, ImportFiles files, ImportWork work) {
        this.store = store;
        this.files = files;
        this.work = work;
    }

    void start() {
        files.forgetAllBut(store.listIn(NEED_FILE).stream().map(ImportRun::id).collect(Collectors.toSet()));
        thread = Thread.ofPlatform().name("imports").daemon(true).start(this::follow);
    }

    /** Tells it that there is something to do. */
    void wake() {
        news.release();
    }

    private void follow() {
        while (running) {
            try {
                Optional<ImportRun> next = store.listIn(OPEN).stream().filter(run -> !run.state().needsFile() || files.isThere(run.id())).findFirst();
                if (next.isPresent()) {
                    work.work(next.get(), () -> running);
                } else {
                    news.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                    news.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running = false;
            } catch (RuntimeException e) {
                if (running) {
                    log.warn("Imports cannot go on at the moment: {}", e.toString());
                }
                pause();
            }
        }
    }

    private void pause() {
        try {
            news.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /** Ends after the part at hand. */
    @Override
    public void close() throws InterruptedException {
        running = false;
        news.release();
        if (thread != null) {
            thread.join(Duration.ofSeconds(20));
        }
    }
}
