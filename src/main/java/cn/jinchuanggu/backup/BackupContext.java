package cn.jinchuanggu.backup;

import cn.jinchuanggu.graph.DataFolder;
import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.graph.GraphSettings;
import cn.jinchuanggu.graph.Restoring;
import cn.jinchuanggu.shared.WallClock;
import cn.jinchuanggu.terminal.PlatformCommand.Opened;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The little of the platform that backups need: no seed data, no accounts, no index, nobody who writes by himself. Everything is made
 * when it is asked for, so a backup is taken before anything brings the schema up to date.
 */
@ImportAutoConfiguration({Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class, TransactionAutoConfiguration.class})
@ComponentScan({"cn.jinchuanggu.graph", "cn.jinchuanggu.journal", "cn.jinchuanggu.audit", "cn.jinchuanggu.backup"})
public class BackupContext {

    @Bean
    Clock clock() {
        return WallClock.changzhi();
    }

    /** Only here: the platform itself refuses to start on half of a backup. */
    @Bean
    Restoring restoring() {
        return new Restoring() {
        };
    }

    /** What restores, for these settings ({@code --name=value}). */
    public static Opened<Restoration> openForRestoring(String... settings) {
        return opened(Restoration.class, settings);
    }

    /** What makes backups with these settings: when a platform runs on the data folder, that one is asked. */
    public static Opened<BackupMaker> openForBackup(String... settings) {
        Path folder = dataFolder(settings);
        if (DataFolder.isInUse(folder)) {
            return new Opened<>(file -> Handover.ask(folder, file), () -> { });
        }
        Opened<Taking> taking = opened(Taking.class, settings);
        return new Opened<>(file -> taking.part().take(file).sentence(), taking::close);
    }

    /** The checks of the graph, for these settings; opening it brings the schema up to date. */
    public static Opened<GraphChecks> openForChecking(String... settings) {
        return opened(GraphChecks.class, settings);
    }

    private static Path dataFolder(String... settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(settings));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("jinchuanggu.graph", GraphSettings.class).dataFolder();
    }

    static <T> Opened<T> opened(Class<T> part, String... settings) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(BackupContext.class).web(WebApplicationType.NONE)
                .lazyInitialization(true).logStartupInfo(false).run(settings);
        try {
            return new Opened<>(context.getBean(part), context::close);
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }
}
