package cn.jinchuanggu.cockpit.funnel;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.cockpit.funnel.store.MatchedNeeds;
import cn.jinchuanggu.matching.Level;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.Matching;
import cn.jinchuanggu.notification.Round;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.RightOfWay;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notices on which day a need first has an achievement that fits. A need is asked again on later days until one does, since
 * new achievements come; the day it stays is the first one.
 */
@Component
class MatchWatch {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final int AT_ONCE = 100;

    private final MatchedNeeds needs;
    private final Matching matching;
    private final RightOfWay people;
    private final Clock clock;
    private final Round round = new Round("needs without a match", this::look);

    MatchWatch(MatchedNeeds needs, Matching matching, RightOfWay people, Clock clock) {
        this.needs = needs;
        this.matching = matching;
        this.people = people;
        this.clock = clock;
    }

    /** Often, so that each round is short and nobody waits long beside it. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void run() {
        round.run();
    }

    /** Asks for every need that was not asked today, those that were asked longest ago first. */
    private void look() {
        LocalDate today = LocalDate.now(clock.withZone(CHANGZHI));
        for (List<String> some = needs.listToAsk(today, AT_ONCE); !some.isEmpty(); some = needs.listToAsk(today, AT_ONCE)) {
            some.forEach(need -> needs.asked(need, today, fits(need)));
        }
    }

    /** A need that was withdrawn since it was listed fits nothing. */
    private boolean fits(String need) {
        people.giveWay();
        try {
            List<Match> best = matching.matchNeed(need, Actor.PLATFORM, 1).matches();
            return best.stream().anyMatch(m -> m.level() == Level.STRONG || m.level() == Level.FAIR);
        } catch (NotFound e) {
            return false; // asked again tomorrow, when it is no longer listed
        }
    }
}
