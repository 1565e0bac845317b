package cn.jinchuanggu.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Text that is copied or searched in a PDF is what was written. The font draws 人 (U+4EBA) and the radical ⼈ (U+2F08) with one glyph,
 * and the writer of the PDF notes the first code of a glyph, which is the radical; here the character itself is noted instead.
 */
final class CopiedText {

    /** CJK Radicals Supplement and Kangxi Radicals. */
    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;
    private static final int FIRST_CHARACTER = 0x3400;
    private static final int BLOCK = 100;
    private static final Pattern RANGE = Pattern.compile("<(\\p{XDigit}{4})> <(\\p{XDigit}{4})> <(\\p{XDigit}{4})>");
    private static final Map<Integer, Integer> CHARACTERS = characters();

    private CopiedText() {
    }

    /** The same document with such notes mended. */
    static byte[] mended(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (PDPage page : document.getPages()) {
                mend(page.getResources());
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mend(PDResources resources) throws IOException {
        for (COSName name : resources.getFontNames()) {
            if (resources.getFont(name).getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream notes) {
                String written;
                try (InputStream in = notes.createInputStream()) {
                    written = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
                }
                try (OutputStream out = notes.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(mended(written).getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
    }

    /** Every range is written out code by code, at most {@value #BLOCK} lines in a block, as the format demands. */
    private static String mended(String notes) {
        int first = notes.indexOf(" beginbfrange");
        if (first < 0) {
            return notes;
        }
        List<String> lines = RANGE.matcher(notes).results().flatMap(CopiedText::lines).toList();
        StringBuilder text = new StringBuilder(notes.substring(0, notes.lastIndexOf('\n', first) + 1));
        for (int from = 0; from < lines.size(); from += BLOCK) {
            List<String> block = lines.subList(from, Math.min(lines.size(), from + BLOCK));
            text.append(block.size()).append(" beginbfrange\n").append(String.join("\n", block)).append("\nendbfrange\n");
        }
        return text.append(notes.substring(notes.lastIndexOf("endbfrange") + "endbfrange".length()).stripLeading()).toString();
    }

    private static Stream<String> lines(MatchResult range) {
        int from = hex(range.group(1));
        int character = hex(range.group(3));
        return IntStream.rangeClosed(from, hex(range.group(2)))
                .mapToObj(code -> "<%1$04X> <%1$04X> <%2$04X>".formatted(code, CHARACTERS.getOrDefault(character + code - from, character + code - from)));
    }

    private static int hex(String digits) {
        return Integer.parseInt(digits, 16);
    }

    private static Map<Integer, Integer> characters() {
        Map<Integer, Integer> characters = new HashMap<>();
        try (InputStream in = PaperPdf.font(400); TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup codes = font.getUnicodeCmapLookup();
            for (int radical = FIRST_RADICAL; radical <= LAST_RADICAL; radical++) {
                int glyph = codes.getGlyphId(radical);
                List<Integer> all = glyph == 0 ? List.of() : codes.getCharCodes(glyph);
                Integer of = radical;
                all.stream().filter(code -> code >= FIRST_CHARACTER).findFirst().ifPresent(code -> characters.put(of, code));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(characters);
    }
}
