package cn.jinchuanggu.listing.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of a test: by cells, as a spreadsheet program would save it, or part by part, as nobody honest would. */
final class TestWorkbook {

    private static final String CONTENT_TYPES = """
            <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""";
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""";
    private static final String WORKBOOK = """
            <?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="成果" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String WORKBOOK_RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>""";
    private static final String NO_STRINGS = """
            <?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>""";
    static final String SHEET_BEGIN = """
            <?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""";
    static final String SHEET_END = "</sheetData></worksheet>";

    /** Writes a part of any length. */
    interface Part {

        void writeTo(OutputStream out) throws IOException;
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** A workbook of one sheet with this content between {@code sheetData} tags. */
    static TestWorkbook raw(String rows) {
        return new TestWorkbook().with("[Content_Types].xml", CONTENT_TYPES).with("_rels/.rels", RELATIONS)
                .with("xl/workbook.xml", WORKBOOK).with("xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONS)
                .with("xl/sharedStrings.xml", NO_STRINGS).with("xl/worksheets/sheet1.xml", SHEET_BEGIN + rows + SHEET_END);
    }

    TestWorkbook with(String name, String content) {
        return with(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    TestWorkbook with(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    TestWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    Path in(Path folder) {
        return write(folder.resolve("sheet.xlsx"), out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                OutputStream buffered = new BufferedOutputStream(zip, 1 << 16);
                part.getValue().writeTo(buffered);
                buffered.flush();
                zip.closeEntry();
            }
            zip.finish();
        });
    }

    /** A workbook with one sheet of cells: texts, numbers, days, or null for a blank one. */
    static Path of(Path folder, List<? extends List<?>> rows) {
        return write(folder.resolve("sheet.xlsx"), out -> {
            Workbook workbook = new Workbook(out, "test", null);
            Worksheet sheet = workbook.newWorksheet("成果");
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    put(sheet, r, c, rows.get(r).get(c));
                }
            }
            workbook.finish();
        });
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case null -> {
                // stays blank
            }
            case Number number -> sheet.value(row, column, number);
            case Boolean flag -> sheet.value(row, column, flag);
            case java.time.LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-MM-dd").set();
            }
            default -> sheet.value(row, column, value.toString());
        }
    }

    static Path write(Path file, Part content) {
        try (OutputStream out = Files.newOutputStream(file)) {
            content.writeTo(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
