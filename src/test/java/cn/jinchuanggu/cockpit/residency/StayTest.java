package cn.jinchuanggu.cockpit.residency;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.cockpit.residency.Residency.Park;
import cn.jinchuanggu.graph.Entities.Entity;
import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a registration is refused for, with everything that is wrong at once. */
class StayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Entity NEWCOMER = entity("ent-new", "Enterprise", false);
    private static final Residency STANDS = stay("ent-here", "A-1", null);
    private static final Residency OVER = stay("ent-left", "A-2", LocalDate.of(2026, 6, 30));

    /** ent-here is resident by A-1 since 2025-01-01, ent-left was by A-2 until 2026-06-30; one real park and an illustrative one. */
    private static final Known KNOWN = new Known() {
        @Override
        public Optional<Entity> findEntity(String id) {
            return Optional.ofNullable(Map.of("ent-new", NEWCOMER, "ent-here", entity("ent-here", "Enterprise", false), "ent-left", entity("ent-left", "Enterprise", false),
                    "plat-1", entity("plat-1", "Platform", false)).get(id));
        }

        @Override
        public Optional<Residency> findOf(String partyId) {
            return List.of(STANDS, OVER).stream().filter(r -> r.partyId().equals(partyId)).findFirst();
        }

        @Override
        public Optional<Residency> findByAgreement(String number) {
            return List.of(STANDS, OVER).stream().filter(r -> r.agreement().equals(number)).findFirst();
        }

        @Override
        public Optional<Park> findPark(String id, boolean illustrative) {
            return id.equals("park-1") || illustrative && id.equals("park-demo") ? Optional.of(new Park(id, "园区")) : Optional.empty();
        }
    };

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(refused(Map.of("partyId", "nobody", "from", "2027-01-01", "through", "2026-12-31", "parkId", "park-demo"), null)).extracting(Problem::field)
                .containsExactly("partyId", "agreement", "from", "through", "parkId");
        assertThat(refused(Map.of(), null)).extracting(Problem::field).containsExactly("partyId", "agreement", "from");
    }

    @ParameterizedTest
    @CsvSource({"plat-1,不是企业", "ent-here,已经按协议 A-1 登记入驻", "nobody,图谱里没有"})
    void onlyAnEnterpriseThatIsNotResidentMovesIn(String id, String why) {
        assertThat(refused(Map.of("partyId", id, "agreement", "B-1", "from", "2026-10-01"), null)).singleElement()
                .satisfies(p -> assertThat(p.message()).contains(why));
    }

    @Test
    void whoLeftComesBackAfterTheLastDayAndNotBefore() {
        assertThat(refused(Map.of("partyId", "ent-left", "agreement", "B-1", "from", "2026-06-30"), null)).singleElement()
                .satisfies(p -> assertThat(p.message()).contains("2026-06-30 为止"));
        assertThat(refused(Map.of("partyId", "ent-left", "agreement", "B-1", "from", "2026-07-01"), null)).isEmpty();
    }

    @Test
    void anAgreementIsRegisteredOnceButItsOwnResidencyKeepsIt() {
        assertThat(refused(Map.of("partyId", "ent-new", "agreement", "A-1", "from", "2026-10-01"), null)).extracting(Problem::field).containsExactly("agreement");
        assertThat(refused(Map.of("agreement", "A-1", "from", "2025-02-01"), STANDS)).isEmpty();
        assertThat(refused(Map.of("agreement", "A-2", "from", "2025-02-01"), STANDS)).extracting(Problem::field).containsExactly("agreement");
    }

    @Test
    void theFirstDayMayBeTodayAndTheOnlyOne() {
        assertThat(refused(Map.of("partyId", "ent-new", "agreement", "B-1", "from", "2026-11-27", "through", "2026-11-27", "parkId", "park-1"), null)).isEmpty();
        assertThat(refused(Map.of("partyId", "ent-new", "agreement", "B-1", "from", "2026-11-28"), null)).extracting(Problem::field).containsExactly("from");
    }

    @Test
    void aDayThatIsNoDayIsOneProblem() {
        assertThat(refused(Map.of("partyId", "ent-new", "agreement", "B-1", "from", "2026-02-30"), null)).extracting(Problem::field).containsExactly("from");
    }

    @Test
    void theLastDayIsStillADayOfResidency() {
        assertThat(OVER.state(LocalDate.of(2026, 6, 30))).isEqualTo(Residency.State.RESIDENT);
        assertThat(OVER.state(LocalDate.of(2026, 7, 1))).isEqualTo(Residency.State.ENDED);
        assertThat(STANDS.state(TODAY)).isEqualTo(Residency.State.RESIDENT);
    }

    private static List<Problem> refused(Map<String, ?> sent, Residency corrected) {
        InputFields input = new InputFields(new HashMap<>(sent));
        Entity enterprise = corrected != null ? entity(corrected.partyId(), "Enterprise", false) : Stay.readEnterprise(input, TODAY, KNOWN);
        Stay.read(input, TODAY, enterprise, Optional.ofNullable(corrected), KNOWN);
        return input.problems();
    }

    private static Residency stay(String partyId, String agreement, LocalDate through) {
        return new Residency(partyId, "企业 " + partyId, false, agreement, LocalDate.of(2025, 1, 1), Optional.ofNullable(through), Optional.empty(), 1);
    }

    private static Entity entity(String id, String kind, boolean illustrative) {
        return new Entity(id, kind, kind.equals("Enterprise") ? "企业" : "创新平台", "单位 " + id, illustrative, Map.of(), List.of());
    }
}
