package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.article.Article19Scope.Validity;
import cn.jinchuanggu.policy.article.ProjectReceipt.Source;
import cn.jinchuanggu.policy.article.YearSchedule.Resident;
import cn.jinchuanggu.policy.article.YearSchedule.Standing;
import cn.jinchuanggu.policy.calculation.Calculation;
import cn.jinchuanggu.policy.calculation.Value;
import cn.jinchuanggu.policy.document.Parameters;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 第六条 支持重大科技项目: to a unit with a newly undertaken project of the state or the province, a part of the money for it
 * that came in during the year, with a limit per enterprise over all projects and years. One sheet is one project and one
 * claim year.
 *
 * <p>Readings. 新承担: the contract was signed while the document is in force. Rates are those of the day of
 * each receipt, the limit that of the last day of the claim year.
 */
public final class Article06MajorProject implements ArticleRule {

    static final int NUMBER = 6;

    private final PolicyDocument document;
    private final Parameters parameters;
    private final Article19Scope scope;

    public Article06MajorProject(PolicyDocument document) {
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
        findings.cite(parameters.clause("nationalRate"));
        scope.cite(findings);
        scope.applicant(findings, Article19Scope.Addressees.ENTERPRISES_AND_INSTITUTIONS);
        boolean named = programme(findings);
        boolean undertaken = newlyUndertaken(findings);
        performance(findings);
        RunningCap cap = cap(findings);
        Optional<RunningCap> capPerYear = cap.perYear(findings);
        Optional<YearSchedule<ProjectReceipt>> schedule = receipts(findings);
        scope.otherMoney(findings);
        Stream.of("R-61", "R-62", "R-63").forEach(id -> findings.read(id, Optional.empty()));
        if (undertaken && schedule.isPresent() && !schedule.get().atMost().isEmpty() && findings.isConsistent()) {
            amount(findings, schedule.get(), cap, capPerYear, named);
        }
        return findings.sheet();
    }

    /** 国家、省重大科技专项和重点研发计划等项目: projects of the city are not meant, other programmes are open. */
    private boolean programme(Findings findings) {
        Facts facts = findings.facts();
        if (findings.answered(facts, "level") && facts.choice("level").filter("MUNICIPAL"::equals).isPresent()) {
            findings.read("R-64", Optional.empty());
            findings.refuse(findings.mainClause(), "NOT_NAMED", "条文只奖励国家、省项目，市级项目不在其中（R-64）。");
        }
        if (!findings.answered(facts, "programme")) {
            return true;
        }
        String programme = facts.choice("programme").orElseThrow();
        if (parameters.names("namedProgrammes", document.dayInWindow(findings.today())).contains(programme)) {
            return true;
        }
        findings.read("R-64", Optional.empty());
        findings.decide(findings.mainClause(), "UNNAMED_PROGRAMME", "“" + programme
                + "”没有列在条文中，是否属于“等项目”需要决定（R-64）。", List.of());
        return false;
    }

    /** 新承担: signed while the document is in force. Residency counts on the day of each receipt, not on this one. */
    private boolean newlyUndertaken(Findings findings) {
        Facts facts = findings.facts();
        Optional<LocalDate> signed = facts.date("contractSignedOn");
        if (signed.isPresent() && facts.date("residentFrom").filter(signed.get()::isBefore).isPresent()) {
            findings.warn("SIGNED_BEFORE_RESIDENCY", "签订项目合同时尚未入驻；文本没有写明入驻的时点，请向" + document.interpretedBy() + "核实。");
        }
        return scope.eventInForce(findings, facts, "contractSignedOn", "项目合同签订");
    }

    /** 项目合同实施进展绩效正常和状态良好: for reviewers to say. */
    private void performance(Findings findings) {
        if (!findings.answered(findings.facts(), "performance")) {
            return;
        }
        switch (findings.facts().choice("performance").orElseThrow()) {
            case "POOR" -> findings.refuse(findings.mainClause(), "POOR_PERFORMANCE", "项目合同实施进展、绩效或状态不符合“正常”“良好”的要求。");
            case "PENDING" -> findings.decide(findings.mainClause(), "PERFORMANCE_REVIEW",
                    "项目合同实施进展绩效是否正常、状态是否良好，等待评价意见。", List.of());
            default -> { /* good */ }
        }
    }

    /** 每个企业最高奖励200万元: over all its projects and years; applied to other units as well. */
    private RunningCap cap(Findings findings) {
        LocalDate day = findings.facts().integer("claimYear").map(y -> Article19Scope.calendarYear(y).through())
                .orElse(findings.today());
        if (isInstitution(findings)) {
            findings.read("R-65", Optional.empty());
            findings.warn("UNIT_CAP", "条文的上限写的是“每个企业”；申报单位不是企业，也按这个上限计算（R-65）。");
        }
        return RunningCap.of(findings, "每个企业最高奖励", parameters.clause("enterpriseCap"),
                parameters.money("enterpriseCap", document.dayInWindow(day)));
    }

    private static boolean isInstitution(Findings findings) {
        return findings.facts().choice("applicant").filter(a -> a.endsWith("INSTITUTION")).isPresent();
    }

    /** 实际国家、省支持到账经费, received in the claim year. */
    private Optional<YearSchedule<ProjectReceipt>> receipts(Findings findings) {
        Facts facts = findings.facts();
        List<ProjectReceipt> all = ProjectReceipt.read(findings);
        if (!findings.answered(facts, "claimYear") || all.isEmpty()) {
            return Optional.empty();
        }
        all.stream().filter(r -> r.source() == Source.OTHER).forEach(r ->
                findings.warn("RECEIPT_OTHER_SOURCE", r.name() + "不是国家、省支持经费，不计入。"));
        Resident unit = new Resident("申报单位", facts.date("residentFrom"), facts.date("residentThrough"));
        YearSchedule<ProjectReceipt> schedule = YearSchedule.of(all.stream().filter(r -> r.source() != Source.OTHER).toList(),
                facts.integer("claimYear").orElseThrow(), unit, "RECEIPT", findings, scope);
        schedule.conclude(findings, scope, "国家、省支持经费到账", "receipts", "NOTHING_RECEIVED_IN_YEAR");
        facts.text("projectNumber").ifPresent(number -> findings.matters(schedule.atMost().stream()
                .map(r -> String.join("/", ClauseRef.articleName(NUMBER), number, r.date().toString(), r.amount().toString()))
                .toList()));
        return Optional.of(schedule);
    }

    private void amount(Findings findings, YearSchedule<ProjectReceipt> schedule, RunningCap cap,
            Optional<RunningCap> capPerYear, boolean named) {
        Facts facts = findings.facts();
        List<ProjectReceipt> counted = schedule.with(Standing.COUNTS);
        List<ProjectReceipt> atMost = schedule.atMost();
        List<ProjectReceipt> usual = counted.isEmpty() ? atMost : counted;
        Settlement settlement = new Settlement(scope, findings);
        String matter = facts.text("projectNumber").orElse("科技项目到账经费");
        Money most = settlement.settle(matter, Optional.of(cap.account("")), under(cap, c -> award(c, atMost, true)));
        if (scope.validity(facts.date("contractSignedOn").orElseThrow()) != Validity.DISPUTED_LAST_DAY) {
            findings.atLeast(counted.isEmpty() ? Money.ZERO : settlement.under(under(cap, c -> award(c, counted, true))), "LAST_DAY");
        }
        findings.read("R-02", Optional.of(most));
        findings.read("R-61", capPerYear.map(c -> settlement.under(under(c, k -> award(k, usual, true)))));
        findings.read("R-62", facts.date("approvedOn").map(approved -> {
            List<ProjectReceipt> inYearOfApproval = usual.stream().filter(r -> r.date().getYear() == approved.getYear()).toList();
            return inYearOfApproval.isEmpty() ? Money.ZERO
                    : settlement.under(under(cap, c -> award(c, inYearOfApproval, true)));
        }));
        findings.read("R-63", Optional.of(settlement.under(under(cap, c -> award(c, usual, false)))));
        if (!named) {
            findings.read("R-64", Optional.of(most));
        }
        if (isInstitution(findings)) {
            findings.read("R-65", Optional.of(settlement.under(c -> award(c, usual, true))));
        }
    }

    private Function<Calculation, Value> under(RunningCap cap, Function<Calculation, Value> award) {
        return c -> cap.atMost(c, "不超过上限的奖励", award.apply(c));
    }

    /**
     * 分别按实际国家、省支持到账经费的15%、10%.
     *
     * @param net whether money passed on to others is left out
     */
    private Value award(Calculation c, List<ProjectReceipt> receipts, boolean net) {
        c.under(parameters.clause("nationalRate"));
        List<Value> parts = new ArrayList<>();
        for (Source source : List.of(Source.NATIONAL, Source.PROVINCIAL)) {
            Map<BigDecimal, List<ProjectReceipt>> byRate = new LinkedHashMap<>();
            receipts.stream().filter(r -> r.source() == source).forEach(r -> byRate.computeIfAbsent(
                    parameters.ratio(source.rate(), document.dayInWindow(r.date())), rate -> new ArrayList<>()).add(r));
            byRate.forEach((rate, same) -> {
                String name = source.label() + "支持到账经费" + (byRate.size() == 1 ? "" : "（比例 " + rate + "）");
                Value base = c.sum(name, same.stream().map(r -> received(c, r, net)).toList());
                parts.add(c.times(name + "的奖励", base, c.given(source.label() + "奖励比例", rate)));
            });
        }
        return c.sum("奖励合计", parts);
    }

    private static Value received(Calculation c, ProjectReceipt receipt, boolean net) {
        Value whole = c.given(receipt.name(), receipt.amount());
        return net && !receipt.passedOn().isZero()
                ? c.lessOrZero(receipt.name() + "留用", whole, c.given(receipt.name() + "转拨", receipt.passedOn()))
                : whole;
    }
}
