package cn.jinchuanggu.listing.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds out how the text of a file is encoded: UTF-8 when all of it is valid as such, with or without a byte order mark;
 * else GB18030, in which spreadsheet programs save on a Chinese desktop. A text in GB18030 that is valid UTF-8 throughout
 * holds no Chinese at all.
 */
public final class CsvEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private CsvEncoding() {
    }

    /** @throws cn.jinchuanggu.shared.InvalidInput when it is neither */
    public static Charset of(Path file) throws IOException {
        if (isValid(file, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (isValid(file, GB18030)) {
            return GB18030;
        }
        throw SheetGuard.refused("文字的编码既不是 UTF-8，也不是 GB18030。", "请用表格软件另存为“CSV UTF-8”或 .xlsx 后再上传。");
    }

    /** Whether the first bytes are text: no zero byte, which neither encoding has. */
    static boolean looksLikeText(byte[] begin) {
        for (byte b : begin) {
            if (b == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isValid(Path file, Charset charset) throws IOException {
        char[] passed = new char[1 << 16];
        try (InputStream in = Files.newInputStream(file);
                Reader reader = new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            int read = 0;
            while (read >= 0) {
                read = reader.read(passed);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
