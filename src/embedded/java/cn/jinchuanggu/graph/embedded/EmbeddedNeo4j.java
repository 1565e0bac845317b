package cn.jinchuanggu.graph.embedded;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;

import cn.jinchuanggu.graph.Before;
import cn.jinchuanggu.graph.GraphSettings;
import cn.jinchuanggu.graph.LocalDatabase;
import cn.jinchuanggu.graph.StartRefused;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.monitoring.DatabaseHealth;
import org.neo4j.storageengine.api.TransactionIdStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Neo4j Community inside this process, with Bolt on a loopback port and a password. */
public final class EmbeddedNeo4j implements LocalDatabase {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedNeo4j.class);

    /** A thread of Bolt has nothing left to say by the time the database closes; the default of five seconds is waited out twice. */
    private static final Duration LAST_WORDS = Duration.ofMillis(500);
    private static final long NONE_FAILED = -1;

    private final Path folder;
    private final GraphSettings settings;
    private final URI address;
    private DatabaseManagementService service;
    /** The number of the last transaction that a store which then failed had committed; {@link #NONE_FAILED} while none has. */
    private long committedWhenItFailed = NONE_FAILED;

    private EmbeddedNeo4j(Path folder, String password, GraphSettings settings) {
        this.folder = folder;
        this.settings = settings;
        this.service = Opener.start(folder, settings, settings.boltPort(), HalfWritten.REFUSED, opened -> Opener.setPassword(opened, password));
        this.address = URI.create("bolt://127.0.0.1:" + dependency(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT).getPort());
    }

    @Override
    public URI boltAddress() {
        return address;
    }

    @Override
    public synchronized Before remember() {
        return Remembered.from(service);
    }

    @Override
    public synchronized String trouble() {
        try {
            if (service == null) {
                return "closed";
            }
            GraphDatabaseAPI database = database();
            if (!database.isAvailable()) {
                return "not available" + causeOf(database);
            }
            DatabaseHealth health = dependency(DatabaseHealth.class);
            return health.hasNoPanic() ? "" : "panicked: " + health.causeOfPanic();
        } catch (RuntimeException e) {
            return "cannot be asked: " + e;
        }
    }

    private String causeOf(GraphDatabaseAPI database) {
        DatabaseStateService<?> states = dependency(DatabaseStateService.class);
        return states.causeOfFailure(database.databaseId()).map(cause -> ": " + Opener.rootMessage(cause)).orElse("");
    }

    private GraphDatabaseAPI database() {
        return (GraphDatabaseAPI) service.database(DEFAULT_DATABASE_NAME);
    }

    private <T> T dependency(Class<T> type) {
        return database().getDependencyResolver().resolveDependency(type);
    }

    /**
     * {@inheritDoc} A disk that was full leaves half a transaction at the end of the log, at which Neo4j refuses to open. Nobody was told that it
     * was committed, so it is cut off; whether anything else went with it is seen from the number of the last transaction.
     *
     * <p>The password is in the store since the start and is not set again: whoever came in the moment in between would be refused, and after
     * three of them Neo4j refuses everybody for five seconds.
     */
    @Override
    public synchronized void reopen() {
        if (service != null) {
            DatabaseManagementService failed = service;
            rememberCommitted();
            service = null;
            shutDownFailed(failed);
        }
        service = Opener.start(folder, settings, address.getPort(), committedWhenItFailed == NONE_FAILED ? HalfWritten.REFUSED : HalfWritten.CUT_OFF, opened -> { });
        if (database().isAvailable()) {
            refuseIfLess(committedWhenItFailed, lastCommitted());
            committedWhenItFailed = NONE_FAILED;
        }
    }

    /** A store that is not even able to say so is opened as at a start, which cuts nothing off. */
    private void rememberCommitted() {
        try {
            committedWhenItFailed = Math.max(committedWhenItFailed, lastCommitted());
        } catch (RuntimeException e) {
            log.warn("The failed database does not say what it had committed: {}", e.toString());
        }
    }

    private static void shutDownFailed(DatabaseManagementService failed) {
        try {
            failed.shutdown();
        } catch (RuntimeException e) {
            // it failed before; whether it let go of its files shows when they are opened
            log.warn("The failed database did not close without complaint: {}", e.toString());
        }
    }

    private void refuseIfLess(long before, long now) {
        if (now < before) {
            service.shutdown();
            service = null;
            throw new StartRefused("内嵌的 Neo4j 重新打开后只到第 " + now + " 笔事务，出错之前已提交到第 " + before + " 笔。",
                    "数据目录 " + folder + " 里的日志已损坏，请恢复最近一次备份。", null);
        }
    }

    /** @return {@link #NONE_FAILED} for a store that did not come so far as to know */
    private long lastCommitted() {
        return database().getDependencyResolver().resolveOptionalDependency(TransactionIdStore.class).map(TransactionIdStore::getLastCommittedTransactionId).orElse(NONE_FAILED);
    }

    @Override
    public synchronized void close() {
        if (service != null) {
            service.shutdown();
        }
    }

    /** What becomes of the end of the transaction log when it cannot be read. */
    private enum HalfWritten {
        REFUSED, CUT_OFF
    }

    /** Opens the store in a folder and waits until it answers. */
    public static final class Opener implements LocalDatabase.Opener {

        @Override
        public LocalDatabase open(Path folder, String password, GraphSettings settings) {
            return new EmbeddedNeo4j(folder, password, settings);
        }

        /** @param first done to the open database; when it fails, the database is closed again */
        private static DatabaseManagementService start(Path folder, GraphSettings settings, int port, HalfWritten tail, Consumer<DatabaseManagementService> first) {
            DatabaseManagementService service = null;
            try {
                service = builder(folder, settings, port).setConfig(GraphDatabaseInternalSettings.fail_on_corrupted_log_files, tail == HalfWritten.REFUSED).build();
                first.accept(service);
                return service;
            } catch (RuntimeException e) {
                if (service != null) {
                    service.shutdown();
                }
                throw new StartRefused("内嵌的 Neo4j 打不开数据目录 " + folder + "：" + rootMessage(e),
                        "请检查磁盘空间、写权限和端口 " + port + "；日志在 " + folder.resolve("logs") + "。", e);
            }
        }

        private static DatabaseManagementServiceBuilder builder(Path folder, GraphSettings settings, int port) {
            return new DatabaseManagementServiceBuilder(folder)
                    .setConfig(GraphDatabaseSettings.auth_enabled, true)
                    .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(settings.pageCacheMiB()))
                    .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                    .setConfig(GraphDatabaseSettings.keep_logical_logs, "256M size")
                    .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(2))
                    .setConfig(GraphDatabaseSettings.lock_acquisition_timeout, Duration.ofSeconds(20))
                    // a question of an operator is cut in time, and cannot take the memory of all others
                    .setConfig(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(500))
                    .setConfig(GraphDatabaseSettings.memory_transaction_max_size, ByteUnit.gibiBytes(1))
                    .setConfig(GraphDatabaseSettings.udc_enabled, false)
                    .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, LAST_WORDS)
                    .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, LAST_WORDS)
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                    .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port));
        }

        /** A password may not be changed to itself, so a fixed one is set by way of another. */
        private static void setPassword(DatabaseManagementService service, String password) {
            alterPassword(service, UUID.randomUUID().toString());
            alterPassword(service, password);
        }

        private static void alterPassword(DatabaseManagementService service, String password) {
            try (var tx = service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME).beginTx()) {
                tx.execute("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password)).close();
                tx.commit();
            }
        }

        private static String rootMessage(Throwable e) {
            Throwable root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return String.valueOf(root.getMessage());
        }
    }
}
