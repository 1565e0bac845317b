package cn.jinchuanggu.policy.article;

import static cn.jinchuanggu.policy.article.SeededClaims.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.policy.Cases;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold for any leases under 第十二条. */
class RentPropertiesTest {

    private static final int CLAIMS = 400;
    private static final LocalDate FIRST = LocalDate.of(2024, 11, 28);
    private static final LocalDate LAST = LocalDate.of(2029, 11, 27);
    private static final LocalDate END = LocalDate.of(2029, 12, 31);

    private final Map<String, Object> base = Cases.baseOf(12);
    private final SeededClaims claims = new SeededClaims(12, Cases.policyOn(LocalDate.of(2030, 6, 1)));

    /** Area in hundredths of a square metre, so that times yuan it is 分. */
    private record Lease(String id, boolean factory, long area, LocalDate start, LocalDate end) {}

    /** Calendar month by calendar month: the leases that have a payable month beginning in it, oldest first, share the limit. */
    @Test
    void equalsThePlainFormulaInWholeNumbers() {
        for (int i = 0; i < CLAIMS; i++) {
            List<Lease> leases = leases();
            Map<String, Object> facts = facts(leases, FIRST, END);
            assertThat(claims.amount(facts)).as(claims.at(facts)).isEqualTo(new Money(yuan(plain(leases))));
        }
    }

    @Test
    void neverExceedsTheTariffOfTheLimitsOfArea() {
        Money most = Money.of(36L * (30_000 * 10 + 2_000 * 30) + 24L * (30_000 * 10 + 2_000 * 30));
        for (int i = 0; i < CLAIMS; i++) {
            Map<String, Object> facts = facts(leases(), FIRST, END);
            assertThat(claims.amount(facts)).as(claims.at(facts)).isLessThanOrEqualTo(most);
        }
    }

    /** Claims that follow one another count each month once, and never share out an area twice. */
    @Test
    void givesTheSameInOneClaimAsInAClaimForEachYear() {
        for (int i = 0; i < CLAIMS / 4; i++) {
            List<Lease> leases = leases();
            Money yearly = claims.amount(facts(leases, FIRST, LocalDate.of(2024, 12, 31)));
            for (int year = 2025; year <= 2029; year++) {
                yearly = yearly.plus(claims.amount(facts(leases, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
            }
            Map<String, Object> facts = facts(leases, FIRST, END);
            assertThat(claims.amount(facts)).as(claims.at(facts)).isEqualTo(yearly);
        }
    }

    @Test
    void neverFallsWhenTheNewestLeaseIsLarger() {
        for (int i = 0; i < CLAIMS; i++) {
            List<Lease> leases = new ArrayList<>(leases());
            Money less = claims.amount(facts(leases, FIRST, END));
            Lease newest = leases.stream().max(Comparator.comparing(Lease::start).thenComparing(Lease::id)).orElseThrow();
            leases.set(leases.indexOf(newest), new Lease(newest.id(), newest.factory(), newest.area() + 1 + claims.fen(500_000),
                    newest.start(), newest.end()));
            Map<String, Object> facts = facts(leases, FIRST, END);
            assertThat(claims.amount(facts)).as(claims.at(facts)).isGreaterThanOrEqualTo(less);
        }
    }

    @Test
    void sameFactsGiveTheSameSheet() {
        claims.sameFactsGiveTheSameSheet(base);
    }

    private static long plain(List<Lease> leases) {
        List<Lease> oldestFirst = leases.stream().sorted(Comparator.comparing(Lease::start).thenComparing(Lease::id)).toList();
        long fen = 0;
        for (YearMonth month = YearMonth.from(FIRST); !month.isAfter(YearMonth.from(LAST)); month = month.plusMonths(1)) {
            long factory = 3_000_000;
            long office = 200_000;
            for (Lease lease : oldestFirst) {
                int number = (int) YearMonth.from(lease.start()).until(month, ChronoUnit.MONTHS) + 1;
                if (number < 1 || number > 60) {
                    continue;
                }
                LocalDate through = lease.start().plusMonths(number).minusDays(1);
                if (through.isAfter(lease.end()) || through.isAfter(LAST)) {
                    continue;
                }
                long area = Math.min(lease.area(), lease.factory() ? factory : office);
                fen += area * (lease.factory() ? 10 : 30) / (number <= 36 ? 1 : 2);
                factory -= lease.factory() ? area : 0;
                office -= lease.factory() ? 0 : area;
            }
        }
        return fen;
    }

    /** Starts on the 29th are left out: their last month may end on the day that two readings of the window dispute. */
    private List<Lease> leases() {
        List<Lease> leases = new ArrayList<>();
        int count = 1 + claims.random().nextInt(4);
        while (leases.size() < count) {
            LocalDate start = FIRST.plusDays(claims.random().nextInt(1_400));
            if (start.getDayOfMonth() != 29) {
                boolean factory = claims.random().nextBoolean();
                leases.add(new Lease("L-" + leases.size(), factory, 2 * (1 + claims.fen(factory ? 1_200_000 : 90_000)), start,
                        start.plusDays(claims.random().nextInt(2_200))));
            }
        }
        return leases;
    }

    private Map<String, Object> facts(List<Lease> leases, LocalDate from, LocalDate through) {
        List<Map<String, Object>> entries = leases.stream().map(l -> Map.<String, Object>of("租约编号", l.id(),
                "用途", l.factory() ? "厂房" : "办公用房", "面积", yuan(l.area()), "起租日期", l.start(), "到期日期", l.end(),
                "使用方式", "自行租用")).toList();
        List<Map<String, Object>> targets = IntStream.rangeClosed(2024, 2029)
                .mapToObj(year -> Map.<String, Object>of("年度", year, "达到目标", true)).toList();
        return Cases.changed(base, Map.of("申报期间第一天", from, "申报期间最后一天", through, "租约", entries, "年度运营目标", targets));
    }
}
