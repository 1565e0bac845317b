package cn.jinchuanggu.supermarket.order;

import static cn.jinchuanggu.fact.StepQuestion.choice;
import static cn.jinchuanggu.fact.StepQuestion.needed;
import static cn.jinchuanggu.fact.StepQuestion.optional;

import cn.jinchuanggu.fact.Choice;
import cn.jinchuanggu.fact.FactType;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.fact.StepInput.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What each step asks for, in the order of a form. */
final class OrderQuestions {

    static final String SERVICE = "serviceId";
    static final String QUANTITY = "quantity";
    static final String SLOT = "slot";
    static final String USE_VOUCHER = "useVoucher";
    static final String AMOUNT = "amountYuan";
    static final String DAYS = "days";
    static final String NEEDS_SAMPLE = "needsSample";
    static final String CODE = "code";
    static final String DELIVERED = "delivered";
    static final String HASH = "documentHash";
    static final String TRACKING = "tracking";
    static final List<String> ASPECTS = List.of("quality", "timeliness", "attitude");

    private static final String WHEN = "如 2026-12-01 上午";
    private static final List<Choice> CODES = Arrays.stream(DeclineCode.values()).map(c -> new Choice(c.name(), c.label(), List.of())).toList();
    private static final List<Choice> MARKS = IntStream.iterate(Rating.BEST, mark -> mark >= 1, mark -> mark - 1)
            .mapToObj(mark -> new Choice(String.valueOf(mark), mark + " 分", List.of())).toList();

    private OrderQuestions() {
    }

    static List<Question> of(OrderStep step) {
        return switch (step) {
            case BOOK -> List.of(needed(SERVICE, "服务", FactType.TEXT), needed(QUANTITY, "数量", FactType.INTEGER),
                    optional(SLOT, "希望的时段，" + WHEN, FactType.TEXT), optional(USE_VOUCHER, "使用创新券", FactType.BOOLEAN));
            case QUOTE -> List.of(needed(AMOUNT, "总价", FactType.MONEY), optional(DAYS, "多少天完成，不填就按服务写明的", FactType.INTEGER));
            case AGREE -> List.of(optional(USE_VOUCHER, "使用创新券，不填就按预约时说的", FactType.BOOLEAN));
            case ACCEPT -> List.of(optional(SLOT, "确认的时段，" + WHEN + "，不填就按客户希望的", FactType.TEXT), needed(NEEDS_SAMPLE, "需要客户送样", FactType.BOOLEAN));
            case DECLINE -> List.of(choice(CODE, "原因", CODES));
            case SEND -> List.of(optional(TRACKING, "运单号或送样方式", FactType.TEXT));
            case REPORT -> List.of(needed(DELIVERED, "交付了什么，如检测报告编号", FactType.TEXT), needed(HASH, "报告文件的 SHA-256", FactType.TEXT),
                    optional(TRACKING, "运单号或寄送方式", FactType.TEXT));
            case RATE -> List.of(choice(ASPECTS.get(0), "质量", MARKS), choice(ASPECTS.get(1), "时效", MARKS), choice(ASPECTS.get(2), "服务", MARKS));
            case WAIVE, RECEIVE, PERFORM, CONFIRM, RETURN, ANSWER, CANCEL, PROPOSE_END, AGREE_END, DISPUTE, RESUME, UPHOLD, END -> List.of();
        };
    }

    static Words words(OrderStep step) {
        return switch (step) {
            case BOOK -> new Words("要求", false);
            case RETURN -> new Words("要补正什么", true);
            case RATE -> new Words("评价，会公开", true);
            case ANSWER -> new Words("回复，会公开", true);
            case CANCEL, PROPOSE_END -> new Words("原因", true);
            case DISPUTE -> new Words("争议的内容", true);
            case RESUME, UPHOLD, END -> new Words("裁定的理由", true);
            default -> new Words("说明", false);
        };
    }
}
