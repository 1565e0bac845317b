package cn.jinchuanggu.cockpit.revenue;

import java.time.LocalDate;

/**
 * What an enterprise reported as its revenue of a period, which is a quarter as a rule. Periods of one enterprise do not overlap.
 *
 * @param partyId    of the enterprise
 * @param through    last day of the period
 * @param revenueFen in whole 分
 * @param source     key of the source
 */
public record RevenueReport(String partyId, LocalDate from, LocalDate through, long revenueFen, String source) {

    public RevenueReport {
        if (through.isBefore(from)) {
            throw new IllegalArgumentException(partyId + ": a period ends on " + through + " before it begins on " + from);
        }
    }

    /** Names the period of the enterprise, so that the same one written again is one report. */
    public String id() {
        return "rev-" + partyId + "-" + from;
    }
}
