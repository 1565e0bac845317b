package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.policy.article.YearSchedule.Resident;
import cn.jinchuanggu.shared.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is claimed under 第十二条: the leases of one enterprise over one period.
 *
 * @param period    a lease-month belongs to the period in which its last day lies, so that claims which follow one another
 *                  count each month once
 * @param leases    all leases of the enterprise, those included that bring no money in this period, because they share
 *                  limits of area
 * @param targets   by calendar year, whether the yearly operating target was reached
 * @param resident the enterprise
 * @param today     months that end later are not over
 */
record RentClaim(Period period, List<Lease> leases, Map<Integer, Boolean> targets, Resident resident, LocalDate today) {

    /** Asks for what is missing and notes what contradicts; empty until period and leases are known. */
    static Optional<RentClaim> read(Findings findings) {
        Facts facts = findings.facts();
        boolean known = findings.answered(facts, "periodFrom", "periodThrough");
        findings.answered(facts, "targets");
        List<Lease> leases = Lease.read(findings);
        Map<Integer, Boolean> targets = targets(findings);
        if (!known || leases.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = facts.date("periodFrom").orElseThrow();
        LocalDate through = facts.date("periodThrough").orElseThrow();
        if (through.isBefore(from)) {
            findings.contradict(facts, "periodThrough", "申报期间的最后一天早于第一天。", "请核对申报期间。");
            return Optional.empty();
        }
        Resident resident = new Resident("申报单位", facts.date("residentFrom"), facts.date("residentThrough"));
        return Optional.of(new RentClaim(new Period(from, through), leases, targets, resident, findings.today()));
    }

    private static Map<Integer, Boolean> targets(Findings findings) {
        Map<Integer, Boolean> targets = new HashMap<>();
        for (Facts entry : findings.facts().list("targets").orElse(List.of())) {
            if (findings.answered(entry, "year", "passed")
                    && targets.put(entry.integer("year").orElseThrow(), entry.bool("passed").orElseThrow()) != null) {
                findings.contradict(entry, "year", "同一年度的考核结果填写了两次。", "请只保留一个。");
            }
        }
        return targets;
    }

    /** The same claim with these leases. */
    RentClaim with(List<Lease> others) {
        return new RentClaim(period, others, targets, resident, today);
    }
}
