package cn.jinchuanggu.notification.news;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.engagement.introduction.Introduction;
import cn.jinchuanggu.engagement.introduction.IntroductionStep;
import cn.jinchuanggu.engagement.introduction.Introductions;
import cn.jinchuanggu.engagement.introduction.Listed;
import cn.jinchuanggu.engagement.introduction.Side;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.notification.News;
import cn.jinchuanggu.notification.NotificationKind;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells both sides of an introduction and its broker of every step; each side by the title of its own listing. */
@Component
class IntroductionNews implements LedgerNews {

    private final Introductions introductions;

    IntroductionNews(Introductions introductions) {
        this.introductions = introductions;
    }

    @Override
    public Ledger ledger() {
        return Ledger.INTRODUCTION;
    }

    @Override
    public List<Told> newsOf(Entry entry) {
        IntroductionStep step = Introduction.step(entry);
        if (step == IntroductionStep.VIEW) {
            return List.of();
        }
        Introduction introduction = introductions.getIntroduction(entry.subject(), Actor.PLATFORM);
        String what = step == IntroductionStep.REFUSE ? introduction.refusal().map(code -> step.label() + "，原因是“" + code.label() + "”").orElse(step.label())
                : step.label();
        List<Told> told = new ArrayList<>();
        for (Side side : Side.values()) {
            Listed own = introduction.head().of(side);
            told.add(new Told(news(entry, step, "关于“" + own.title() + "”的引荐：" + what + "。"), List.of(own.partyId()), List.of()));
        }
        told.add(new Told(news(entry, step, "您提出的引荐：" + what + "。"), List.of(), introduction.head().broker().stream().toList()));
        return told;
    }

    private static News news(Entry entry, IntroductionStep step, String text) {
        NotificationKind kind = switch (step) {
            case REFUSE -> NotificationKind.REFUSAL;
            case CONSENT, REVOKE -> NotificationKind.CONSENT;
            case PROPOSE, VIEW, ANSWER, NEGOTIATE, WITHDRAW, SHELVE, RESUME -> NotificationKind.ANSWER;
        };
        return new News("introduction " + entry.number(), kind, text, "/engagements/" + entry.subject());
    }
}
