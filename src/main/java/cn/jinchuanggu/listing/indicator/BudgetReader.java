package cn.jinchuanggu.listing.indicator;

import java.util.List;
import java.util.Optional;

/** Finds the budget among the sums of a need: 预算 before 拟投入 before 经费; never turnover, capital or what was spent. */
final class BudgetReader {

    private static final List<List<String>> CUES = List.of(
            List.of("预算", "悬赏", "揭榜金额", "榜额", "意向价", "合作金额"),
            List.of("拟投入", "拟投资", "拟出资", "计划投入", "计划投资", "计划出资", "愿出资", "愿意出资", "可出资", "愿支付", "意向投入"),
            List.of("经费", "研发费", "费用", "资金投入", "合作资金", "出资", "支付", "报价", "报酬"),
            List.of("投入", "投资", "资金"));
    private static final List<String> NOT_A_BUDGET = List.of("产值", "收入", "利税", "利润", "营业额", "营收", "销售", "注册资", "资产",
            "贷款", "损失", "成本", "价格", "单价", "市值", "融资", "补助", "奖励", "税", "已投", "累计", "近三年", "支出", "已经投", "建成", "节省",
            "节约", "获得", "先后投", "总投资额达");
    private static final List<String> SPENT_ON = List.of("建成", "建设了", "购置了", "新建");
    private static final List<String> NEGOTIABLE = List.of("面议", "面谈", "协商确定", "双方协商");
    private static final int BEFORE = 16;
    private static final int AFTER = 6;

    private BudgetReader() {
    }

    static Optional<Found<Budget>> find(PlainText text, List<MoneyPhrase> sums) {
        for (List<String> cues : CUES) {
            for (MoneyPhrase sum : sums) {
                String near = Clause.around(text, sum.start(), sum.end(), BEFORE, AFTER);
                if (Clause.hasAny(near, cues) && !isOtherSum(text, sum)) {
                    Budget budget = new Budget(sum.minYuan(), sum.maxYuan(), false);
                    return Optional.of(Found.at(budget, text, sum.start(), sum.end()));
                }
            }
        }
        return negotiable(text);
    }

    private static boolean isOtherSum(PlainText text, MoneyPhrase sum) {
        return Clause.hasAny(Clause.around(text, sum.start(), sum.end(), BEFORE, 0), NOT_A_BUDGET)
                || Clause.hasAny(Clause.sentenceAfter(text, sum.end(), AFTER), SPENT_ON);
    }

    private static Optional<Found<Budget>> negotiable(PlainText text) {
        String all = text.folded(0, text.length());
        for (String word : NEGOTIABLE) {
            for (int at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + 1)) {
                String near = Clause.around(text, at, at + word.length(), BEFORE, 0);
                boolean alone = word.equals("面议");
                if (alone || Clause.hasAny(near, CUES.get(0)) || Clause.hasAny(near, CUES.get(2))) {
                    return Optional.of(Found.at(Budget.NEGOTIABLE, text, at, at + word.length()));
                }
            }
        }
        return Optional.empty();
    }
}
