package cn.jinchuanggu.notification.news;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.challenge.Challenge;
import cn.jinchuanggu.challenge.ChallengeStep;
import cn.jinchuanggu.challenge.Challenges;
import cn.jinchuanggu.challenge.Concerned;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.notification.News;
import cn.jinchuanggu.notification.NotificationKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells those whom a step of a challenge concerns that it was taken; never what it said, and of what is sealed only the applicant's own unit. */
@Component
class ChallengeNews implements LedgerNews {

    private final Challenges challenges;

    ChallengeNews(Challenges challenges) {
        this.challenges = challenges;
    }

    @Override
    public Ledger ledger() {
        return Ledger.CHALLENGE;
    }

    @Override
    public List<Told> newsOf(Entry entry) {
        Challenge challenge = challenges.getChallenge(entry.subject(), Actor.PLATFORM);
        ChallengeStep step = ChallengeStep.valueOf(entry.kind());
        Concerned concerned = challenges.whoIsConcerned(challenge, entry.sequence());
        String text = step == ChallengeStep.INVITE ? "邀请贵单位揭榜：《" + challenge.terms().title() + "》。"
                : step == ChallengeStep.APPOINT ? "请您担任评审人：榜单《" + challenge.terms().title() + "》，请先声明利益关系。"
                : "榜单《" + challenge.terms().title() + "》：" + step.label() + "。";
        News news = new News("challenge " + entry.number(), kind(step), text, "/challenges/" + challenge.id());
        return concerned.isNobody() ? List.of() : List.of(new Told(news, concerned.parties(), concerned.accounts()));
    }

    private static NotificationKind kind(ChallengeStep step) {
        return switch (step) {
            case AWARD, OBJECT, DISMISS, UPHOLD -> NotificationKind.NOTICE;
            case PAY, SETTLE -> NotificationKind.PAYMENT;
            default -> NotificationKind.ANSWER;
        };
    }
}
