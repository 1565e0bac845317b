package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.article.Article19Scope.Coverage;
import cn.jinchuanggu.policy.article.Article19Scope.Validity;
import cn.jinchuanggu.policy.article.YoungFirmLoan.Shortfall;
import cn.jinchuanggu.policy.calculation.Calculation;
import cn.jinchuanggu.policy.calculation.Unit;
import cn.jinchuanggu.policy.calculation.Value;
import cn.jinchuanggu.policy.document.Parameters;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 第十五条 支持金融机构入驻: to a branch that is new in the park, a sum for each full step by which its loans to young firms
 * of the park grew in the year. One sheet is one institution and one calendar year.
 *
 * <p>Readings. Values are those of the last day of the claim year, or of the window.
 */
public final class Article15FinancialInstitution implements ArticleRule {

    static final int NUMBER = 15;

    private static final String GROWTH = "贷款规模增加额";

    private final PolicyDocument document;
    private final Parameters parameters;
    private final Article19Scope scope;

    public Article15FinancialInstitution(PolicyDocument document) {
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
        findings.cite(parameters.clause("awardPerStep"));
        scope.cite(findings);
        scope.applicant(findings, Article19Scope.Addressees.ENTERPRISES_AND_INSTITUTIONS);
        Optional<Integer> claimYear = facts.integer("claimYear");
        LocalDate day = document.dayInWindow(claimYear.map(y -> Article19Scope.calendarYear(y).through()).orElse(today));
        newOutlet(findings, day);
        boolean established = scope.eventCounts(findings, facts, "establishedOn", "设立");
        boolean yearCounts = claimYear(findings);
        List<YoungFirmLoan> loans = YoungFirmLoan.read(findings);
        RunningCap cap = RunningCap.of(findings, "每家每年累计最高补助", parameters.clause("yearlyCap"),
                parameters.money("yearlyCap", day));
        scope.otherMoney(findings);
        Stream.of("R-151", "R-152", "R-153").forEach(id -> findings.read(id, Optional.empty()));
        if (established && yearCounts && !loans.isEmpty() && findings.isConsistent()) {
            amount(findings, loans, cap, claimYear.orElseThrow(), day);
        }
        claimYear.ifPresent(y -> findings.matters(List.of(ClauseRef.articleName(NUMBER) + "/" + y + "年")));
        return findings.sheet();
    }

    /** 新设(含迁入、升格)在晋创谷的金融机构支行、分公司. */
    private void newOutlet(Findings findings, LocalDate day) {
        Facts facts = findings.facts();
        if (findings.answered(facts, "outlet")) {
            String outlet = facts.choice("outlet").orElseThrow();
            if (parameters.names("encouragedOutlets", day).contains(outlet)) {
                findings.decide(parameters.clause("encouragedOutlets"), "UNNAMED_OUTLET", "“" + outlet
                        + "”是第一句鼓励设立的机构，第二句的奖励只写支行、分公司；能否适用需要决定。", List.of());
            } else if (!parameters.names("rewardedOutlets", day).contains(outlet)) {
                findings.refuse(findings.mainClause(), "NOT_NAMED", "条文只奖励"
                        + String.join("、", parameters.names("rewardedOutlets", day)) + "。");
            }
        }
        if (findings.answered(facts, "manner") && facts.choice("manner").filter("EXISTING"::equals).isPresent()) {
            findings.refuse(findings.mainClause(), "NOT_NEW", "此前已在晋创谷，不是新设、迁入或升格。");
        }
    }

    /** 每年: the calendar year, with days in the window, over, and not before the institution was there. */
    private boolean claimYear(Findings findings) {
        Facts facts = findings.facts();
        if (!findings.answered(facts, "claimYear")) {
            return false;
        }
        int year = facts.integer("claimYear").orElseThrow();
        if (scope.coverage(year) == Coverage.NONE) {
            scope.notInForce(findings, "申报年度（" + year + " 年）");
            return false;
        }
        if (!findings.today().isAfter(Article19Scope.calendarYear(year).through())) {
            findings.ask(facts, "claimYear", year + " 年还没有结束：有了年末余额以后再申报。");
        }
        if (facts.date("establishedOn").filter(d -> d.getYear() > year).isPresent()) {
            findings.refuse(findings.mainClause(), "NOT_ESTABLISHED_YET", "申报年度 " + year + " 内还没有设在晋创谷。");
        }
        scope.residentInYear(findings, year);
        return true;
    }

    /** 发放贷款规模每增加1000万元给予10万元奖励,每家每年累计最高可获得补助金额100万元. */
    private void amount(Findings findings, List<YoungFirmLoan> loans, RunningCap cap, int year, LocalDate day) {
        LocalDate establishedOn = findings.facts().date("establishedOn").orElseThrow();
        List<YoungFirmLoan> counted = new ArrayList<>();
        List<YoungFirmLoan> atMost = new ArrayList<>();
        for (YoungFirmLoan loan : loans) {
            Set<Shortfall> shortfalls = loan.shortfalls(scope, parameters, establishedOn, year, day);
            shortfalls.forEach(s -> findings.warn("LOAN_" + s, loan.name() + s.why() + "，不计入。"));
            if (shortfalls.isEmpty()) {
                counted.add(loan);
            }
            if (shortfalls.isEmpty() || shortfalls.equals(Set.of(Shortfall.DISPUTED_LAST_DAY))) {
                atMost.add(loan);
            }
        }
        if (atMost.isEmpty()) {
            findings.refuse(findings.mainClause(), "NO_QUALIFYING_LOAN", "没有可以计入的贷款：入驻、注册年限、营业收入或放款日不符合，见提示。");
            return;
        }
        if (atMost.size() > counted.size()) {
            scope.disputedLastDay(findings, "放款");
        }
        growth(findings, atMost, day);
        Settlement settlement = new Settlement(scope, findings);
        settlement.settle(year + "年贷款规模增加", Optional.of(cap.account(year + "年")), recipe(cap, day, c -> growth(c, atMost)));
        Money certain = counted.isEmpty() ? Money.ZERO : settlement.under(recipe(cap, day, c -> growth(c, counted)));
        if (scope.validity(establishedOn) != Validity.DISPUTED_LAST_DAY) {
            findings.atLeast(certain, "LAST_DAY");
        }
        findings.read("R-02", Optional.of(settlement.under(recipe(cap, day, c -> growth(c, atMost)))));
        alternatives(findings, settlement, counted, cap, day);
    }

    /** Why the growth may be worth nothing. */
    private void growth(Findings findings, List<YoungFirmLoan> loans, LocalDate day) {
        Money before = loans.stream().map(YoungFirmLoan::before).reduce(Money.ZERO, Money::plus);
        Money after = loans.stream().map(YoungFirmLoan::after).reduce(Money.ZERO, Money::plus);
        Money step = parameters.money("stepSize", day);
        if (after.compareTo(before) <= 0) {
            findings.refuse(findings.mainClause(), "BALANCE_NOT_GROWN", "符合条件的贷款年末余额 " + after.display()
                    + "，没有高于上年末的 " + before.display() + "。");
        } else if (after.minus(before).compareTo(step) < 0) {
            findings.refuse(findings.mainClause(), "BELOW_ONE_STEP", "符合条件的贷款增加 " + after.minus(before).display()
                    + "，不满一档 " + step.display() + "。");
        }
    }

    private void alternatives(Findings findings, Settlement settlement, List<YoungFirmLoan> counted, RunningCap cap, LocalDate day) {
        List<YoungFirmLoan> strictly = counted.stream().filter(l -> !l.onTheAnniversary(parameters, day)).toList();
        findings.read("R-151", Optional.of(strictly.isEmpty() ? Money.ZERO
                : settlement.under(recipe(cap, day, c -> growth(c, strictly)))));
        if (!counted.isEmpty() && counted.stream().allMatch(l -> l.disbursed().isPresent())) {
            findings.read("R-152", Optional.of(settlement.under(recipe(cap, day, c -> c.sum("当年发放贷款合计",
                    counted.stream().map(l -> c.given(l.name() + "当年发放", l.disbursed().orElseThrow())).toList())))));
        }
        findings.facts().money("earlierRemainderYuan").filter(r -> !counted.isEmpty()).ifPresent(remainder ->
                findings.read("R-153", Optional.of(settlement.under(recipe(cap, day, c -> c.sum("连同结转的增加额",
                        List.of(growth(c, counted), c.given("上年不满一档的余额", remainder))))))));
    }

    /** Whole steps times the sum for a step, at most what is left of the year's limit. */
    private Function<Calculation, Value> recipe(RunningCap cap, LocalDate day, Function<Calculation, Value> base) {
        return c -> {
            c.under(parameters.clause("stepSize"));
            Value steps = c.wholeSteps("满档数", base.apply(c), c.given("每档增加额", parameters.money("stepSize", day)));
            Value award = c.yuan("按档计算的奖励", steps,
                    c.given("每档奖励", Unit.YUAN_PER_STEP, parameters.money("awardPerStep", day).yuan()));
            return cap.atMost(c, "不超过每年上限的奖励", award);
        };
    }

    /** Balance at the end of the year less balance at the end of the year before. */
    private static Value growth(Calculation c, List<YoungFirmLoan> loans) {
        Value after = c.sum("年末余额合计", loans.stream().map(l -> c.given(l.name() + "年末余额", l.after())).toList());
        Value before = c.sum("上年末余额合计", loans.stream().map(l -> c.given(l.name() + "上年末余额", l.before())).toList());
        return c.lessOrZero(GROWTH, after, before);
    }
}
