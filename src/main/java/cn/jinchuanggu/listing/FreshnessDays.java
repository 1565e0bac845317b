package cn.jinchuanggu.listing;

import cn.jinchuanggu.shared.DatedDays;
import java.time.LocalDate;

/** After how many days without a confirmation something happens to a listing; see {@code listing/freshness.yaml}. */
final class FreshnessDays {

    private static final String FILE = "/listing/freshness.yaml";
    private static final DatedDays PROMPT = DatedDays.load(FILE, "promptAfterDays");
    private static final DatedDays CLOSE = DatedDays.load(FILE, "closeAfterDays");

    private FreshnessDays() {
    }

    /** Days after which its owner is asked whether it still holds, as of today. */
    static int promptAfter(LocalDate today) {
        return PROMPT.on(today);
    }

    /** Days after which it is closed, as of today. */
    static int closeAfter(LocalDate today) {
        return CLOSE.on(today);
    }
}
