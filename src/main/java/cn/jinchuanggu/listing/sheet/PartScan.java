package cn.jinchuanggu.listing.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part of a workbook as a stream of tags, without entities and without keeping anything. */
final class PartScan {

    private static final int MOST_TEXT = 100_000;
    /** XFD is the last column that a spreadsheet program has. */
    private static final int MOST_COLUMN_LETTERS = 3;
    private static final int MOST_ROW_DIGITS = 7;
    /** As many as XFD is far; cells without an address could go on for ever. */
    private static final int MOST_CELLS_OF_ROW = 16_384;

    private PartScan() {
    }

    /** Counts the rows that hold a value, header included, and refuses when there are more than allowed below it. */
    static int countRows(InputStream in, int most) throws IOException {
        RowCount count = new RowCount(most);
        walk(in, count);
        return count.rows;
    }

    /** Refuses a part of more shared texts than allowed, and one that declares entities. */
    static void countTexts(InputStream in, int most) throws IOException {
        int[] texts = {0};
        walk(in, (reader, event) -> {
            if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("si") && ++texts[0] > most) {
                throw SheetGuard.refused("文件里的文字超过 %,d 段。".formatted(most), "请分成几个文件。");
            }
            return true;
        });
    }

    /** Refuses a part that declares entities; an honest workbook never does. */
    static void refuseDoctype(InputStream in) throws IOException {
        walk(in, (reader, event) -> event != XMLStreamConstants.START_ELEMENT);
    }

    /** Looks at one event. */
    private interface Watcher {

        /** @return whether to go on */
        boolean watch(XMLStreamReader reader, int event);
    }

    private static void walk(InputStream in, Watcher watcher) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            boolean goOn = true;
            while (goOn && reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw SheetGuard.refused("文件里有实体声明，不像表格软件保存的。", "请用表格软件打开，另存为 .xlsx 后再上传。");
                }
                goOn = watcher.watch(reader, event);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Rows with a value, lengths of texts and addresses of cells. */
    private static final class RowCount implements Watcher {

        private final int most;
        private int rows;
        private boolean rowHasValue;
        private int textLength;
        private int cellsOfRow;

        RowCount(int most) {
            this.most = most;
        }

        @Override
        public boolean watch(XMLStreamReader reader, int event) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> textLength = 0;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(reader.getTextLength());
                default -> {
                    // comments and instructions carry nothing
                }
            }
            return true;
        }

        private void start(XMLStreamReader reader) {
            switch (reader.getLocalName()) {
                case "row" -> {
                    rowHasValue = false;
                    cellsOfRow = 0;
                }
                case "c" -> cell(reader.getAttributeValue(null, "r"));
                case "v", "is" -> {
                    if (!rowHasValue && ++rows > most + 1) {
                        throw SheetGuard.tooManyRows(most);
                    }
                    rowHasValue = true;
                }
                default -> {
                    // formats, widths and the like
                }
            }
        }

        /** A made-up address would make a reader reserve memory for all the columns before it, and a row without end for all of its cells. */
        private void cell(String cell) {
            if (++cellsOfRow > MOST_CELLS_OF_ROW) {
                throw SheetGuard.refused("有一行超过 %,d 格。".formatted(MOST_CELLS_OF_ROW), "请用表格软件打开，删去多余的列，另存为 .xlsx 后再上传。");
            }
            if (cell != null) {
                long letters = cell.chars().filter(c -> c < '0' || c > '9').count();
                if (letters > MOST_COLUMN_LETTERS || cell.length() - letters > MOST_ROW_DIGITS) {
                    throw SheetGuard.refused("单元格地址“" + cell.substring(0, Math.min(20, cell.length())) + "”不存在。", "请用表格软件打开，另存为 .xlsx 后再上传。");
                }
            }
        }

        private void text(int length) {
            textLength += length;
            if (textLength > MOST_TEXT) {
                throw SheetGuard.refused("有一个单元格超过 %,d 字。".formatted(MOST_TEXT), "请写要点，详细材料可作为附件。");
            }
        }
    }
}
