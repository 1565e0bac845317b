package cn.jinchuanggu.cockpit;

import cn.jinchuanggu.shared.WholeList;
import java.util.List;
import java.util.Optional;

/**
 * A number of the cockpit that opens down to its records. A bean of this type is shown on {@code /cockpit} among the further
 * figures, and has a page with its records, an export and an address of the API, like every other.
 *
 * <p>What {@link #tally} counts is exactly what {@link #list} gives out.
 */
public interface Figure {

    /** Last part of its address: small letters, digits and hyphens. */
    String id();

    /** What is counted, in a few Chinese words. */
    String title();

    /** How it is counted, in a Chinese sentence or two. */
    String definition();

    Measure measure();

    /** The number, by part and by month. One query. */
    Tally tally(Scope scope);

    /**
     * The records behind it, the latest first, those without a day last.
     *
     * @param part only of this part; empty for all
     * @param skip how many to pass over
     */
    List<FigureRecord> list(Scope scope, Optional<String> part, int skip, int limit);

    /** All records behind it, in the same order. @param part only of this part; empty for all */
    WholeList<FigureRecord> listAll(Scope scope, Optional<String> part);
}
