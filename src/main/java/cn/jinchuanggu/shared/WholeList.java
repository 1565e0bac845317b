package cn.jinchuanggu.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All entries of an ordered list that may be too long to be held. Each is handed over once, in the order of the list, and then let
 * go, so that a list of a million entries takes the memory of a few.
 */
@FunctionalInterface
public interface WholeList<T> {

    /** Hands over every entry; what {@code use} throws ends it. Each call reads the list anew. */
    void forEach(Consumer<? super T> use);

    /** The same list with something else in the place of each entry. */
    default <R> WholeList<R> map(Function<? super T, ? extends R> change) {
        return use -> forEach(entry -> use.accept(change.apply(entry)));
    }

    /** The entries in parts of so many, for what is asked for many at once; the last part may have fewer, none is empty. */
    default WholeList<List<T>> together(int size) {
        return use -> {
            List<T> part = new ArrayList<>(size);
            forEach(entry -> {
                part.add(entry);
                if (part.size() == size) {
                    use.accept(List.copyOf(part));
                    part.clear();
                }
            });
            if (!part.isEmpty()) {
                use.accept(List.copyOf(part));
            }
        };
    }

    /** The same list without the entries that do not fit. */
    default WholeList<T> filter(Predicate<? super T> fits) {
        return use -> forEach(entry -> {
            if (fits.test(entry)) {
                use.accept(entry);
            }
        });
    }
}
