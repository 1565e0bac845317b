package cn.jinchuanggu.intake;

import java.util.List;
import java.util.Map;

/** A file of rows, understood one after another. Close it. */
interface RowSource extends AutoCloseable {

    /** The texts of the header row by place, from 0. */
    Map<Integer, String> headers();

    /** Headers whose cells are not read. */
    List<String> unread();

    /** The header that fills a property; the property itself when none does. */
    String headerOf(String property);

    /** Whether some other row of the file says who owns a listing, as far as it is known before the first listing comes. */
    default boolean givesOwner(String listing) {
        return false;
    }

    /** The kind of an entity that is not there yet and counts as there; empty for none. */
    default String awaitedKind(String id) {
        return "";
    }

    /** The next rows, at most so many; empty at the end. */
    List<RowDraft> next(int most);

    @Override
    void close();
}
