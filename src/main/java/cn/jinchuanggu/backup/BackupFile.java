package cn.jinchuanggu.backup;

import cn.jinchuanggu.backup.store.WholeGraph.NodeLine;
import cn.jinchuanggu.backup.store.WholeGraph.TieLine;
import cn.jinchuanggu.shared.InvalidInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/** A backup as it lies on the disk. Whatever is wrong with it is said with file, line and next step. */
final class BackupFile implements AutoCloseable {

    private static final String ANOTHER = "请换一份备份；用 verify-backup 可以先检查。没有写入任何内容。";
    private static final long LARGEST_MANIFEST = 1 << 20;

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws InvalidInput when it cannot be read, was cut off, or is no backup */
    static BackupFile open(Path file) {
        try {
            ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            try {
                return new BackupFile(file, zip, manifest(file, zip));
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException e) {
            throw wrong(file, "", "不是备份文件，或者被截断了（" + e.getMessage() + "）。");
        } catch (IOException e) {
            throw new InvalidInput("--file", "文件 " + file + " 不能读。", "请检查路径和权限。");
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(BackupWriting.MANIFEST);
        if (entry == null || entry.getSize() > LARGEST_MANIFEST) {
            throw wrong(file, BackupWriting.MANIFEST, "没有清单，不是本平台写的备份。");
        }
        try (var in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            byte[] json = in.readAllBytes();
            if (in.getChecksum().getValue() != entry.getCrc()) {
                throw wrong(file, BackupWriting.MANIFEST, "清单的校验和不对，文件损坏了。");
            }
            Manifest manifest = Manifest.of(json);
            if (manifest.format() != Manifest.FORMAT) {
                throw wrong(file, BackupWriting.MANIFEST, "备份的格式是 " + manifest.format() + "，本版本只认 " + Manifest.FORMAT + "。");
            }
            if (manifest.parts() == null || manifest.schema() == null || manifest.nodes() == null || manifest.ties() == null || manifest.ledgers() == null) {
                throw wrong(file, BackupWriting.MANIFEST, "清单不完整。");
            }
            return manifest;
        } catch (JacksonException e) {
            throw wrong(file, BackupWriting.MANIFEST, "清单读不懂。");
        }
    }

    private static InvalidInput wrong(Path file, String where, String what) {
        return new InvalidInput("--file", file.getFileName() + (where.isEmpty() ? "：" : " 里的 " + where + "：") + what, ANOTHER);
    }

    Manifest manifest() {
        return manifest;
    }

    /**
     * Reads the whole file once and compares it with its manifest: every line is understood, nobody stands twice, every tie leads
     * somewhere, the sums are right.
     *
     * @throws InvalidInput with the first thing that is wrong
     */
    void verify() {
        Set<String> ids = new HashSet<>();
        read(BackupWriting.NODES, Lines::readNode, node -> {
            if (!ids.add(node.id())) {
                throw new IllegalArgumentException(node.id() + " 出现了两次");
            }
        });
        read(BackupWriting.TIES, Lines::readTie, tie -> {
            if (!ids.contains(tie.from()) || !ids.contains(tie.to())) {
                throw new IllegalArgumentException("关系的一端 " + (ids.contains(tie.from()) ? tie.to() : tie.from()) + " 不在备份里");
            }
        });
    }

    void eachNode(Consumer<NodeLine> taker) {
        read(BackupWriting.NODES, Lines::readNode, taker);
    }

    void eachTie(Consumer<TieLine> taker) {
        read(BackupWriting.TIES, Lines::readTie, taker);
    }

    private <T> void read(String name, Function<String, T> reader, Consumer<T> taker) {
        Manifest.Part part = manifest.parts().stream().filter(p -> p.name().equals(name)).findFirst()
                .orElseThrow(() -> wrong(file, BackupWriting.MANIFEST, "没有写明 " + name + "。"));
        ZipEntry entry = Optional.ofNullable(zip.getEntry(name)).orElseThrow(() -> wrong(file, name, "不见了。"));
        MessageDigest digest = BackupWriting.sha256();
        long lines = 0;
        try (var in = new BufferedReader(new InputStreamReader(new DigestInputStream(zip.getInputStream(entry), digest), StandardCharsets.UTF_8.newDecoder()), 1 << 16)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines++;
                take(name, lines, line, reader, taker);
            }
        } catch (CharacterCodingException e) {
            throw wrong(file, name, "第 " + (lines + 1) + " 行之后不是 UTF-8 文字。");
        } catch (IOException e) {
            throw wrong(file, name, "第 " + (lines + 1) + " 行之后读不下去了，文件被截断或损坏（" + e.getMessage() + "）。");
        }
        if (lines != part.lines() || !HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
            throw wrong(file, name, "内容与清单的 sha256 不符，备份写成之后被改动过（清单 " + part.lines() + " 行，实有 " + lines + " 行）。");
        }
    }

    private <T> void take(String name, long line, String text, Function<String, T> reader, Consumer<T> taker) {
        try {
            taker.accept(reader.apply(text));
        } catch (IllegalArgumentException e) {
            throw wrong(file, name, "第 " + line + " 行：" + e.getMessage() + "。");
        } catch (JacksonException e) {
            throw wrong(file, name, "第 " + line + " 行不是 JSON。");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
