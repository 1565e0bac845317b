package cn.jinchuanggu.listing.sheet;

import java.util.Iterator;

/** The rows of a table that are not blank, one after another, so that a long table never stands in memory as a whole. */
interface SheetRows extends Iterator<SheetLine>, AutoCloseable {

    @Override
    void close();
}
