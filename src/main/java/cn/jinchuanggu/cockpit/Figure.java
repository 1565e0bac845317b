package cn.jinchuanggu.cockpit;

import cn.jinchuanggu.shared.WholeList;
import java.util.List;

/**
 * A number of the cockpit that opens down to its records. A bean of this type is shown on {@code /cockpit} among the further
 * figures, and has a page with its records, an export and an address of the API, like every other.
 *
 * <p>What {@link #tally} counts is exactly what {@link #list} gives out, of all records and of those of a part or a month.
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
     * @param skip how many to pass over
     */
    List<FigureRecord> list(Scope scope, Behind behind, int skip, int limit);

    /** All these records, in the same order. */
    WholeList<FigureRecord> listAll(Scope scope, Behind behind);
}
