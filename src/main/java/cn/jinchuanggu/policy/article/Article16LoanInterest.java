package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.article.Article19Scope.Coverage;
import cn.jinchuanggu.policy.calculation.Calculation;
import cn.jinchuanggu.policy.calculation.Value;
import cn.jinchuanggu.policy.document.Parameters;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 第十六条 贷款贴息: a part of the interest that an enterprise or a 新型研发机构 paid in the year before the claim on loans
 * without collateral, limited for each loan by its principal and for each beneficiary over all years. One sheet is one
 * claim year.
 *
 * <p>Readings. The scheme is the province's, so that every sheet says it is an estimate. Values are
 * those of the first day of the claim year, or of the nearest day of the window. The text does not ask for residency while
 * the interest was paid; what was paid before moving in is pointed out.
 */
public final class Article16LoanInterest implements ArticleRule {

    static final int NUMBER = 16;

    private final PolicyDocument document;
    private final Parameters parameters;
    private final Article19Scope scope;

    public Article16LoanInterest(PolicyDocument document) {
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
        findings.cite(parameters.clause("subsidisedKinds"));
        findings.cite(parameters.clause("interestRate"));
        scope.cite(findings);
        scope.applicant(findings, Article19Scope.Addressees.ENTERPRISES_AND_INSTITUTIONS);
        beneficiary(findings);
        Optional<Integer> claimYear = facts.integer("claimYear");
        boolean counts = interestYear(findings);
        boolean partYear = claimYear.filter(y -> scope.coverage(y - 1) == Coverage.SOME_DAYS).isPresent();
        List<SubsidisedLoan> loans = SubsidisedLoan.read(findings, partYear);
        scope.otherMoney(findings);
        provincialScheme(findings);
        LocalDate day = document.dayInWindow(claimYear.map(y -> Article19Scope.calendarYear(y).from()).orElse(today));
        RunningCap cap = RunningCap.of(findings, "每个支持对象累计最高贴息", parameters.clause("beneficiaryCap"),
                parameters.money("beneficiaryCap", day));
        Optional<RunningCap> capPerYear = cap.perYear(findings);
        List<SubsidisedLoan> counted = withoutCollateral(findings, loans, day);
        if (counts && !counted.isEmpty() && findings.isConsistent()) {
            amount(findings, new Recipe(counted, day), cap, capPerYear, partYear);
        }
        claimYear.ifPresent(y -> findings.matters(loans.stream()
                .map(l -> ClauseRef.articleName(NUMBER) + "/" + l.contract() + "/" + (y - 1)).toList()));
        return findings.sheet();
    }

    /** 企业类或新型研发机构类创新主体. */
    private void beneficiary(Findings findings) {
        if (findings.answered(findings.facts(), "entityKind")
                && findings.facts().choice("entityKind").filter("OTHER"::equals).isPresent()) {
            findings.refuse(findings.mainClause(), "NOT_A_BENEFICIARY", "条文只支持企业类或新型研发机构类创新主体。");
        }
    }

    /** 上一年度: the calendar year before the claim year, which has to be over and to have days in the window. */
    private boolean interestYear(Findings findings) {
        Facts facts = findings.facts();
        if (!findings.answered(facts, "claimYear")) {
            return false;
        }
        int claimYear = facts.integer("claimYear").orElseThrow();
        int year = claimYear - 1;
        if (scope.coverage(year) == Coverage.NONE) {
            scope.notInForce(findings, "利息所属的上一年度（" + year + " 年）");
            return false;
        }
        if (!findings.today().isAfter(Article19Scope.calendarYear(year).through())) {
            findings.ask(facts, "claimYear", "上一年度（" + year + " 年）还没有结束：结束以后再申报。");
        }
        scope.residentInYear(findings, claimYear);
        facts.date("residentFrom").filter(d -> d.isAfter(Article19Scope.calendarYear(year).from())).ifPresent(d ->
                findings.warn("INTEREST_BEFORE_RESIDENCY", "上一年度开始时还没有入驻（" + d + " 起）；条文没有要求付息时已经入驻，请向"
                        + document.interpretedBy() + "核实。"));
        return true;
    }

    /** 信用贷款和保证贷款: loans of other kinds are left out and named. */
    private List<SubsidisedLoan> withoutCollateral(Findings findings, List<SubsidisedLoan> loans, LocalDate day) {
        List<String> kinds = parameters.names("subsidisedKinds", day);
        List<SubsidisedLoan> counted = loans.stream().filter(l -> kinds.contains(l.kind())).toList();
        loans.stream().filter(l -> !counted.contains(l)).forEach(l -> findings.warn("LOAN_KIND",
                "合同 " + l.contract() + " 是" + l.kind() + "，不是" + String.join("或", kinds) + "，不计入。"));
        if (counted.isEmpty() && !loans.isEmpty()) {
            findings.refuse(parameters.clause("subsidisedKinds"), "NO_SUBSIDISED_LOAN",
                    "没有" + String.join("或", kinds) + "的利息支出。");
        }
        return counted;
    }

    /** 享受省科技金融贷款贴息政策: the province decides, by rules that are not part of the document. */
    private void provincialScheme(Findings findings) {
        Stream.of("R-161", "R-162", "R-163", "R-164", "R-165").forEach(id -> findings.read(id, Optional.empty()));
        findings.warn("PROVINCIAL_SCHEME", "本条是享受省科技金融贷款贴息政策，这里只是按条文估算，以省级办法的核定为准（R-165）。");
    }

    private void amount(Findings findings, Recipe recipe, RunningCap cap, Optional<RunningCap> capPerYear, boolean partYear) {
        Settlement settlement = new Settlement(scope, findings);
        settlement.settle("上一年度利息贴息", Optional.of(cap.account("")), recipe.under(cap, recipe::loanByLoan));
        findings.read("R-161", Optional.of(settlement.under(recipe.under(cap, recipe::pooled))));
        findings.read("R-162", capPerYear.map(c -> settlement.under(recipe.under(c, recipe::loanByLoan))));
        if (recipe.loans().stream().allMatch(l -> l.earlierForLoan().isPresent())) {
            findings.read("R-163", Optional.of(settlement.under(recipe.under(cap, recipe::overTheLifeOfALoan))));
        }
        if (partYear) {
            findings.read("R-02", Optional.empty());
            findings.read("R-166", Optional.of(settlement.under(recipe.under(cap, recipe::withTheWholeYear))));
        }
    }

    /** 按照贷款利息的50%给予补助,且贴息额最高为贷款本金的3%(含): as read, and as the other readings have it. */
    private final class Recipe {

        private final List<SubsidisedLoan> loans;
        private final BigDecimal interestRate;
        private final BigDecimal principalRate;

        Recipe(List<SubsidisedLoan> loans, LocalDate day) {
            this.loans = loans;
            this.interestRate = parameters.ratio("interestRate", day);
            this.principalRate = parameters.ratio("principalRate", day);
        }

        List<SubsidisedLoan> loans() {
            return loans;
        }

        Function<Calculation, Value> under(RunningCap cap, Function<Calculation, Value> uncapped) {
            return c -> cap.atMost(c, "不超过累计上限的贴息",
                    uncapped.apply(c.under(parameters.clause("interestRate"))));
        }

        Value loanByLoan(Calculation c) {
            return c.sum("各笔贴息合计", loans.stream()
                    .map(l -> limited(c, name(l), interest(c, l), c.given(name(l) + "本金", l.principal()), Money.ZERO)).toList());
        }

        /** one limit for all loans together. */
        Value pooled(Calculation c) {
            Value interest = c.sum("利息合计", loans.stream().map(l -> interest(c, l)).toList());
            Value principal = c.sum("本金合计", loans.stream().map(l -> c.given(name(l) + "本金", l.principal())).toList());
            return limited(c, "合并", interest, principal, Money.ZERO);
        }

        /** one limit for each loan over all its years. */
        Value overTheLifeOfALoan(Calculation c) {
            return c.sum("各笔贴息合计", loans.stream().map(l -> limited(c, name(l), interest(c, l),
                    c.given(name(l) + "本金", l.principal()), l.earlierForLoan().orElseThrow())).toList());
        }

        /** what was paid outside the window counts as well. */
        Value withTheWholeYear(Calculation c) {
            return c.sum("各笔贴息合计", loans.stream().map(l -> limited(c, name(l), c.given(name(l) + "利息", l.interest()),
                    c.given(name(l) + "本金", l.principal()), Money.ZERO)).toList());
        }

        private Value interest(Calculation c, SubsidisedLoan loan) {
            Value paid = c.given(name(loan) + "利息", loan.interest());
            return loan.outside().isZero() ? paid
                    : c.lessOrZero(name(loan) + "有效期内利息", paid, c.given(name(loan) + "有效期外利息", loan.outside()));
        }

        private Value limited(Calculation c, String name, Value interest, Value principal, Money earlier) {
            Value part = c.times(name + "按利息计算的贴息", interest, c.given("贴息比例", interestRate));
            Value limit = c.times(name + "按本金计算的上限", principal, c.given("本金上限比例", principalRate));
            Value room = earlier.isZero() ? limit
                    : c.lessOrZero(name + "剩余上限", limit, c.given(name + "此前贴息", earlier));
            return c.atMost(name + "贴息", part, room);
        }

        private String name(SubsidisedLoan loan) {
            return "合同 " + loan.contract() + " ";
        }
    }
}
