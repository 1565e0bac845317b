package cn.jinchuanggu.window;

import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.WholeList;
import cn.jinchuanggu.window.store.PromiseStore;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** How the promises of the one window are kept: figures, and the cases behind each. Real and illustrative cases are never in one figure. */
@Service
public class Promises {

    private static final int MINUTES = 60;
    private static final int SATISFIED = 4;

    private final PromiseStore store;
    private final Cases cases;

    Promises(PromiseStore store, Cases cases) {
        this.store = store;
        this.cases = cases;
    }

    /**
     * What is asked for.
     *
     * @param limit minutes of the first answer, or points, that are aimed at; tasks carry their own
     * @param from  first month, such as {@code 2026-01}
     * @param now   this moment, by which something open is late
     */
    public record Query(Measure measure, boolean illustrative, String from, String through, Optional<Boolean> kept, long limit, OffsetDateTime now) {
    }

    /** The years that can be looked at, this one first. */
    public List<Integer> listYears() {
        int year = cases.now().getYear();
        return List.of(year, year - 1);
    }

    /** Every measure over a year. */
    public List<Figure.Year> read(boolean illustrative, int year) {
        return Arrays.stream(Measure.values()).map(m -> store.year(query(m, illustrative, Optional.empty(), year, Optional.empty()))).toList();
    }

    /**
     * The cases behind a figure, the latest first.
     *
     * @param month such as {@code 2026-11}; empty for the whole year
     * @param kept  only those that kept it, or only those that did not; empty for both
     */
    public Page<Measured> list(Measure measure, boolean illustrative, int year, Optional<String> month, Optional<Boolean> kept, Paging paging) {
        Query query = query(measure, illustrative, month, year, kept);
        return paging.page((skip, limit) -> store.list(query, skip, limit), store.count(query));
    }

    /** As {@link #list} without pages. */
    public WholeList<Measured> listAll(Measure measure, boolean illustrative, int year, Optional<String> month, Optional<Boolean> kept) {
        return store.listAll(query(measure, illustrative, month, year, kept));
    }

    /** Within how many hours, day and night, the first answer is aimed at: a setting of the platform. */
    public int firstAnswerHours() {
        return FirstAnswer.hoursOn(cases.now().toLocalDate());
    }

    private Query query(Measure measure, boolean illustrative, Optional<String> month, int year, Optional<Boolean> kept) {
        return new Query(measure, illustrative, month.orElse(year + "-01"), month.orElse(year + "-12"), kept,
                measure.isScore() ? SATISFIED : (long) firstAnswerHours() * MINUTES, cases.now());
    }
}
