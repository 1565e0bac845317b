package cn.jinchuanggu.listing.sheet;

import cn.jinchuanggu.shared.InvalidInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** An .xlsx or .csv that was looked over and is open: its header, then its rows as many at a time as wanted. Close it. */
public final class TableFile implements AutoCloseable {

    /** The header may stand below a title or a remark, but not deeper. */
    static final int WITHIN_ROWS = 10;
    private static final int HEADERS_KNOWN = 2;

    private final SheetRows rows;
    private final Deque<SheetLine> ahead = new ArrayDeque<>();
    private final SheetLine header;

    private TableFile(SheetRows rows, Predicate<String> known) {
        this.rows = rows;
        List<SheetLine> first = next(WITHIN_ROWS);
        if (first.isEmpty()) {
            throw SheetGuard.refused("第一张工作表是空的。", "请下载模板，每行写一项。");
        }
        int place = placeOfHeader(first, known);
        header = first.get(place);
        ahead.addAll(first.subList(place + 1, first.size()));
        if (ahead.isEmpty()) {
            throw SheetGuard.refused("表头下面没有内容。", "请每行写一项。");
        }
    }

    /**
     * Looks the file over, then opens it.
     *
     * @param known whether a text is a header of such a table; the first row with two of them is its header, else the first row
     * @throws InvalidInput when it is no table, or made to burst
     */
    public static TableFile open(Path file, Predicate<String> known) {
        SheetGuard.Found found = SheetGuard.check(file);
        SheetRows rows = null;
        try {
            rows = found.csv() ? new CsvRows(file) : new XlsxRows(file);
            return new TableFile(rows, known);
        } catch (IOException | RuntimeException e) {
            if (rows != null) {
                rows.close();
            }
            throw e instanceof InvalidInput invalid ? invalid : SheetGuard.unreadable(e);
        }
    }

    /** How many rows hold anything, the header included; throws as {@link #open}. */
    public static int countRows(Path file) {
        return SheetGuard.check(file).rows();
    }

    public SheetLine header() {
        return header;
    }

    /** The next rows below the header, at most so many; empty at the end. */
    public List<SheetLine> next(int most) {
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

    /** For messages: a cell as a spreadsheet program names it, such as C7. */
    public static String cellName(int place, int row) {
        return SheetHead.letters(place) + row;
    }

    private static int placeOfHeader(List<SheetLine> first, Predicate<String> known) {
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i).cells().values().stream().filter(known).count() >= HEADERS_KNOWN) {
                return i;
            }
        }
        return 0;
    }

    @Override
    public void close() {
        rows.close();
    }
}
