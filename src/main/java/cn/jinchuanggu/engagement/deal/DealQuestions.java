package cn.jinchuanggu.engagement.deal;

import static cn.jinchuanggu.fact.StepQuestion.choice;
import static cn.jinchuanggu.fact.StepQuestion.needed;
import static cn.jinchuanggu.fact.StepQuestion.optional;

import cn.jinchuanggu.fact.Choice;
import cn.jinchuanggu.fact.FactType;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.fact.StepInput.Words;
import cn.jinchuanggu.matching.feedback.RefusalCode;
import java.util.Arrays;
import java.util.List;

/** What each step asks for, in the order of a form. */
final class DealQuestions {

    static final String DOCUMENT = "document";
    static final String HASH = "documentHash";
    static final String DAY = "day";
    static final String SECRETS = "secrets";
    static final String STATE_ESTABLISHED = "stateEstablished";
    static final String BASIS = "basis";
    static final String BODY = "body";
    static final List<String> SCORES = List.of("technologyScore", "readinessScore", "marketScore");
    static final String WAY = "way";
    static final String AMOUNT = "amountYuan";
    static final String BUYER = "buyerPartyId";
    static final String RELATED = "relatedParty";
    static final String RELATION = "relation";
    static final String CHANNEL = "channel";
    static final String DAYS = "days";
    static final String CODE = "code";

    private static final List<Choice> WAYS = Arrays.stream(PriceWay.values()).map(w -> new Choice(w.name(), w.label(), List.of())).toList();
    private static final List<Choice> CODES = Arrays.stream(RefusalCode.values()).map(c -> new Choice(c.name(), c.label(), List.of())).toList();

    private DealQuestions() {
    }

    static List<Question> of(DealStep step) {
        return switch (step) {
            case NDA -> List.of(needed(DOCUMENT, "协议名称或编号", FactType.TEXT), needed(HASH, "协议文件的 SHA-256", FactType.TEXT), optional(DAY, "签署日期", FactType.DATE));
            case NEGOTIATE -> List.of(needed(SECRETS, "协商中会透露技术秘密", FactType.BOOLEAN));
            case OWNERSHIP -> List.of(needed(STATE_ESTABLISHED, "供给方是国家设立的研究开发机构或高等院校", FactType.BOOLEAN), needed(BASIS, "依据，如登记证书", FactType.TEXT));
            case EVALUATE -> List.of(needed(BODY, "评价单位", FactType.TEXT), optional(DOCUMENT, "报告编号", FactType.TEXT),
                    optional(SCORES.get(0), "技术先进性（1～100 分）", FactType.INTEGER), optional(SCORES.get(1), "成熟度（1～100 分）", FactType.INTEGER),
                    optional(SCORES.get(2), "市场前景（1～100 分）", FactType.INTEGER));
            case PRICE -> List.of(choice(WAY, "定价方式", WAYS), needed(AMOUNT, "价格", FactType.MONEY), optional(BUYER, "受让方编号，不填就是需求方", FactType.TEXT),
                    needed(RELATED, "受让方与成果完成人有关联关系（亲属或利益关系）", FactType.BOOLEAN), optional(RELATION, "有关联的，写明是什么关系", FactType.TEXT),
                    optional(DOCUMENT, "挂牌、拍卖的成交文号，或集体决策纪要", FactType.TEXT));
            case PUBLISH -> List.of(needed(CHANNEL, "异议渠道，如科研处办公室和地址", FactType.TEXT), optional(DAYS, "公示天数，不少于 15，不填就是 15", FactType.INTEGER));
            case DISMISS, UPHOLD -> List.of(optional(DOCUMENT, "决定文号", FactType.TEXT));
            case ACCEPT -> List.of(needed(DOCUMENT, "验收报告名称或编号", FactType.TEXT), optional(HASH, "验收报告文件的 SHA-256", FactType.TEXT), needed(DAY, "验收日期", FactType.DATE));
            case SHELVE, TERMINATE -> List.of(choice(CODE, "原因", CODES));
            case OPEN, OBJECT, SIGN, PERFORM, COMPLETE, REOPEN -> List.of();
        };
    }

    static Words words(DealStep step) {
        return switch (step) {
            case OBJECT -> new Words("异议的内容和理由", true);
            case DISMISS, UPHOLD -> new Words("处理结果和理由", true);
            default -> new Words("说明", false);
        };
    }
}
