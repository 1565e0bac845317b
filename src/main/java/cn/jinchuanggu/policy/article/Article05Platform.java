package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.calculation.Calculation;
import cn.jinchuanggu.policy.calculation.Value;
import cn.jinchuanggu.policy.document.Parameters;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * 第五条 支持建设高端创新平台: a fixed sum by level for a newly recognised platform of the kinds named, and 一事一议 for
 * 国家重点实验室 and 山西省实验室. One sheet is one recognition. 山西省重点实验室 is of the first sort, 山西省实验室 of the second.
 *
 * <p>Readings. The choices of {@code level} are the names of the sums in
 * {@code parameters/art-05.yaml}; the kinds of platform are its lists of names.
 */
public final class Article05Platform implements ArticleRule {

    static final int NUMBER = 5;

    private static final String NATIONAL = "national";

    private final PolicyDocument document;
    private final Parameters parameters;
    private final Article19Scope scope;

    public Article05Platform(PolicyDocument document) {
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
        LocalDate day = document.dayInWindow(facts.date("recognisedOn").orElse(today));
        boolean caseByCase = isCaseByCase(facts, day);
        findings.cite(parameters.clause(caseByCase ? "stateKeyLaboratory" : NATIONAL));
        scope.cite(findings);
        scope.applicant(findings, Article19Scope.Addressees.ENTERPRISES_AND_INSTITUTIONS);
        findings.answered(facts, "platform");
        boolean counts = scope.eventCounts(findings, facts, "recognisedOn", "认定");
        newlyRecognised(findings);
        firstNamedUnit(findings);
        scope.otherMoney(findings);
        if (caseByCase) {
            caseByCase(findings, day);
        } else {
            namedKind(findings, day);
            if (findings.answered(facts, "level") && counts && findings.isConsistent()) {
                amount(findings, day);
            }
        }
        facts.text("certificateNumber").ifPresent(number ->
                findings.matters(List.of(ClauseRef.articleName(NUMBER) + "/" + number)));
        return findings.sheet();
    }

    /** 新认定: neither a review passed again nor a platform brought along. */
    private void newlyRecognised(Findings findings) {
        if (!findings.answered(findings.facts(), "manner")) {
            return;
        }
        switch (findings.facts().choice("manner").orElseThrow()) {
            case "REVIEWED" -> findings.refuse(findings.mainClause(), "NOT_NEW", "复核通过不是新认定。");
            case "BROUGHT_ALONG" -> findings.refuse(findings.mainClause(), "BROUGHT_ALONG", "迁入时已有的平台不是新认定。");
            default -> { /* new */ }
        }
    }

    /** A platform built together is rewarded once, to the unit that the document names first. */
    private void firstNamedUnit(Findings findings) {
        if (!findings.answered(findings.facts(), "standing")) {
            return;
        }
        String standing = findings.facts().choice("standing").orElseThrow();
        if (!standing.equals("SOLE")) {
            findings.read("R-52", Optional.empty());
        }
        if (standing.equals("PARTNER")) {
            findings.refuse(findings.mainClause(), "NOT_FIRST_UNIT", "联合建设的平台只奖励一次，由认定文件列在第一位的单位申报（R-52）。");
        }
    }

    /** 国家重点实验室, also when it is called a 国家级重点实验室, and 山西省实验室. */
    private boolean isCaseByCase(Facts facts, LocalDate day) {
        return isStateKeyLaboratory(facts, day) || isOneOf("provincialLaboratory", facts, day);
    }

    private boolean isStateKeyLaboratory(Facts facts, LocalDate day) {
        boolean nationalLevel = facts.choice("level").filter(NATIONAL::equals).isPresent();
        return isOneOf("stateKeyLaboratory", facts, day) || nationalLevel && isOneOf("keyLaboratory", facts, day);
    }

    private boolean isOneOf(String names, Facts facts, LocalDate day) {
        return facts.choice("platform").filter(parameters.names(names, day)::contains).isPresent();
    }

    /** 根据建设投入“一事一议”: no sum in the text, and no bound; the sum of the first sentence is only for comparison. */
    private void caseByCase(Findings findings, LocalDate day) {
        String platform = findings.facts().choice("platform").orElseThrow();
        String reference = "";
        if (isStateKeyLaboratory(findings.facts(), day)) {
            Settlement settlement = new Settlement(scope, findings);
            findings.read("R-51", Optional.of(settlement.under(sum(NATIONAL, day))));
            reference = parameters.get(NATIONAL).meaning() + "的 " + parameters.money(NATIONAL, day).display() + "只作参考（R-51）。";
        }
        findings.decide(parameters.clause("stateKeyLaboratory"), "CASE_BY_CASE",
                "“" + platform + "”根据建设投入“一事一议”，条文没有金额。" + reference, List.of());
    }

    /** “等创新平台”: whether a kind that is not named belongs to them is for the bodies. */
    private void namedKind(Findings findings, LocalDate day) {
        findings.facts().choice("platform").filter(p -> !parameters.names("namedPlatforms", day).contains(p)).ifPresent(p ->
                findings.decide(parameters.clause("unnamedPlatforms"), "UNNAMED_PLATFORM",
                        "“" + p + "”没有列在条文中，是否属于“等创新平台”需要决定。", List.of()));
    }

    private void amount(Findings findings, LocalDate day) {
        String level = findings.facts().choice("level").orElseThrow();
        Settlement settlement = new Settlement(scope, findings);
        settlement.settle(parameters.get(level).meaning(), Optional.empty(), sum(level, day));
        findings.facts().money("earlierSameTrackYuan").ifPresent(earlier -> settlement.sameTrack(earlier, sum(level, day)));
    }

    private Function<Calculation, Value> sum(String level, LocalDate day) {
        Money sum = parameters.money(level, day);
        return c -> c.under(parameters.clause(level)).given(parameters.get(level).meaning(), sum);
    }
}
