package cn.jinchuanggu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;

/**
 * Opens the embedded database in a thread of its own while Spring still reads its classes: most of a start is waiting for
 * the one or the other. Without it the database is opened when the first bean asks for it.
 *
 * <p>Begins as the last thing before the context is refreshed, after every check that may still refuse the start: from there
 * on a start that fails destroys what it has made, and with it the database.
 */
public final class EarlyDatabase implements ApplicationListener<ApplicationPreparedEvent>, Ordered {

    static final String EMBEDDED = "embedded";

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        var context = (GenericApplicationContext) event.getApplicationContext();
        if (context.getEnvironment().getProperty("spring.neo4j.uri", EMBEDDED).equals(EMBEDDED)) {
            GraphSettings settings = Binder.get(context.getEnvironment()).bindOrCreate("jinchuanggu.graph", GraphSettings.class);
            var opening = new Opening(DataFolder.open(settings.dataFolder()), settings);
            context.getBeanFactory().registerSingleton("earlyDatabase", opening);
            context.getDefaultListableBeanFactory().registerDisposableBean("earlyDatabase", opening);
        }
    }

    /** A database that is being opened. Whoever takes it closes it; what was not taken when the start fails is closed here. */
    static final class Opening implements DisposableBean {

        private final DataFolder folder;
        private final CompletableFuture<OpenLocalDatabase> database = new CompletableFuture<>();
        private boolean folderTaken;
        private boolean databaseTaken;

        private Opening(DataFolder folder, GraphSettings settings) {
            this.folder = folder;
            Thread.ofPlatform().name("open-database").start(() -> open(settings));
        }

        private void open(GraphSettings settings) {
            try {
                database.complete(OpenLocalDatabase.open(folder, settings));
            } catch (RuntimeException | Error e) {
                database.completeExceptionally(e);
            }
        }

        synchronized DataFolder takeFolder() {
            folderTaken = true;
            return folder;
        }

        /** Waits until it is open. @throws StartRefused when it cannot be opened */
        OpenLocalDatabase takeDatabase() {
            try {
                OpenLocalDatabase open = database.join();
                databaseTaken = true;
                return open;
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }

        @Override
        public synchronized void destroy() {
            if (!databaseTaken) {
                database.handle((open, failure) -> open).thenAccept(open -> {
                    if (open != null) {
                        open.close();
                    }
                }).join();
            }
            if (!folderTaken) {
                try {
                    folder.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
