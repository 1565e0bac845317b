package cn.jinchuanggu.listing.sheet;

import cn.jinchuanggu.shared.InvalidInput;
import java.nio.file.Path;
import java.util.List;

/** A sheet of achievements opened for reading: what its head means, then its rows as many at a time as wanted. */
final class OpenSheet implements AutoCloseable {

    private final TableFile table;
    private final SheetHead head;

    private OpenSheet(TableFile table, SheetHead head) {
        this.table = table;
        this.head = head;
    }

    /**
     * Looks the file over, then opens it.
     *
     * @throws InvalidInput when it is no such table, or its header lacks a column that must be there
     */
    static OpenSheet open(Path file) {
        TableFile table = TableFile.open(file, text -> Column.find(text).isPresent());
        try {
            return new OpenSheet(table, SheetHead.of(table.header()));
        } catch (InvalidInput e) {
            table.close();
            throw e;
        }
    }

    SheetHead head() {
        return head;
    }

    /** The next rows below the header, at most so many; empty at the end. */
    List<SheetLine> next(int most) {
        return table.next(most);
    }

    @Override
    public void close() {
        table.close();
    }
}
