package cn.jinchuanggu.listing.sheet;

import cn.jinchuanggu.shared.InvalidInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A table opened for reading: its head, then its rows as many at a time as wanted. */
final class OpenSheet implements AutoCloseable {

    private final SheetRows rows;
    private final Deque<SheetLine> ahead = new ArrayDeque<>();
    private final SheetHead head;

    private OpenSheet(SheetRows rows) {
        this.rows = rows;
        List<SheetLine> first = next(SheetHead.WITHIN_ROWS);
        if (first.isEmpty()) {
            throw SheetGuard.refused("第一张工作表是空的。", "请下载模板，每行写一项成果。");
        }
        int place = SheetHead.placeAmong(first);
        head = SheetHead.of(first.get(place));
        ahead.addAll(first.subList(place + 1, first.size()));
        if (ahead.isEmpty()) {
            throw SheetGuard.refused("表头下面没有内容。", "请每行写一项成果。");
        }
    }

    /**
     * Looks the file over, then opens it.
     *
     * @throws InvalidInput when it is no such table, or its header lacks a column that must be there
     */
    static OpenSheet open(Path file) {
        SheetGuard.Found found = SheetGuard.check(file);
        SheetRows rows = null;
        try {
            rows = found.csv() ? new CsvRows(file) : new XlsxRows(file);
            return new OpenSheet(rows);
        } catch (IOException | RuntimeException e) {
            if (rows != null) {
                rows.close();
            }
            throw e instanceof InvalidInput invalid ? invalid : SheetGuard.unreadable(e);
        }
    }

    SheetHead head() {
        return head;
    }

    /** The next rows below the header, at most so many; empty at the end. */
    List<SheetLine> next(int most) {
        List<SheetLine> lines = new ArrayList<>();
        try {
            while (lines.size() < most && (!ahead.isEmpty() || rows.hasNext())) {
                lines.add(ahead.isEmpty() ? rows.next() : ahead.poll());
            }
        } catch (InvalidInput e) {
            throw e;
        } catch (RuntimeException e) {
            // whatever a made-up file does to the reader, it is the file that is wrong
            throw SheetGuard.unreadable(e);
        }
        return lines;
    }

    @Override
    public void close() {
        rows.close();
    }
}
