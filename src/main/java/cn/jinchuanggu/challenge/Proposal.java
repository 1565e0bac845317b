package cn.jinchuanggu.challenge;

import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.listing.indicator.IndicatorComparison;
import cn.jinchuanggu.listing.indicator.IndicatorReader;
import cn.jinchuanggu.listing.indicator.Verdict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an applicant writes. Sealed until the applications are opened.
 *
 * @param plan     how it will be solved
 * @param promises indicators that are promised, one to an entry
 * @param budget   what the work costs
 * @param team     who does it; no personal data
 * @param related  declared: there is a tie of kin or interest to the publisher
 * @param relation which; empty for none
 */
public record Proposal(String plan, List<String> promises, Money budget, String team, boolean related, String relation) {

    private static final int MOST_PROMISES = 30;

    /** @throws InvalidInput with every problem of the fields */
    static Proposal read(Map<String, ?> sent) {
        InputFields fields = new InputFields(sent);
        String plan = fields.needed("plan", "技术方案", 5000);
        List<String> promises = fields.texts("promises", "承诺的指标", MOST_PROMISES, 200);
        if (promises.isEmpty()) {
            fields.refuse("promises", "没有写明承诺的指标。", "请对照榜单，一行写一个，带数值和单位。");
        }
        BigDecimal budget = fields.money("budgetYuan", "经费预算");
        if (budget == null) {
            fields.refuse("budgetYuan", "没有写明经费预算。", "请填写金额，单位是元。");
        }
        String team = fields.needed("team", "团队", 1000);
        boolean unsaid = fields.text(Keys.RELATED, "关联关系", 10) == null;
        boolean related = fields.flag(Keys.RELATED, "关联关系");
        String relation = fields.text(Keys.RELATION, "是什么关系", 200);
        if (unsaid || related != (relation != null)) {
            fields.refuse(Keys.RELATED, unsaid ? "没有声明与发榜单位有没有关联关系。" : related ? "有关联关系的，要写明是什么关系。" : "声明没有关联关系，又写了关系。", "请核对关联关系声明。");
        }
        fields.finish();
        return new Proposal(plan, promises, new Money(budget), team, related, relation == null ? "" : relation);
    }

    /** For each indicator that is asked for: whether it is promised, with the sentence that says why. */
    public List<Verdict> verdicts(Terms terms) {
        return IndicatorComparison.compareAll(terms.asked(), promises.stream().flatMap(p -> IndicatorReader.read(p).stream()).toList());
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("plan", plan);
        facts.put("promises", promises);
        facts.put("budgetYuan", budget.toString());
        facts.put("team", team);
        facts.put(Keys.RELATED, related);
        facts.put(Keys.RELATION, relation);
        return facts;
    }

    @SuppressWarnings("unchecked") // as facts() wrote it
    static Proposal of(Map<String, Object> facts) {
        return new Proposal((String) facts.get("plan"), (List<String>) facts.get("promises"), Money.of((String) facts.get("budgetYuan")), (String) facts.get("team"),
                Boolean.TRUE.equals(facts.get(Keys.RELATED)), (String) facts.get(Keys.RELATION));
    }
}
