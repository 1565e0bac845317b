package cn.jinchuanggu.cockpit.revenue;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an enterprise reported as its revenue of a period, which is a quarter as a rule. Periods of one enterprise do not overlap.
 *
 * @param partyId    of the enterprise
 * @param through    last day of the period
 * @param revenueFen in whole 分
 * @param source     where the number stands, such as {@code 2026 年 9 月利润表}; the key of the source for what comes with data files
 * @param reportedOn empty for what comes with data files
 * @param version    counts the reports of this period; 0 for what comes with data files
 */
public record RevenueReport(String partyId, LocalDate from, LocalDate through, long revenueFen, String source, Optional<LocalDate> reportedOn, int version) {

    public RevenueReport {
        if (through.isBefore(from)) {
            throw new IllegalArgumentException(partyId + ": a period ends on " + through + " before it begins on " + from);
        }
    }

    /** One of a data file. */
    public RevenueReport(String partyId, LocalDate from, LocalDate through, long revenueFen, String source) {
        this(partyId, from, through, revenueFen, source, Optional.empty(), 0);
    }

    /** Names the period of the enterprise, so that the same one written again is one report. */
    public String id() {
        return "rev-" + partyId + "-" + from;
    }

    public Money revenue() {
        return Money.ofFen(revenueFen);
    }

    /** The quarter that it is of; empty for a period of another length. */
    public Optional<Quarter> quarter() {
        return Optional.of(Quarter.of(from)).filter(q -> q.isOf(this));
    }
}
