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
 * Looks an uploaded file over before any reader opens it: is it an .xlsx at all, and does it stay small when unpacked?
 * Streams; never holds more than a few kilobytes of the file, and stops at the first excess.
 */
final class SheetGuard {

    static final long MOST_BYTES = 20L * 1024 * 1024;
    static final int MOST_ROWS = 5_000;

    private static final int MOST_ENTRIES = 500;
    private static final int MOST_SHEETS = 20;
    private static final long MOST_UNPACKED = 150L * 1024 * 1024;
    private static final long MOST_SHARED_TEXT = 40L * 1024 * 1024;
    /** Ordinary sheets pack to a tenth; what packs to less than a hundredth is made to burst. */
    private static final long MOST_RATIO = 100;
    private static final long RATIO_COUNTS_FROM = 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final String TEMPLATE = "请下载模板，填好后另存为 .xlsx 再上传。";
    private static final String FIELD = "file";

    private final ZipFile zip;
    private long unpacked;

    private SheetGuard(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws InvalidInput saying in Chinese why the file is not taken */
    static void check(Path file) {
        try {
            checkKind(file);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                new SheetGuard(zip).checkContent();
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** A reader stumbled over it; the cause goes along for the log. */
    static InvalidInput unreadable(Exception cause) {
        InvalidInput refused = refused("文件打不开，可能没有传完整，或已损坏。", "请用表格软件打开确认，另存为 .xlsx 后重新上传。");
        refused.initCause(cause);
        return refused;
    }

    static InvalidInput refused(String message, String remedy) {
        return new InvalidInput(FIELD, message, remedy);
    }

    private static void checkKind(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw refused("文件是空的。", TEMPLATE);
        }
        if (size > MOST_BYTES) {
            throw refused("文件有 %.1f MB，最多 20 MB。".formatted(size / 1048576.0), "请删去图片等，或分成几个文件。");
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(8);
        }
        if (begins(head, OLE2)) {
            throw isEncrypted(file) ? refused("文件有密码保护。", "请取消密码，另存为 .xlsx 后再上传。")
                    : refused("这是旧格式的文件（.xls 或 .doc）。", "请在表格软件里另存为 .xlsx 再上传。");
        }
        if (begins(head, EMPTY_ZIP)) {
            throw refused("文件里没有工作表。", TEMPLATE);
        }
        if (!begins(head, ZIP)) {
            throw refused(begins(head, PDF) ? "这是 PDF 文件，不是 .xlsx 表格。" : "这不是 .xlsx 表格（可能是 CSV、文本或别的文件）。", TEMPLATE);
        }
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
        String name = partName(entry.getName());
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        try (InputStream in = new Counted(zip.getInputStream(entry), entry)) {
            if (isSheet(name)) {
                PartScan.countRows(staysOpen(in), MOST_ROWS);
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
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .contains(new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    private static boolean isSheet(String name) {
        String part = partName(name);
        return part.startsWith("xl/worksheets/") && part.endsWith(".xml");
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
            sharedText = partName(entry.getName()).endsWith("sharedstrings.xml");
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
                    throw refused("文件解压后太大，不像一张普通的表。", "请删去空白行、图片和多余的工作表，或分成几个文件。");
                }
            }
            return n;
        }
    }
}
