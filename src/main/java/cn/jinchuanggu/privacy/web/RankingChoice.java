package cn.jinchuanggu.privacy.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.privacy.Ranking;
import org.springframework.stereotype.Component;

/** What a list says beside itself about how it is ordered; templates call it {@code @ranking}. */
@Component("ranking")
class RankingChoice {

    private final Ranking ranking;

    RankingChoice(Ranking ranking) {
        this.ranking = ranking;
    }

    /** Whether lists are ordered for this reader. */
    public boolean personal(Actor reader) {
        return ranking.isPersonal(reader);
    }
}
