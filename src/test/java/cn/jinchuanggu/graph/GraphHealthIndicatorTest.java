package cn.jinchuanggu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.jinchuanggu.graph.GraphChecks.Findings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;

/** Nobody is told that the platform is down because the checks of the graph, which take long, have not been repeated yet. */
class GraphHealthIndicatorTest {

    private final GraphChecks checks = mock(GraphChecks.class);
    private final List<Runnable> beside = new ArrayList<>();
    private final GraphHealthIndicator health = new GraphHealthIndicator(checks, System::nanoTime, beside::add);

    @Test
    void whileChecksThatCouldNotBeRunAreRepeatedNothingIsKnown() {
        List<Status> meanwhile = new ArrayList<>();
        when(checks.run()).thenThrow(new DataAccessResourceFailureException("away")).thenAnswer(asked -> {
            meanwhile.add(health.health().getStatus());
            return new Findings(List.of(), List.of());
        });
        assertThat(health.health().getStatus()).isEqualTo(Status.UNKNOWN);
        beside.removeFirst().run();
        assertThat(health.health().getStatus()).as("the database could not be asked").isEqualTo(Status.DOWN);
        beside.removeFirst().run();
        assertThat(meanwhile).containsExactly(Status.UNKNOWN);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }
}
