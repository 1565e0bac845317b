package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.FactReader;
import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.policy.BuyerStanding;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.calculation.Calculation;
import cn.jinchuanggu.policy.calculation.Value;
import cn.jinchuanggu.policy.document.Parameters;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 第九条 before there is a contract: what it may come to at an asking price. Never a grant; at best {@code NeedsFacts} with
 * an upper end, because the registered 技术交易额 and the money really paid are not known yet.
 */
public final class TransferEstimate {

    private final PolicyDocument document;
    private final Parameters parameters;
    private final Article19Scope scope;
    private final List<Question> questions;

    public TransferEstimate(PolicyDocument document) {
        this.document = document;
        this.parameters = document.parameters(Article09TransferAward.NUMBER);
        this.scope = new Article19Scope(document);
        this.questions = document.findArticle(Article09TransferAward.NUMBER).orElseThrow().questions();
    }

    /**
     * The estimate.
     *
     * @param askingPrice yuan; empty for 面议, which leaves only the cap as upper end
     * @param modes       modes the owner offers, as the questions name them; none means "not said"
     * @param buyer       what is known about the enterprise
     */
    public Sheet estimate(Optional<Money> askingPrice, List<String> modes, BuyerStanding buyer, LocalDate today) {
        Facts nothing = new FactReader(questions).read(Map.of());
        Findings findings = new Findings(document, Article09TransferAward.NUMBER, nothing, today);
        findings.estimate();
        findings.cite(parameters.clause("awardRate"));
        scope.cite(findings);
        findings.warn("ESTIMATE", "按意向价格估算，不是核定金额：以认定登记的技术交易额和当年实际付款为准。");
        LocalDate day = document.dayInWindow(today); // outside the window the outcome says so
        inForce(findings, today);
        buyer(findings, buyer);
        Money most = upperEnd(findings, askingPrice, day);
        modes(findings, modes, most, day);
        questions.stream()
                .filter(q -> !q.optional() && !q.needed().equals("share"))
                .filter(q -> !q.key().equals("buyer") || buyer == BuyerStanding.UNKNOWN)
                .filter(q -> !q.key().equals("mode") || modes.size() != 1)
                .forEach(q -> findings.ask(nothing, q.key()));
        return findings.sheet();
    }

    private void inForce(Findings findings, LocalDate today) {
        switch (scope.validity(today)) {
            case BEFORE, AFTER -> scope.notInForce(findings, "今天（" + today + "）");
            case DISPUTED_LAST_DAY -> scope.disputedLastDay(findings, "估算");
            case IN_FORCE -> { /* nothing to say */ }
        }
    }

    private void buyer(Findings findings, BuyerStanding buyer) {
        findings.read("R-03", Optional.empty());
        switch (buyer) {
            case ELSEWHERE -> scope.notResident(findings, "BUYER_NOT_RESIDENT",
                    "需求方不是入驻企业，也不是其他县区企业；条文只补助向入驻企业转化的成果。");
            case COUNTY_ENTERPRISE -> scope.countyEnterprise(findings, Optional.empty());
            case RESIDENT, UNKNOWN -> { /* met, or asked with the other facts */ }
        }
    }

    /** Price × rate, at most the cap; without a price the cap alone. */
    private Money upperEnd(Findings findings, Optional<Money> askingPrice, LocalDate day) {
        Money cap = parameters.money("achievementCap", day);
        if (askingPrice.isEmpty()) {
            findings.warn("NO_PRICE", "价格面议：只能给出条文的上限。");
            findings.computed(List.of(), List.of(), cap);
            return cap;
        }
        Calculation calculation = Calculation.written().under(parameters.clause("awardRate"));
        Value byRate = calculation.times("按意向价格估算的补助", calculation.given("意向价格", askingPrice.get()),
                calculation.given("补助比例", parameters.ratio("awardRate", day)));
        Value limited = calculation.atMost("不超过上限的补助", byRate, calculation.given("单个科技成果上限", cap));
        Money most = calculation.cutToFen("补助上限估算", limited).toFen();
        findings.computed(calculation.steps(), List.of(), most);
        return most;
    }

    private void modes(Findings findings, List<String> modes, Money most, LocalDate day) {
        List<String> named = parameters.names("namedModes", day);
        List<String> unnamed = modes.stream().filter(m -> !named.contains(m)).toList();
        if (unnamed.isEmpty()) {
            return;
        }
        findings.read("R-92", Optional.of(most));
        String words = "“" + String.join("、", unnamed) + "”没有列在条文中，是否属于“等方式”需要决定（R-92）。";
        if (unnamed.size() == modes.size()) {
            findings.decide(parameters.clause("namedModes"), "UNNAMED_MODE", words, List.of());
        } else {
            findings.warn("UNNAMED_MODE", words);
        }
    }
}
