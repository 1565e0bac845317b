package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.document.Parameters;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 第三条 支持科技型企业落户: start-up money for a newly resident technology enterprise, once, as registered capital. The text
 * leaves the sum to the bodies, so the answer is at best a range: from the least sum to {@link StartUpLimit}.
 *
 * <p>Readings.
 */
public final class Article03StartUpFunds implements ArticleRule {

    static final int NUMBER = 3;

    private static final String MOVED_IN = "residentFrom";
    private static final String ADMITTED = "countyReviewOn";
    private static final String WITHIN_RANGE = "WITHIN_RANGE";

    private final PolicyDocument document;
    private final Parameters parameters;
    private final Article19Scope scope;
    private final String clause;

    public Article03StartUpFunds(PolicyDocument document) {
        this.document = document;
        this.parameters = document.parameters(NUMBER);
        this.scope = new Article19Scope(document);
        this.clause = parameters.clause("least");
    }

    @Override
    public int article() {
        return NUMBER;
    }

    @Override
    public Sheet assess(Facts facts, LocalDate today) {
        Findings findings = new Findings(document, NUMBER, facts, today);
        findings.cite(clause);
        scope.cite(findings);
        scope.applicant(findings, Article19Scope.Addressees.ENTERPRISES);
        boolean counts = newlyResident(findings);
        technologyEnterprise(findings);
        findings.read("R-32", Optional.empty());
        purpose(findings);
        scope.otherMoney(findings);
        if (paidIn(findings) && counts && findings.isConsistent()) {
            range(findings);
        }
        facts.text("applicantCode").or(() -> facts.text("registrationNumber")).ifPresent(company ->
                findings.matters(List.of(ClauseRef.articleName(NUMBER) + "/" + company)));
        return findings.sheet();
    }

    /**
     * 新入驻: whether the day counts on which the enterprise moved in, or, for one of another county that stays where it is,
     * on which it was admitted.
     */
    private boolean newlyResident(Findings findings) {
        Facts facts = findings.facts();
        if (staysInItsCounty(facts)) {
            findings.warn("NOT_MOVED_IN", "条文写的是“新入驻”企业；其他县区企业按工作专班审核同意的日期看是否在有效期内。");
            return !facts.has(ADMITTED) || scope.eventCounts(findings, facts, ADMITTED, "审核同意");
        }
        boolean counts = scope.eventCounts(findings, facts, MOVED_IN, "入驻");
        boolean present = facts.date(MOVED_IN).filter(day -> !day.isAfter(findings.today())).isPresent();
        return present ? scope.residentOn(findings, findings.today(), "申报") && counts : counts;
    }

    private static boolean staysInItsCounty(Facts facts) {
        return facts.choice("applicant").filter(a -> a.startsWith("COUNTY")).isPresent();
    }

    /** 符合园区产业定位 … 科技型中小企业、高新技术企业. Whether it 具有发展潜力 is for the bodies. */
    private void technologyEnterprise(Findings findings) {
        Facts facts = findings.facts();
        findings.answered(facts, "track", "qualification");
        if (facts.choice("track").filter("OTHER"::equals).isPresent()) {
            findings.refuse(clause, "OTHER_INDUSTRY", "主营业务不属于园区产业定位的三大产业。");
        }
        if (facts.choice("qualification").filter("NEITHER"::equals).isPresent()) {
            findings.refuse(clause, "NOT_QUALIFIED", "企业不是科技型中小企业，也不是高新技术企业。");
        }
    }

    /** 用于项目成果转化注册公司的注册资本金. */
    private void purpose(Findings findings) {
        if (findings.answered(findings.facts(), "usedAsCapital") && !findings.facts().bool("usedAsCapital").orElseThrow()) {
            findings.refuse(clause, "OTHER_USE", "启动资金只能用作项目成果转化注册公司的注册资本金。");
        }
    }

    /** Whether the paid-in capital is known, with the start-up money or without it. */
    private boolean paidIn(Findings findings) {
        Optional<Money> total = findings.facts().money("paidInTotalYuan");
        Optional<Money> own = findings.facts().money("ownPaidInYuan");
        if (total.isEmpty() && own.isEmpty()) {
            findings.ask(findings.facts(), "paidInTotalYuan",
                    "请补充“实缴资金总额”（含启动资金）；启动资金还没有注入的，可以改填“自有实缴资金”。");
        }
        if (total.isPresent() && own.filter(o -> o.compareTo(total.get()) > 0).isPresent()) {
            findings.contradict(findings.facts(), "ownPaidInYuan", "自有实缴资金多于实缴资金总额。", "总额包括启动资金；请核对验资报告。");
        }
        return total.isPresent() || own.isPresent();
    }

    /** From the least sum to the limit; when the limit lies below the least sum, nothing can be paid as it stands. */
    private void range(Findings findings) {
        Facts facts = findings.facts();
        LocalDate event = facts.date(staysInItsCounty(facts) ? ADMITTED : MOVED_IN).orElse(findings.today());
        StartUpLimit limit = new StartUpLimit(parameters, document.dayInWindow(event),
                facts.money("paidInTotalYuan"), facts.money("ownPaidInYuan"));
        findings.read("R-31", Optional.empty());
        if (limit.isBelowLeast()) {
            nothingFits(findings, limit);
            return;
        }
        Settlement settlement = new Settlement(scope, findings);
        Money most = settlement.settle("创新启动资金", Optional.empty(), limit::applied);
        Money least = settlement.under(c -> c.under(clause).given("最低额", limit.least()));
        if (limit.isBelowLeastWithoutStartUpMoney()) {
            findings.warn("STRICT_BELOW_FLOOR", "如按自有实缴资金算占比（R-31），上限低于最低额，不能按条文支付。");
        } else {
            findings.read("R-31", Optional.of(settlement.under(limit::withoutStartUpMoney)));
        }
        within(findings, least, most);
    }

    private void nothingFits(Findings findings, StartUpLimit limit) {
        findings.worked(limit.steps());
        findings.decide(clause, "CAP_BELOW_FLOOR", "按占比计算的上限低于最低额 " + limit.least().display()
                + "，不能按条文支付：实缴资金总额（含启动资金）须达到 " + limit.neededTotal().display() + "，即自有实缴资金 "
                + limit.neededTotal().minus(limit.least()).display() + "；否则是否支持需要决定。", List.of());
    }

    /** 具有发展潜力, and how much between both ends: the text leaves both to the bodies. */
    private void within(Findings findings, Money least, Money most) {
        String sum = least.equals(most)
                ? "需要决定；具有的，给予 " + most.display() + "。"
                : "，以及在 " + least.display() + " 至 " + most.display() + " 之间给予多少，需要决定。";
        findings.atLeast(least, WITHIN_RANGE);
        findings.decide(clause, WITHIN_RANGE, "企业是否“具有发展潜力”" + sum, List.of());
    }
}
