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
 * Looks every ten minutes for tasks whose time has run out and for new cases that nobody has answered in time, and escalates each once.
 * Run as often as one likes, by as many instances: the case is taken before its clock is read, and the request has the same key each time.
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
        long unanswered = PartByPart.<CaseLists.Unanswered>of(part, (last, limit) -> lists.listUnanswered(now, last, limit)).filter(this::isEscalated).count();
        if (escalated + unanswered > 0) {
            log.info("One window: {} tasks are overdue and {} cases unanswered; they were escalated", escalated, unanswered);
        }
    }

    private boolean isEscalated(CaseLists.DueTask due) {
        return isTaken(due.caseId(), CaseStep.OVERDUE, Map.of(CaseQuestions.TASK, due.task()), "overdue " + due.task());
    }

    private boolean isEscalated(CaseLists.Unanswered of) {
        return isTaken(of.caseId(), CaseStep.UNANSWERED, Map.of(), "unanswered");
    }

    private boolean isTaken(String id, CaseStep step, Map<String, String> fields, String key) {
        try {
            cases.act(id, step, fields, Actor.PLATFORM, key);
            return true;
        } catch (Conflict e) {
            return false; // done, answered, suspended or withdrawn since the list was read: nothing is overdue any more
        }
    }
}
