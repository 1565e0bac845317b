package cn.jinchuanggu.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of an ordered list.
 *
 * @param items  what stands on this page, in order
 * @param number page number from 1
 * @param size   entries a full page has
 * @param total  entries of the whole list
 */
public record Page<T>(List<T> items, int number, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** How many pages there are; at least 1, so that an empty list has a first page. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasNext() {
        return number < pages();
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), number, size, total);
    }
}
