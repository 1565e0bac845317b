package cn.jinchuanggu.listing.sheet;

import cn.jinchuanggu.shared.InvalidInput;
import java.nio.file.Path;
import java.util.List;

/**
 * A whole table in memory.
 *
 * @param rows those below the header that are not blank
 */
record SheetContent(SheetHead head, List<SheetLine> rows) {

    /** @throws InvalidInput when the file is no such table, or its header lacks a column that must be there */
    static SheetContent read(Path file) {
        try (OpenSheet sheet = OpenSheet.open(file)) {
            return new SheetContent(sheet.head(), sheet.next(Integer.MAX_VALUE));
        }
    }
}
