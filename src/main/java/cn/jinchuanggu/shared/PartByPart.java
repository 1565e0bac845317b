package cn.jinchuanggu.shared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A long ordered list, read part by part: each begins after the last entry of the one before. So however many there are, each is reached
 * and few are in memory; what leaves the list meanwhile makes none be passed over.
 */
public final class PartByPart {

    private PartByPart() {
    }

    /** Reads a part of an ordered list. */
    @FunctionalInterface
    public interface Part<T> {

        /** So many entries at most. @param last entry after which it begins; empty for the beginning */
        List<T> after(Optional<T> last, int limit);
    }

    /** All of the list in its order; a part is read when it is needed. @param size entries of a part, at least 1 */
    public static <T> Stream<T> of(int size, Part<T> part) {
        return Stream.iterate(part.after(Optional.empty(), size), read -> !read.isEmpty(),
                read -> read.size() < size ? List.of() : part.after(Optional.of(read.getLast()), size)).flatMap(List::stream);
    }
}
