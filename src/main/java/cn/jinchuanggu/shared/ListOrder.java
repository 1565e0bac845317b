package cn.jinchuanggu.shared;

import java.util.List;
import java.util.Locale;

/**
 * In which order a list stands; the constants of one enum are the orders of one list. Whatever has not what it is ordered by
 * comes last, and of equal entries the id decides, so that pages never repeat an entry or leave one out.
 */
public interface ListOrder {

    /** Name of the constant. */
    String name();

    /** The Chinese words for people. */
    String label();

    /** As it stands in an address. */
    default String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All orders of the same list, as a form offers them. */
    default List<ListOrder> choices() {
        return List.of(getClass().getEnumConstants());
    }
}
