package cn.jinchuanggu.challenge;

import static cn.jinchuanggu.fact.StepQuestion.choice;
import static cn.jinchuanggu.fact.StepQuestion.needed;
import static cn.jinchuanggu.fact.StepQuestion.optional;

import cn.jinchuanggu.challenge.Progress.CheckResult;
import cn.jinchuanggu.fact.Choice;
import cn.jinchuanggu.fact.FactType;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.fact.StepInput.Words;
import java.util.Arrays;
import java.util.List;

/** What each step asks for, in the order of a form. What has a form of its own (terms, proposals, votes, scores) is not here. */
final class ChallengeQuestions {

    private static final List<Choice> RESULTS = Arrays.stream(CheckResult.values()).map(r -> new Choice(r.name(), r.label(), List.of())).toList();
    private static final List<Choice> PAYERS = Arrays.stream(Payer.values()).map(p -> new Choice(p.name(), p.label(), List.of())).toList();

    private ChallengeQuestions() {
    }

    /** @param challenge whose finalists and milestones can be chosen */
    static List<Question> of(ChallengeStep step, Challenge challenge) {
        return switch (step) {
            case INVITE -> List.of(optional(Keys.ACHIEVEMENT, "建议里的成果编号（邀请它的持有单位）", FactType.TEXT), optional(Keys.PARTY, "或者单位编号", FactType.TEXT));
            case APPOINT -> List.of(needed(Keys.ACCOUNT, "评审人的用户名", FactType.TEXT));
            case DECLARE -> List.of(needed(Keys.RELATED, "与发榜单位或揭榜单位有利益关系（有的即回避）", FactType.BOOLEAN), optional(Keys.RELATION, "有的，写明是什么关系", FactType.TEXT));
            case DEFEND -> List.of(choice(Keys.APPLICATION, "哪一家", finalists(challenge)));
            case AWARD -> List.of(choice(Keys.APPLICATION, "立项单位", finalists(challenge)), needed(Keys.CHANNEL, "异议渠道，如部门和办公地址", FactType.TEXT));
            case SIGN -> List.of(needed(Keys.CONTRACT, "合同名称或编号", FactType.TEXT), needed(Keys.HASH, "合同文件的 SHA-256", FactType.TEXT),
                    needed(Keys.DAY, "签订日期", FactType.DATE));
            case REPORT -> List.of(choice(Keys.MILESTONE, "哪个节点", milestones(challenge)), needed(Keys.DOCUMENT, "材料名称", FactType.TEXT),
                    needed(Keys.HASH, "材料文件的 SHA-256", FactType.TEXT));
            case CHECK -> List.of(choice(Keys.MILESTONE, "哪个节点", milestones(challenge)), choice(Keys.RESULT, "结果", RESULTS));
            case PAY -> List.of(choice(Keys.PAYER, "付款方", PAYERS), needed(Keys.AMOUNT, "金额", FactType.MONEY), needed(Keys.DAY, "付款日期", FactType.DATE),
                    needed(Keys.DOCUMENT, "凭证号", FactType.TEXT));
            case ACCEPT -> List.of(needed(Keys.DOCUMENT, "验收报告名称或编号", FactType.TEXT), needed(Keys.HASH, "验收报告文件的 SHA-256", FactType.TEXT),
                    needed(Keys.DAY, "验收日期", FactType.DATE),
                    optional(Keys.CONCESSION, "有指标没有达到仍然接收的，写明理由", FactType.TEXT));
            default -> List.of();
        };
    }

    static Words words(ChallengeStep step) {
        return switch (step) {
            case ADVISE -> new Words("凝练意见", true);
            case RETURN -> new Words("要修改什么", true);
            case PUBLISH -> new Words("论证意见", true);
            case DEFEND -> new Words("答辩情况", true);
            case AWARD -> new Words("说明；不选第 1 名的，写明理由", false);
            case CLOSE_SCREENING, RANK -> new Words("说明；还有评审人没有完成的，写明为什么结束", false);
            case OBJECT -> new Words("异议的内容和理由", true);
            case DISMISS, UPHOLD -> new Words("处理结果和理由", true);
            case CHECK -> new Words("检查情况；没有通过的，写明理由", false);
            case ACCEPT -> new Words("各项指标的实测值，一行一项，如“识别准确率 96%”", true);
            case FAIL, TERMINATE -> new Words("理由（会公开）", true);
            default -> new Words("说明", false);
        };
    }

    private static List<Choice> finalists(Challenge challenge) {
        return challenge.finalists().stream().map(a -> new Choice(String.valueOf(a.number()), a.label(), List.of())).toList();
    }

    private static List<Choice> milestones(Challenge challenge) {
        return challenge.terms().milestones().stream().map(m -> new Choice(String.valueOf(m.number()), "节点 " + m.number() + " " + m.name(), List.of())).toList();
    }
}
