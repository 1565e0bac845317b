package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.calculation.Calculation;
import cn.jinchuanggu.policy.calculation.Unit;
import cn.jinchuanggu.policy.calculation.Value;
import cn.jinchuanggu.policy.document.Parameters;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 第十一条 装修补贴: for a finished renovation at most so much a square metre and at most a share of the cost that a third
 * party has assessed. Both limits say 不超过, so the lower one is a ceiling and the body of the article fixes the sum.
 *
 * <p>Readings.
 */
public final class Article11FittingOut implements ArticleRule {

    static final int NUMBER = 11;

    private final PolicyDocument document;
    private final Parameters parameters;
    private final Article19Scope scope;
    private final String clause;

    public Article11FittingOut(PolicyDocument document) {
        this.document = document;
        this.parameters = document.parameters(NUMBER);
        this.scope = new Article19Scope(document);
        this.clause = parameters.clause("perSquareMetre");
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
        boolean counts = scope.eventCounts(findings, facts, "completedOn", "装修完成");
        boolean measured = findings.answered(facts, "renovatedArea_m2");
        boolean assessed = assessedCost(findings);
        onceForEachProject(findings, Optional.empty());
        scope.otherMoney(findings);
        if (counts && measured && assessed && findings.isConsistent()) {
            ceiling(findings);
        }
        facts.text("project").ifPresent(project ->
                findings.matters(List.of(ClauseRef.articleName(NUMBER) + "/" + project)));
        return findings.sheet();
    }

    /** 装修总费用以第三方评估机构评估结果为准: whether there is one; an invoice is none. */
    private boolean assessedCost(Findings findings) {
        Facts facts = findings.facts();
        if (findings.answered(facts, "assessedByThirdParty") && !facts.bool("assessedByThirdParty").orElseThrow()) {
            findings.ask(facts, "assessedByThirdParty", "还没有第三方评估报告：请委托第三方评估机构评估装修总费用，发票金额不作依据。");
            return false;
        }
        boolean known = findings.answered(facts, "assessedCostYuan");
        if (known && facts.money("invoicedYuan").filter(i -> !i.equals(facts.money("assessedCostYuan").orElseThrow())).isPresent()) {
            findings.warn("INVOICE_NOT_COUNTED", "发票金额与评估结果不同：按评估的装修总费用计算。");
        }
        return known;
    }

    /** 一次性补贴: once for a project; that the enterprise had another one is pointed out. */
    private void onceForEachProject(Findings findings, Optional<Money> ceiling) {
        Optional<Boolean> other = findings.facts().bool("otherProjectSubsidised");
        findings.read("R-112", other.flatMap(subsidised -> subsidised ? Optional.of(Money.ZERO) : ceiling));
        if (ceiling.isEmpty() && other.orElse(false)) {
            findings.warn("OTHER_PROJECT", "企业已为另一个装修项目领取补贴：按每个装修项目一次计算，另一种读法不再补贴（R-112）。");
        }
    }

    private void ceiling(Findings findings) {
        Money most = new Settlement(scope, findings).settle("装修补贴", Optional.empty(), calculation -> lower(findings, calculation));
        onceForEachProject(findings, Optional.of(most));
        findings.read("R-111", Optional.empty());
        findings.decide(clause, "FIXES_SUM", "条文的两个限额都是“不超过”：在 " + most.display() + " 以内补贴多少，需要核定（R-111）。",
                List.of());
    }

    /** The lower of both limits; when they are equal, the share of the cost counts as the one that binds. */
    private Value lower(Findings findings, Calculation calculation) {
        Facts facts = findings.facts();
        LocalDate day = document.dayInWindow(facts.date("completedOn").orElseThrow());
        calculation.under(clause);
        Value byArea = calculation.yuan("按面积计算的上限",
                calculation.given("实际装修面积", Unit.SQUARE_METRE, facts.area_m2("renovatedArea_m2").orElseThrow()),
                calculation.given("每平方米最高补贴", Unit.YUAN_PER_SQUARE_METRE, parameters.number("perSquareMetre", day)));
        Value byCost = calculation.times("按装修总费用计算的上限",
                calculation.given("评估的装修总费用", facts.money("assessedCostYuan").orElseThrow()),
                calculation.given("占装修总费用的最高比例", parameters.ratio("shareOfCost", day)));
        return calculation.atMost("补贴上限", byArea, byCost);
    }
}
