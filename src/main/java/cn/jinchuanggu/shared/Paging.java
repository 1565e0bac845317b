package cn.jinchuanggu.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which page of a list is asked for.
 *
 * @param number page number from 1 through {@value #LAST_PAGE}
 * @param size   entries on a page, from 1 through {@value #LARGEST_PAGE}
 */
public record Paging(int number, int size) {

    public static final int LAST_PAGE = 10_000;
    public static final int LARGEST_PAGE = 100;

    /** @throws InvalidInput naming {@code page} and {@code size}, whichever is out of range */
    public Paging {
        List<Problem> problems = problems(number, size);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** What is wrong with such a page, for who has further problems to tell; empty when nothing is. */
    public static List<Problem> problems(int number, int size) {
        List<Problem> problems = new ArrayList<>();
        if (number < 1 || number > LAST_PAGE) {
            problems.add(new Problem("page", "页码应在 1 到 " + LAST_PAGE + " 之间，收到的是 " + number + "。", "请改用关键词或筛选缩小范围。"));
        }
        if (size < 1 || size > LARGEST_PAGE) {
            problems.add(new Problem("size", "每页条数应在 1 到 " + LARGEST_PAGE + " 之间，收到的是 " + size + "。", "请改小每页条数。"));
        }
        return problems;
    }

    /** Entries before this page. */
    public int skip() {
        return (number - 1) * size;
    }

    /** Reads a part of an ordered list. */
    @FunctionalInterface
    public interface Part<T> {

        List<T> read(int skip, int limit);
    }

    /**
     * This page of a list that is counted by state, read as {@link #page(Part, long)}.
     *
     * @param part   reads what stands on it
     * @param counts entries in each state
     * @param state  the only state that the list has; empty for all
     */
    public <T, S> Page<T> page(Part<T> part, Map<S, Long> counts, Optional<S> state) {
        return page(part, state.map(s -> counts.getOrDefault(s, 0L)).orElseGet(() -> counts.values().stream().mapToLong(Long::longValue).sum()));
    }

    /**
     * This page of a list. One behind the end of the list is not read.
     *
     * @param part  reads what stands on it
     * @param total entries of the whole list
     */
    public <T> Page<T> page(Part<T> part, long total) {
        return new Page<>(total > skip() ? part.read(skip(), size) : List.of(), number, size, total);
    }
}
