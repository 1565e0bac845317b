package cn.jinchuanggu.cockpit.revenue.web;

import cn.jinchuanggu.cockpit.revenue.Quarter;
import cn.jinchuanggu.cockpit.revenue.RevenueReport;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;

/**
 * A report, for people and programs.
 *
 * @param period     the quarter or the days, for people
 * @param quarter    1 through 4; null for a period that is no quarter
 * @param shown      the amount with its unit
 * @param reportedOn null for what came with data files
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevenueView(String period, int year, Integer quarter, LocalDate from, LocalDate through, String revenueYuan, String shown, String source,
        LocalDate reportedOn, int version) {

    static RevenueView of(RevenueReport report) {
        return new RevenueView(report.quarter().map(Quarter::label).orElse(report.from() + " 至 " + report.through()), report.from().getYear(),
                report.quarter().map(Quarter::number).orElse(null), report.from(), report.through(), report.revenue().yuan().stripTrailingZeros().toPlainString(),
                report.revenue().display(), report.source(), report.reportedOn().orElse(null), report.version());
    }

    /** What was reported, by the names of the form, as it would be written there; whoever corrects what came with a data file says the source. */
    Map<String, String> fields() {
        return Map.of("year", String.valueOf(year), "quarter", String.valueOf(quarter), "revenueYuan", revenueYuan, "source", version == 0 ? "" : source);
    }
}
