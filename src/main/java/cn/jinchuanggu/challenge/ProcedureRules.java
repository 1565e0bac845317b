package cn.jinchuanggu.challenge;

import cn.jinchuanggu.shared.DatedDays;
import java.time.LocalDate;

/** The numbers of the procedure, each by the day of asking: {@code challenge/rules.yaml}. Settings of the platform. */
final class ProcedureRules {

    private static final String FILE = "/challenge/rules.yaml";
    private static final DatedDays APPLICATION_DAYS = DatedDays.load(FILE, "applicationDays");
    private static final DatedDays NOTICE_DAYS = DatedDays.load(FILE, "noticeDays");
    private static final DatedDays LEAST_PANELISTS = DatedDays.load(FILE, "leastPanelists");
    private static final DatedDays DROP_FROM = DatedDays.load(FILE, "dropFrom");

    private ProcedureRules() {
    }

    /** Least days between the day of publication and the last day of applications. */
    static int applicationDays(LocalDate published) {
        return APPLICATION_DAYS.on(published);
    }

    /** For how many days an award is published. */
    static int noticeDays(LocalDate awarded) {
        return NOTICE_DAYS.on(awarded);
    }

    /** Least scores that each application has before anything is ranked. */
    static int leastPanelists(LocalDate ranked) {
        return LEAST_PANELISTS.on(ranked);
    }

    /** From how many scores of one application on the highest and the lowest are dropped. */
    static int dropFrom(LocalDate ranked) {
        return DROP_FROM.on(ranked);
    }
}
