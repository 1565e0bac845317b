package cn.jinchuanggu.listing.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an .xlsx. Only its shared texts are kept in memory. */
final class XlsxRows implements SheetRows {

    /** The part of a number format that makes it a date: year, month or day, outside of quotes, colours and escapes. */
    private static final Pattern DATE_FORMAT = Pattern.compile("(?i)[ymd年月日]");
    private static final Pattern FORMAT_LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private final ReadableWorkbook workbook;
    private final Stream<Row> rows;
    private final Iterator<SheetLine> lines;

    XlsxRows(Path file) throws IOException {
        workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(hasFormats(file), true));
        rows = workbook.getFirstSheet().openStream();
        lines = rows.map(XlsxRows::line).flatMap(Optional::stream).iterator();
    }

    @Override
    public boolean hasNext() {
        return lines.hasNext();
    }

    @Override
    public SheetLine next() {
        return lines.next();
    }

    @Override
    public void close() {
        try (workbook) {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Small programs write sheets without formats, and the reader fails when it is asked for what is not there. */
    private static boolean hasFormats(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("xl/styles.xml") != null;
        }
    }

    private static Optional<SheetLine> line(Row row) {
        TreeMap<Integer, String> cells = new TreeMap<>();
        List<Integer> errors = new ArrayList<>();
        for (Cell cell : row) {
            if (cell != null && cell.getType() != CellType.EMPTY) {
                if (isError(cell)) {
                    errors.add(cell.getColumnIndex());
                }
                String text = text(cell).strip();
                if (!text.isEmpty()) {
                    cells.put(cell.getColumnIndex(), text);
                }
            }
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new SheetLine(row.getRowNum(), cells, errors));
    }

    private static boolean isError(Cell cell) {
        return cell.getType() == CellType.ERROR
                || cell.getType() == CellType.FORMULA && cell.getRawValue() != null && cell.getRawValue().startsWith("#");
    }

    /** A formula counts as the value that was stored with it. */
    private static String text(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDate(cell) ? date(cell.asDate()) : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Boolean flag) {
            return flag ? "是" : "否";
        }
        return cell.getType() == CellType.FORMULA || value == null ? textOf(cell.getRawValue()) : value.toString();
    }

    private static String textOf(String raw) {
        return raw == null ? "" : raw;
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && cell.getType() == CellType.NUMBER && !format.equalsIgnoreCase("General")
                && DATE_FORMAT.matcher(FORMAT_LITERALS.matcher(format).replaceAll("")).find();
    }

    private static String date(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : time.toString().replace('T', ' ');
    }
}
