package cn.jinchuanggu.graph;

import java.net.URI;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.neo4j.bolt.connection.AuthToken;
import org.neo4j.bolt.connection.BoltAgent;
import org.neo4j.bolt.connection.BoltConnection;
import org.neo4j.bolt.connection.BoltConnectionProvider;
import org.neo4j.bolt.connection.BoltConnectionProviderFactory;
import org.neo4j.bolt.connection.BoltProtocolVersion;
import org.neo4j.bolt.connection.LoggingProvider;
import org.neo4j.bolt.connection.NotificationConfig;
import org.neo4j.bolt.connection.SecurityPlan;
import org.neo4j.bolt.connection.observation.ImmutableObservation;
import org.neo4j.bolt.connection.observation.ObservationProvider;
import org.neo4j.bolt.connection.values.ValueFactory;

/** Makes the lines of drivers as the driver itself would, and lets {@link DriverLines} know each. The driver finds it by {@link ServiceLoader}. */
public final class WatchedLines implements BoltConnectionProviderFactory {

    @Override
    public boolean supports(String scheme) {
        return next(scheme).isPresent();
    }

    /** Before the one that comes with the driver, which says nothing of its order. */
    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public BoltConnectionProvider create(LoggingProvider logging, ValueFactory values, ObservationProvider observations, Map<String, ?> settings) {
        return new Watched(next("bolt").orElseThrow().create(logging, values, observations, settings));
    }

    private static Optional<BoltConnectionProviderFactory> next(String scheme) {
        Stream<BoltConnectionProviderFactory> others = ServiceLoader.load(BoltConnectionProviderFactory.class).stream().filter(p -> p.type() != WatchedLines.class).map(ServiceLoader.Provider::get);
        return others.filter(f -> f.supports(scheme)).min(Comparator.comparing(BoltConnectionProviderFactory::getOrder));
    }

    private record Watched(BoltConnectionProvider provider) implements BoltConnectionProvider {

        @Override
        public CompletionStage<BoltConnection> connect(URI uri, String routingContext, BoltAgent library, String agent, int connectTimeout_ms, long initialisationTimeout_ms,
                SecurityPlan security, AuthToken token, BoltProtocolVersion atLeast, NotificationConfig notifications, ImmutableObservation observation) {
            Optional<DriverLines> lines = DriverLines.of(agent);
            return lines.isEmpty()
                    ? provider.connect(uri, routingContext, library, agent, connectTimeout_ms, initialisationTimeout_ms, security, token, atLeast, notifications, observation)
                    : lines.get().connect(() -> provider.connect(uri, routingContext, library, agent, connectTimeout_ms, initialisationTimeout_ms, security, token, atLeast, notifications, observation));
        }

        @Override
        public CompletionStage<Void> close() {
            return provider.close();
        }
    }
}
