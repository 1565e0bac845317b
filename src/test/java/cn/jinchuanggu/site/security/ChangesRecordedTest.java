package cn.jinchuanggu.site.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every address that changes something is written down: {@code changes.txt} says in which ledger, and the code that can run must write
 * into exactly those. {@code CHANGED} is what no ledger tells of, and {@link ChangeTrail} writes it into the audit trail; {@code -} is
 * written nowhere, with the reason. A new mapping fails until somebody has decided.
 */
class ChangesRecordedTest {

    private static final String NOTHING = "-";
    private final Expectations file = Expectations.of("changes.txt");

    @Test
    void everyChangeIsWrittenDown() {
        Map<String, String> found = new TreeMap<>();
        Mappings.list().stream().filter(Mappings.Mapping::changes).forEach(m -> found.merge(m.name(), ledgers(m), ChangesRecordedTest::both));
        assertThat(found).hasSizeGreaterThan(120);
        if (!file.isWritten(found)) {
            Map<String, String> expected = file.read();
            assertThat(found.keySet()).isEqualTo(expected.keySet());
            found.forEach((address, ledgers) -> assertThat(expected.get(address)).as(address).satisfiesAnyOf(
                    e -> assertThat(e).isEqualTo(ledgers),
                    e -> assertThat(e).as("nothing is written, with a reason").matches(NOTHING + " .{8,}").satisfies(x -> assertThat(ledgers).isEqualTo(NOTHING))));
        }
    }

    @Test
    void aReasonIsGivenOnlyWhereNothingIsWritten() {
        file.read().forEach((address, e) -> assertThat(e).as(address).matches("- .{8,}|[A-Z]+(,[A-Z]+)*"));
    }

    private static String ledgers(Mappings.Mapping mapping) {
        Set<String> ledgers = CallGraph.ledgersWrittenFrom(mapping.handler());
        ledgers.remove("ACCESS"); // who looks is written down too; a look is no change
        boolean calculator = RouteRules.find(mapping.filled()).filter(rule -> rule.needs() == RouteRules.Needs.NOTHING && !rule.isSecret()).isPresent();
        return !ledgers.isEmpty() ? String.join(",", ledgers) : calculator ? NOTHING : "CHANGED";
    }

    private static String both(String one, String other) {
        return one.equals(other) ? one : one + "," + other;
    }
}
