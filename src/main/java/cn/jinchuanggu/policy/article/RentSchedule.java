package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.policy.article.Article19Scope.Validity;
import cn.jinchuanggu.policy.document.Parameters;
import cn.jinchuanggu.policy.document.PolicyDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lease-months of a claim under 第十二条, each put where it belongs.
 *
 * <p>Limits of area hold for all leases of a kind together, month by month. Leases count together in the calendar month in
 * which their lease-months begin; the oldest lease comes first, because its tariff is never the higher one.
 */
final class RentSchedule {

    /** Why a lease-month counts, may count, or does not. */
    enum Standing {
        COUNTS(""),
        BEFORE_WINDOW("不完全在有效期内（开始得早）"),
        AFTER_WINDOW("不完全在有效期内（结束得晚，R-124）"),
        /** The one last day that belongs to the window only under the other reading of R-02. */
        DISPUTED_LAST_DAY(""),
        BEYOND_LAST_MONTH("超过补贴时间（R-123）"),
        NOT_RESIDENT("申报单位当时没有入驻"),
        TARGET_FAILED("所在年度没有达到运营目标（R-126）"),
        TARGET_UNKNOWN(""),
        NOT_OVER(""),
        LEFT_OVER_DAYS("剩余天数不足一个月（R-122）");

        private final String why;

        Standing(String why) {
            this.why = why;
        }

        /** Whether the month counts, or may count. */
        boolean isOpen() {
            return why.isEmpty();
        }

        /** For people, why it does not count. */
        String why() {
            return why;
        }
    }

    /** One thing done as the other reading would have it. */
    enum Variation {
        /** */
        CLOCK_FROM_WINDOW,
        /** */
        COUNT_LEFT_OVER_DAYS,
        /** */
        PAY_AFTER_WINDOW
    }

    /**
     * A lease-month and what decides its subsidy.
     *
     * @param lastDay      its last day, or that of the lease for days left over
     * @param olderArea_m2 area of the same kind that older leases have in this month
     */
    record RentMonth(Lease lease, LeaseMonth month, LocalDate lastDay, BigDecimal olderArea_m2) {

        boolean isWhole() {
            return lastDay.equals(month.through());
        }
    }

    private record Shared(Lease.Kind kind, YearMonth month) {}

    private final RentClaim claim;
    private final Article19Scope scope;
    private final PolicyDocument document;
    private final Parameters parameters;
    private final Set<Variation> variations;
    private final Map<Standing, List<RentMonth>> months = new EnumMap<>(Standing.class);

    RentSchedule(RentClaim claim, Article19Scope scope, PolicyDocument document, Set<Variation> variations) {
        this.scope = scope;
        this.document = document;
        this.parameters = document.parameters(Article12Rent.NUMBER);
        this.variations = variations;
        this.claim = variations.contains(Variation.CLOCK_FROM_WINDOW)
                ? claim.with(claim.leases().stream().map(this::clockFromWindow).toList())
                : claim;
        arrange();
    }

    List<RentMonth> with(Standing... standings) {
        return Stream.of(standings).flatMap(s -> months.getOrDefault(s, List.of()).stream()).toList();
    }

    /** What counts, or may count once it is known: everything that is not known to fail. */
    List<RentMonth> usual() {
        return with(Standing.COUNTS, Standing.TARGET_UNKNOWN, Standing.NOT_OVER);
    }

    /** The same with the one day on which the readings of R-02 differ. */
    List<RentMonth> atMost() {
        return with(Standing.COUNTS, Standing.TARGET_UNKNOWN, Standing.NOT_OVER, Standing.DISPUTED_LAST_DAY);
    }

    private Lease clockFromWindow(Lease lease) {
        LocalDate first = document.window().from();
        return lease.startsOn().isBefore(first) && !lease.endsBefore(first) ? lease.startingOn(first) : lease;
    }

    private void arrange() {
        Map<Shared, BigDecimal> areas = new HashMap<>();
        claim.leases().stream().sorted(Comparator.comparing(Lease::startsOn).thenComparing(Lease::id)).forEach(lease -> {
            for (LeaseMonth month : LeaseMonth.begunBy(lease.startsOn(), claim.period().through())) {
                if (!lease.endsBefore(month.from())) {
                    arrange(lease, month, areas);
                }
            }
        });
    }

    private void arrange(Lease lease, LeaseMonth month, Map<Shared, BigDecimal> areas) {
        LocalDate lastDay = lease.endsBefore(month.through()) ? lease.endsOn().orElseThrow() : month.through();
        Shared shared = new Shared(lease.kind(), month.key());
        RentMonth due = new RentMonth(lease, month, lastDay, areas.getOrDefault(shared, BigDecimal.ZERO));
        Optional<Standing> bar = bar(due);
        if (bar.isEmpty()) {
            areas.merge(shared, lease.area_m2(), BigDecimal::add);
        }
        if (claim.period().contains(lastDay)) {
            months.computeIfAbsent(bar.orElseGet(() -> inTheYear(lastDay)), s -> new ArrayList<>()).add(due);
        }
    }

    /** What keeps a month from being paid in whatever claim. */
    private Optional<Standing> bar(RentMonth due) {
        LocalDate first = due.month().from();
        if (first.isBefore(document.window().from())) {
            return Optional.of(Standing.BEFORE_WINDOW);
        }
        if (due.month().number() > parameters.whole("lastMonth", document.dayInWindow(first))) {
            return Optional.of(Standing.BEYOND_LAST_MONTH);
        }
        if (scope.validity(due.lastDay()) == Validity.AFTER && !variations.contains(Variation.PAY_AFTER_WINDOW)) {
            return Optional.of(Standing.AFTER_WINDOW);
        }
        if (claim.resident().lacksOn(first) || claim.resident().lacksOn(due.lastDay())) {
            return Optional.of(Standing.NOT_RESIDENT);
        }
        boolean counts = due.isWhole() || variations.contains(Variation.COUNT_LEFT_OVER_DAYS);
        return counts ? Optional.empty() : Optional.of(Standing.LEFT_OVER_DAYS);
    }

    /** 经考核达到年度运营目标: a month belongs to the calendar year in which it ends. */
    private Standing inTheYear(LocalDate lastDay) {
        Boolean passed = claim.targets().get(lastDay.getYear());
        if (passed != null && !passed) {
            return Standing.TARGET_FAILED;
        }
        if (scope.validity(lastDay) == Validity.DISPUTED_LAST_DAY && !variations.contains(Variation.PAY_AFTER_WINDOW)) {
            return Standing.DISPUTED_LAST_DAY;
        }
        if (lastDay.isAfter(claim.today())) {
            return Standing.NOT_OVER;
        }
        return passed == null ? Standing.TARGET_UNKNOWN : Standing.COUNTS;
    }
}
