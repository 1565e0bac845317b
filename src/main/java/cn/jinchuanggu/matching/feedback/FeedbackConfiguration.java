package cn.jinchuanggu.matching.feedback;

import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.journal.LedgerFollower;
import cn.jinchuanggu.matching.ViewerSignal;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.privacy.Ranking;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the opinions in memory equal to their ledger, and lets them have their say in every ranking. */
@Configuration(proxyBeanMethods = false)
class FeedbackConfiguration {

    @Bean
    Opinions opinions(Weights weights) {
        return new Opinions(weights.feedbackHalfLifeDays());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    LedgerFollower feedbackFollower(Journal journal, Opinions opinions) {
        return new LedgerFollower(journal, Ledger.FEEDBACK, opinions::learn);
    }

    /** Who does not want to be known in a ranking gets what a visitor gets. */
    @Bean
    ViewerSignal feedbackSignal(Opinions opinions, Weights weights, Ranking ranking) {
        return (viewer, asked) -> FeedbackSignal.of(opinions, weights, ranking.knownAs(viewer), asked);
    }
}
