package cn.jinchuanggu.listing.sheet;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A .csv as spreadsheet programs save it: comma, tab or semicolon, quotes doubled, UTF-8 or GB18030. */
final class CsvRows implements SheetRows {

    private static final int MOST_CELL = 100_000;
    private static final int MOST_CELLS = 200;
    private static final int MOST_RECORD = 1_000_000;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final String DELIMITERS = ",\t;";
    private static final Pattern FORMULA_ERROR = Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)");

    private final CountedReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private SheetLine next;

    CsvRows(Path file) throws IOException {
        Charset charset = CsvEncoding.of(file);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(file, charset)).setIgnoreEmptyLines(false).get();
        reader = new CountedReader(open(file, charset));
        parser = CSVParser.builder().setReader(reader).setFormat(format).get();
        records = parser.iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null && hasRecord()) {
            reader.forget();
            SheetLine line = line(records.next());
            next = line.cells().isEmpty() ? null : line;
        }
        return next != null;
    }

    @Override
    public SheetLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SheetLine line = next;
        next = null;
        return line;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean hasRecord() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw SheetGuard.refused("第 %,d 行读不出来，可能是引号不成对。".formatted(parser.getRecordNumber() + 1),
                    "请用表格软件打开，另存为 .xlsx 或 .csv 后再上传。", e);
        }
    }

    private static SheetLine line(CSVRecord record) {
        if (record.size() > MOST_CELLS) {
            throw SheetGuard.refused("第 %,d 行有 %,d 格，最多 %d 格。".formatted(record.getRecordNumber(), record.size(), MOST_CELLS), "请检查分隔符和引号。");
        }
        TreeMap<Integer, String> cells = new TreeMap<>();
        List<Integer> errors = new ArrayList<>();
        for (int place = 0; place < record.size(); place++) {
            String text = record.get(place).strip();
            if (text.length() > MOST_CELL) {
                throw SheetGuard.refused("有一个单元格超过 %,d 字。".formatted(MOST_CELL), "请写要点，详细材料可作为附件。");
            }
            if (!text.isEmpty()) {
                cells.put(place, text);
                if (text.charAt(0) == '#' && FORMULA_ERROR.matcher(text).matches()) {
                    errors.add(place);
                }
            }
        }
        return new SheetLine((int) record.getRecordNumber(), cells, errors);
    }

    /** The one that stands most often in the first line that is not blank. */
    private static char delimiter(Path file, Charset charset) throws IOException {
        char[] begin = new char[MOST_CELL];
        int length;
        try (Reader in = open(file, charset)) {
            length = Math.max(0, in.read(begin));
        }
        String line = new String(begin, 0, length).strip().lines().findFirst().orElse("");
        return (char) DELIMITERS.chars().reduce((one, other) -> count(line, other) > count(line, one) ? other : one).orElseThrow();
    }

    private static long count(String line, int character) {
        return line.chars().filter(c -> c == character).count();
    }

    private static Reader open(Path file, Charset charset) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)), 1 << 16);
        in.mark(1);
        if (in.read() != BYTE_ORDER_MARK) {
            in.reset();
        }
        return in;
    }

    /** Stops a row that does not end: one quote left open would else make the rest of the file one cell. */
    private static final class CountedReader extends FilterReader {

        private int read;

        CountedReader(Reader in) {
            super(in);
        }

        void forget() {
            read = 0;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            read += Math.max(0, n);
            if (read > MOST_RECORD) {
                throw new IOException("a row of more than " + MOST_RECORD + " characters");
            }
            return n;
        }
    }
}
