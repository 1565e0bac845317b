package cn.jinchuanggu.search;

import org.apache.lucene.store.Directory;

/** Opens an index over files that a test of another package makes fail. */
public final class IndexOver {

    private IndexOver() {
    }

    /** Made when there is none. */
    public static SearchIndex files(Directory directory) {
        return SearchIndex.over(directory);
    }
}
