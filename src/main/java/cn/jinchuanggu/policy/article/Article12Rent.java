package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.article.Lease.Tenure;
import cn.jinchuanggu.policy.article.RentSchedule.RentMonth;
import cn.jinchuanggu.policy.article.RentSchedule.Standing;
import cn.jinchuanggu.policy.calculation.Calculation;
import cn.jinchuanggu.policy.calculation.Value;
import cn.jinchuanggu.policy.document.Parameters;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 第十二条 租金补贴: to an enterprise in the park, a tariff for each whole lease-month and square metre of its factories and
 * offices, higher in the first years, none after the last month, in years in which it reached its operating target. One
 * sheet is all leases of an enterprise over one claim period.
 *
 * <p>Readings. 年度 is the calendar year, as 当年 is in R-93 (民法典 第二百条), because the target is the
 * enterprise's and its leases may begin on different days; a lease-month belongs to the year, and to the claim period, in
 * which it ends. Tariffs and limits are those of the first day of each lease-month.
 */
public final class Article12Rent implements ArticleRule {

    static final int NUMBER = 12;

    private final PolicyDocument document;
    private final Parameters parameters;
    private final Article19Scope scope;

    public Article12Rent(PolicyDocument document) {
        this.document = document;
        this.parameters = document.parameters(NUMBER);
        this.scope = new Article19Scope(document);
    }

    @Override
    public int article() {
        return NUMBER;
    }

    @Override
    public Sheet assess(Facts facts, LocalDate today) {
        Findings findings = new Findings(document, NUMBER, facts, today);
        Stream.of("lastMonth", "factoryAreaCap", "factoryFirstTariff").forEach(v -> findings.cite(parameters.clause(v)));
        scope.cite(findings);
        scope.applicant(findings, Article19Scope.Addressees.ENTERPRISES);
        Optional<RentClaim> claim = RentClaim.read(findings).map(c -> rented(findings, c)).filter(c -> !c.leases().isEmpty());
        scope.otherMoney(findings);
        Stream.of("R-02", "R-121", "R-122", "R-123", "R-124", "R-125", "R-126").forEach(id -> findings.read(id, Optional.empty()));
        if (claim.isPresent() && findings.isConsistent()) {
            amount(findings, claim.get());
        }
        return findings.sheet();
    }

    /** 园区自有标准厂房(办公用房)或自行租用: what was bought pays no rent; what is free of rent is pointed out. */
    private RentClaim rented(Findings findings, RentClaim claim) {
        List<Lease> rented = claim.leases().stream().filter(l -> l.tenure() != Tenure.BOUGHT).toList();
        if (rented.isEmpty()) {
            findings.refuse(findings.mainClause(), "BOUGHT", "购买的厂房、办公用房没有租金，不享受房租补贴（R-125）。");
        } else {
            claim.leases().stream().filter(l -> !rented.contains(l)).forEach(l ->
                    findings.warn("LEASE_BOUGHT", l.id() + " 是购买的，没有租金，不计入（R-125）。"));
        }
        return claim.with(rented);
    }

    private void amount(Findings findings, RentClaim claim) {
        RentSchedule schedule = schedule(claim);
        standings(findings, schedule);
        if (schedule.atMost().isEmpty()) {
            nothingCounts(findings, schedule);
            return;
        }
        RentCalculation calculation = new RentCalculation(document, Set.of());
        Settlement settlement = new Settlement(scope, findings);
        Money most = settlement.settle("租金补贴（" + claim.period().from() + " 至 " + claim.period().through() + "）",
                Optional.empty(), c -> calculation.subsidy(c, schedule.atMost()));
        findings.atLeast(under(settlement, schedule.usual(), Set.of()), "LAST_DAY");
        findings.read("R-02", Optional.of(most));
        pointOut(findings, schedule.atMost(), calculation);
        alternatives(findings, settlement, claim, schedule);
        findings.matters(schedule.atMost().stream().map(m ->
                String.join("/", ClauseRef.articleName(NUMBER), m.lease().id(), m.month().key().toString())).toList());
    }

    /** Months that do not count, lease by lease, and what has to be asked or decided about those that may. */
    private void standings(Findings findings, RentSchedule schedule) {
        for (Standing standing : Standing.values()) {
            List<RentMonth> months = standing.isOpen() ? List.of() : schedule.with(standing);
            months.stream().map(RentMonth::lease).distinct().forEach(lease -> findings.warn("MONTH_" + standing,
                    lease.id() + " " + LeaseMonth.label(months.stream().filter(m -> m.lease().equals(lease))
                            .map(m -> m.month().number()).toList()) + standing.why() + "，不计入。"));
        }
        List<RentMonth> unknown = schedule.with(Standing.TARGET_UNKNOWN);
        if (!unknown.isEmpty() && findings.facts().has("targets")) {
            findings.ask(findings.facts(), "targets", "请补充年度运营目标的考核结果：" + String.join("、",
                    unknown.stream().map(m -> m.lastDay().getYear() + " 年").distinct().sorted().toList()) + "。");
        }
        if (!schedule.with(Standing.NOT_OVER).isEmpty()) {
            findings.ask(findings.facts(), "periodThrough", "申报期间还没有结束：结束以后再申报，或改为已经结束的期间。");
        }
        if (!schedule.with(Standing.DISPUTED_LAST_DAY).isEmpty()) {
            scope.disputedLastDay(findings, "有租赁月的最后一天");
        }
    }

    /** Why no month counts; every reason that applies. */
    private void nothingCounts(Findings findings, RentSchedule schedule) {
        refuseFor(findings, schedule, Standing.TARGET_FAILED, "申报期间所在年度没有达到年度运营目标。");
        refuseFor(findings, schedule, Standing.BEYOND_LAST_MONTH, "申报期间已经超过补贴时间；条文写的是“一般不超过”，延长需要另行决定（R-123）。");
        refuseFor(findings, schedule, Standing.NOT_RESIDENT, "申报期间内没有入驻满一个租赁月。");
        boolean outside = !schedule.with(Standing.BEFORE_WINDOW, Standing.AFTER_WINDOW).isEmpty();
        if (outside && findings.nothingRefused()) {
            scope.notInForce(findings, "申报期间内的租赁月");
        } else if (schedule.with(Standing.TARGET_FAILED, Standing.BEYOND_LAST_MONTH, Standing.NOT_RESIDENT).isEmpty()) {
            findings.refuse(findings.mainClause(), "NO_WHOLE_MONTH", "没有在申报期间内结束的完整租赁月（R-122）。");
        }
    }

    private void refuseFor(Findings findings, RentSchedule schedule, Standing standing, String sentence) {
        if (!schedule.with(standing).isEmpty()) {
            findings.refuse(findings.mainClause(), standing.name(), sentence);
        }
    }

    /** What the text does not limit, or only 一般. */
    private void pointOut(Findings findings, List<RentMonth> months, RentCalculation calculation) {
        months.stream().filter(m -> m.lease().rent().filter(r -> r.compareTo(calculation.tariff(m)) < 0).isPresent())
                .map(m -> m.lease().id()).distinct().forEach(id -> findings.warn("RENT_BELOW_TARIFF",
                        id + " 已付租金低于补贴标准：条文没有按租金封顶，请向" + document.interpretedBy() + "核实（R-125）。"));
        boolean beyond = months.stream().anyMatch(m -> m.lease().area_m2().add(m.olderArea_m2())
                .compareTo(parameters.number(m.lease().kind().areaCap(), document.dayInWindow(m.month().from()))) > 0);
        if (beyond) {
            findings.warn("OVER_AREA", "面积超过条文“一般不超过”的面积，按上限计算；超过的部分由"
                    + String.join("、", findings.bodies()) + "另行决定（R-123）。");
        }
    }

    /** What each other reading would give, one at a time. */
    private void alternatives(Findings findings, Settlement settlement, RentClaim claim, RentSchedule schedule) {
        List<RentMonth> usual = schedule.usual().isEmpty() ? schedule.atMost() : schedule.usual();
        findings.read("R-121", Optional.of(under(settlement,
                schedule(claim, RentSchedule.Variation.CLOCK_FROM_WINDOW).usual(), Set.of())));
        findings.read("R-122", Optional.of(under(settlement,
                schedule(claim, RentSchedule.Variation.COUNT_LEFT_OVER_DAYS).usual(), Set.of())));
        findings.read("R-123", Optional.of(under(settlement, usual, Set.of(RentCalculation.Variation.WITHOUT_LIMIT_OF_AREA))));
        findings.read("R-124", Optional.of(under(settlement,
                schedule(claim, RentSchedule.Variation.PAY_AFTER_WINDOW).usual(), Set.of())));
        if (usual.stream().allMatch(m -> m.lease().rent().isPresent())) {
            findings.read("R-125", Optional.of(under(settlement, usual, Set.of(RentCalculation.Variation.AT_MOST_THE_RENT))));
        }
    }

    private RentSchedule schedule(RentClaim claim, RentSchedule.Variation... variations) {
        return new RentSchedule(claim, scope, document, Set.of(variations));
    }

    private Money under(Settlement settlement, List<RentMonth> months, Set<RentCalculation.Variation> variations) {
        Function<Calculation, Value> recipe = c -> new RentCalculation(document, variations).subsidy(c, months);
        return months.isEmpty() ? Money.ZERO : settlement.under(recipe);
    }
}
