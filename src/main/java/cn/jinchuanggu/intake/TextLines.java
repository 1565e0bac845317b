package cn.jinchuanggu.intake;

import cn.jinchuanggu.intake.exchange.ExchangeText;
import cn.jinchuanggu.listing.sheet.CsvEncoding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lines of a text in UTF-8 or GB18030, with or without a byte order mark; of a line that does not end only the begin is kept. */
final class TextLines implements AutoCloseable {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Reader reader;
    private int number;

    private TextLines(Reader reader) {
        this.reader = reader;
    }

    /** @throws cn.jinchuanggu.shared.InvalidInput when it is in neither encoding */
    static TextLines open(Path file) throws IOException {
        BufferedReader reader = Files.newBufferedReader(file, CsvEncoding.of(file));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return new TextLines(reader);
    }

    /** How many lines are not blank. */
    static int count(Path file) throws IOException {
        try (TextLines lines = open(file)) {
            int count = 0;
            for (String line = lines.next(); line != null; line = lines.next()) {
                count += line.isBlank() ? 0 : 1;
            }
            return count;
        }
    }

    /** The next line, at most one character longer than an entity may be; null at the end. */
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (c != '\r' && line.length() <= ExchangeText.LONGEST) {
                line.append((char) c);
            }
            c = reader.read();
        }
        number++;
        return line.toString();
    }

    /** Of the line that was read last, from 1. */
    int number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
