package cn.jinchuanggu.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps one page of the entries that are handed to it in the order of their list, and counts all of them. For one thread. */
public final class CountedPage<T> implements Consumer<T> {

    private final Paging paging;
    private final List<T> kept = new ArrayList<>();
    private long total;

    public CountedPage(Paging paging) {
        this.paging = paging;
    }

    @Override
    public void accept(T entry) {
        if (total >= paging.skip() && kept.size() < paging.size()) {
            kept.add(entry);
        }
        total++;
    }

    /** The page as far as entries were handed over. */
    public Page<T> page() {
        return new Page<>(kept, paging.number(), paging.size(), total);
    }
}
