package cn.jinchuanggu.listing.sheet;

import cn.jinchuanggu.shared.InvalidInput;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks an uploaded file over before any reader opens it: is it a table at all, and does it stay small when unpacked?
 * Streams; never holds more than a few kilobytes of the file, and stops at the first excess.
 */
final class SheetGuard {

    static final long MOST_BYTES = 128L * 1024 * 1024;
    static final int MOST_ROWS = 200_000;

    private static final int MOST_ENTRIES = 500;
    private static final int MOST_SHEETS = 20;
    private static final long MOST_UNPACKED = 600L * 1024 * 1024;
    private static final long MOST_SHARED_TEXT = 160L * 1024 * 1024;
    /** Each takes some sixty bytes of memory beside its letters, however short it is. */
    private static final int MOST_SHARED_TEXTS = 3_000_000;
    private static final int DIRECTORY_WITHIN = 16 * 1024 * 1024;
    private static final int KIND_SHOWS_WITHIN = 4_096;
    /** Ordinary sheets pack to a tenth; what packs to less than a hundredth is made to burst. */
    private static final long MOST_RATIO = 100;
    private static final long RATIO_COUNTS_FROM = 1024 * 1024;
    /** A part that says itself that it is larger and made to burst is not unpacked to see it. */
    private static final long SAID_TO_BE_LARGE = 128L * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final String TEMPLATE = "请下载模板，填好后另存为 .xlsx 或 .csv 再上传。";
    private static final String FIELD = "file";

    private final ZipFile zip;
    private long unpacked;
    private int rows;

    private SheetGuard(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * What passed.
     *
     * @param csv  false for an .xlsx
     * @param rows that hold anything, header included; of the longest sheet
     */
    record Found(boolean csv, int rows) {
    }

    /** @throws InvalidInput saying in Chinese why the file is not taken */
    static Found check(Path file) {
        try {
            if (isText(file)) {
                return new Found(true, countRows(file));
            }
            try (ZipFile zip = new ZipFile(file.toFile())) {
                SheetGuard guard = new SheetGuard(zip);
                guard.checkContent();
                return new Found(false, guard.rows);
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** A reader stumbled over it; the cause goes along for the log. */
    static InvalidInput unreadable(Exception cause) {
        return refused("文件打不开，可能没有传完整，或已损坏。", "请用表格软件打开确认，另存为 .xlsx 后重新上传。", cause);
    }

    static InvalidInput refused(String message, String remedy, Exception cause) {
        InvalidInput refused = refused(message, remedy);
        refused.initCause(cause);
        return refused;
    }


    static InvalidInput refused(String message, String remedy) {
        return new InvalidInput(FIELD, message, remedy);
    }

    /** Whether it is text; else it begins as a zip does. */
    private static boolean isText(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw refused("文件是空的。", TEMPLATE);
        }
        if (size > MOST_BYTES) {
            throw refused("文件有 %,.1f MB，最多 %d MB。".formatted(size / 1048576.0, MOST_BYTES / 1048576), "请删去图片等，或分成几个文件。");
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(KIND_SHOWS_WITHIN);
        }
        if (begins(head, OLE2)) {
            throw isEncrypted(file) ? refused("文件有密码保护。", "请取消密码，另存为 .xlsx 后再上传。")
                    : refused("这是旧格式的文件（.xls 或 .doc）。", "请在表格软件里另存为 .xlsx 再上传。");
        }
        if (begins(head, EMPTY_ZIP)) {
            throw refused("文件里没有工作表。", TEMPLATE);
        }
        if (begins(head, PDF) || !begins(head, ZIP) && !CsvEncoding.looksLikeText(head)) {
            throw refused(begins(head, PDF) ? "这是 PDF 文件，不是表格。" : "这不是 .xlsx 或 .csv 表格。", TEMPLATE);
        }
        return !begins(head, ZIP);
    }

    private static int countRows(Path file) throws IOException {
        try (CsvRows lines = new CsvRows(file)) {
            int rows = 0;
            while (lines.hasNext()) {
                lines.next();
                if (++rows > MOST_ROWS + 1) {
                    throw tooManyRows(MOST_ROWS);
                }
            }
            return rows;
        }
    }

    private static InvalidInput tooLarge() {
        return refused("文件解压后太大，不像一张普通的表。", "请删去空白行、图片和多余的工作表，或分成几个文件。");
    }

    static InvalidInput tooManyRows(int most) {
        return refused("表里超过 %,d 行。".formatted(most), "请分成几个文件，每个不超过 %,d 行。".formatted(most));
    }

    private void checkContent() throws IOException {
        List<ZipEntry> entries = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
            entries.add(all.nextElement());
            if (entries.size() > MOST_ENTRIES) {
                throw refused("文件里的部件超过 " + MOST_ENTRIES + " 个，不像一张普通的表。", TEMPLATE);
            }
        }
        checkNames(entries);
        // sheets first: "too many rows" says more to a person than "too large"
        entries.sort((a, b) -> Boolean.compare(isSheet(b.getName()), isSheet(a.getName())));
        for (ZipEntry entry : entries) {
            checkPart(entry);
        }
    }

    private static void checkNames(List<ZipEntry> entries) {
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : entries) {
            String name = partName(entry.getName());
            if (!names.add(name)) {
                throw refused("文件里有两个同名的部件。", "请用表格软件打开，另存为 .xlsx 后再上传。");
            }
            if (name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/")) {
                throw refused("文件里有宏。", "请另存为不含宏的 .xlsx 再上传。");
            }
            if (name.startsWith("xl/externallinks/") || name.equals("xl/connections.xml")) {
                throw refused("文件链接到别的文件或数据源。", "请把内容粘贴为数值，断开链接后再上传。");
            }
        }
        if (names.contains("word/document.xml")) {
            throw refused("这是 Word 文件，不是 .xlsx 表格。", TEMPLATE);
        }
        if (!names.contains("[content_types].xml") || !names.contains("xl/workbook.xml")) {
            throw refused("这个压缩文件不是 .xlsx 表格。", TEMPLATE);
        }
        long sheets = names.stream().filter(SheetGuard::isSheet).count();
        if (sheets == 0 || sheets > MOST_SHEETS) {
            throw refused(sheets == 0 ? "文件里没有工作表。" : "文件里有 " + sheets + " 张工作表，最多 " + MOST_SHEETS + " 张。", TEMPLATE);
        }
    }

    private void checkPart(ZipEntry entry) throws IOException {
        if (entry.getSize() > SAID_TO_BE_LARGE && entry.getSize() / Math.max(1, entry.getCompressedSize()) > MOST_RATIO) {
            throw tooLarge();
        }
        String name = partName(entry.getName());
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        try (InputStream in = new Counted(zip.getInputStream(entry), entry)) {
            if (isSheet(name)) {
                rows = Math.max(rows, PartScan.countRows(staysOpen(in), MOST_ROWS));
            } else if (isSharedText(name)) {
                PartScan.countTexts(staysOpen(in), MOST_SHARED_TEXTS);
            } else if (xml) {
                PartScan.refuseDoctype(staysOpen(in));
            }
            // what follows the last tag counts too
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** A parser closes what it has read to the end. */
    private static InputStream staysOpen(InputStream in) {
        return new FilterInputStream(in) {

            @Override
            public void close() {
                // closed by whoever opened it
            }
        };
    }

    /** An encrypted workbook is an OLE2 container whose directory names this stream in UTF-16. */
    private static boolean isEncrypted(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(DIRECTORY_WITHIN), StandardCharsets.ISO_8859_1)
                    .contains(new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
        }
    }

    private static boolean isSheet(String name) {
        String part = partName(name);
        return part.startsWith("xl/worksheets/") && part.endsWith(".xml");
    }

    private static boolean isSharedText(String name) {
        return partName(name).endsWith("sharedstrings.xml");
    }

    private static String partName(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    /** Counts what comes out of one part and of all, and stops the reading at an excess. */
    private final class Counted extends FilterInputStream {

        private final long packed;
        private final boolean sharedText;
        private long read;

        Counted(InputStream in, ZipEntry entry) {
            super(in);
            packed = Math.max(1, entry.getCompressedSize());
            sharedText = isSharedText(entry.getName());
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            if (n > 0) {
                read += n;
                unpacked += n;
                if (unpacked > MOST_UNPACKED || sharedText && read > MOST_SHARED_TEXT
                        || read > RATIO_COUNTS_FROM && read / packed > MOST_RATIO) {
                    throw tooLarge();
                }
            }
            return n;
        }
    }
}
