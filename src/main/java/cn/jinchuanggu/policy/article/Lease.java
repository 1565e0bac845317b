package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Premises that an enterprise uses in the park under 第十二条, with all that is needed known.
 *
 * @param id       number of the lease; unique within a claim
 * @param kind     what it is used as
 * @param area_m2  square metres
 * @param startsOn 起租或入驻 day; for a renewed lease that of the first one, so that the clock runs on
 * @param endsOn   last day; empty while no end is agreed
 * @param tenure   by what right it is used
 * @param rent     paid for a month and square metre, yuan; empty when not stated
 */
record Lease(
        String id, Kind kind, BigDecimal area_m2, LocalDate startsOn, Optional<LocalDate> endsOn, Tenure tenure, Optional<Money> rent) {

    /** 厂房 or 办公用房; each has its own tariff and its own limit of area. */
    enum Kind {
        FACTORY("厂房", "factory"),
        OFFICE("办公用房", "office");

        private final String label;
        private final String values;

        Kind(String label, String values) {
            this.label = label;
            this.values = values;
        }

        /** For people. */
        String label() {
            return label;
        }

        /** Name of the value that holds the limit of area. */
        String areaCap() {
            return values + "AreaCap";
        }

        /** Name of the value that holds the tariff: of the first years, or of the later ones. */
        String tariff(boolean firstYears) {
            return values + (firstYears ? "FirstTariff" : "LaterTariff");
        }
    }

    /** By what right premises are used. */
    enum Tenure {
        OWN_STANDARD,
        SELF_RENTED,
        RENT_FREE,
        BOUGHT
    }

    /** Asks for what is missing and notes what contradicts; every lease, or none while something is missing. */
    static List<Lease> read(Findings findings) {
        List<Facts> entries = findings.facts().list("leases").orElse(List.of());
        if (entries.isEmpty()) {
            findings.ask(findings.facts(), "leases");
        }
        List<Lease> leases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Facts entry : entries) {
            if (entry.text("leaseId").filter(id -> !ids.add(id)).isPresent()) {
                findings.contradict(entry, "leaseId", "租约编号重复。", "同一租约请合并为一项，不同租约请用不同编号。");
            }
            if (findings.answered(entry, "leaseId", "kind", "area_m2", "startsOn", "tenure")) {
                leases.add(lease(findings, entry));
            }
        }
        return leases.size() == entries.size() ? leases : List.of();
    }

    private static Lease lease(Findings findings, Facts entry) {
        Tenure tenure = Tenure.valueOf(entry.choice("tenure").orElseThrow());
        Lease lease = new Lease(
                entry.text("leaseId").orElseThrow(),
                Kind.valueOf(entry.choice("kind").orElseThrow()),
                entry.area_m2("area_m2").orElseThrow(),
                entry.date("startsOn").orElseThrow(),
                entry.date("endsOn"),
                tenure,
                tenure == Tenure.RENT_FREE ? Optional.of(Money.ZERO) : entry.money("rentYuanPerMonthAndM2"));
        if (lease.endsOn.filter(end -> end.isBefore(lease.startsOn)).isPresent()) {
            findings.contradict(entry, "endsOn", "到期日期早于起租日期。", "请按租赁合同核对。");
        }
        if (tenure == Tenure.RENT_FREE && entry.money("rentYuanPerMonthAndM2").filter(r -> !r.isZero()).isPresent()) {
            findings.contradict(entry, "rentYuanPerMonthAndM2", "免租的租约填写了已付租金。", "请改正使用方式，或不填已付租金。");
        }
        return lease;
    }

    /** The same lease with the clock started on another day: the other side of R-121. */
    Lease startingOn(LocalDate day) {
        return new Lease(id, kind, area_m2, day, endsOn, tenure, rent);
    }

    boolean endsBefore(LocalDate day) {
        return endsOn.filter(end -> end.isBefore(day)).isPresent();
    }
}
