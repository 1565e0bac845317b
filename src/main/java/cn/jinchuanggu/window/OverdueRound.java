package cn.jinchuanggu.window;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.PartByPart;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every ten minutes for tasks whose time has run out and escalates each once. Run as often as one likes, by as many instances: the
 * case is taken before its clock is read, and the request has the same key each time.
 * {@code jinchuanggu.window.rounds=false} leaves it out, for tests that set a clock of their own.
 */
@Component
@ConditionalOnProperty(name = "jinchuanggu.window.rounds", matchIfMissing = true)
class OverdueRound {

    private static final Logger log = LoggerFactory.getLogger(OverdueRound.class);
    private static final int PART = 1_000;

    private final CaseLists lists;
    private final Cases cases;
    private final int part;

    @Autowired
    OverdueRound(CaseLists lists, Cases cases) {
        this(lists, cases, PART);
    }

    /** @param part how many are read at once */
    OverdueRound(CaseLists lists, Cases cases, int part) {
        this.lists = lists;
        this.cases = cases;
        this.part = part;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void run() {
        OffsetDateTime now = cases.now();
        long escalated = PartByPart.<CaseLists.DueTask>of(part, (last, limit) -> lists.listOverdue(now, last, limit)).filter(this::isEscalated).count();
        if (escalated > 0) {
            log.info("One window: {} tasks are overdue and were escalated", escalated);
        }
    }

    private boolean isEscalated(CaseLists.DueTask due) {
        try {
            cases.act(due.caseId(), CaseStep.OVERDUE, Map.of(CaseQuestions.TASK, due.task()), Actor.PLATFORM, "overdue " + due.task());
            return true;
        } catch (Conflict e) {
            return false; // done, suspended or withdrawn since the list was read: nothing is overdue any more
        }
    }
}
