package cn.jinchuanggu.backup;

import cn.jinchuanggu.backup.store.WholeGraph;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.shared.InvalidInput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** Takes one backup: written beside and moved into place, so that it is whole or not there, and readable by its owner only. */
@Component
class Taking {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final int BUFFER = 1 << 20;

    private final WholeGraph graph;
    private final Clock clock;

    Taking(WholeGraph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * A backup that was written.
     *
     * @param sha256 of the file, which also stands beside it, as {@code sha256sum -c} reads it
     */
    record Taken(Path file, long bytes, String sha256, Manifest manifest) {

        /** What was written, in Chinese. */
        String sentence() {
            return "已写到 " + file + "，" + bytes + " 字节，" + manifest.summary() + "；sha256 " + sha256;
        }
    }

    /** @throws InvalidInput when the file cannot be written */
    Taken take(Path file) {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            MessageDigest digest = BackupWriting.sha256();
            Manifest manifest = write(draft, digest);
            String sha256 = HexFormat.of().formatHex(digest.digest());
            Files.writeString(sumBeside(file), sha256 + "  " + file.getFileName() + "\n");
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return new Taken(file, Files.size(file), sha256, manifest);
        } catch (IOException | UncheckedIOException e) {
            draft.toFile().delete();
            throw new InvalidInput("--file", "备份 " + file + " 没有写成：" + e.getMessage() + "。", "请检查磁盘空间和权限，再试一次。");
        }
    }

    private Manifest write(Path draft, MessageDigest digest) throws IOException {
        // another attempt at the same moment of a server begins the file again
        AtomicReference<BackupWriting> open = new AtomicReference<>();
        AtomicReference<OffsetDateTime> moment = new AtomicReference<>();
        try {
            BackupWriting whole = graph.read(() -> {
                digest.reset();
                close(open.get());
                moment.set(OffsetDateTime.now(clock.withZone(CHANGZHI)));
                open.set(new BackupWriting(new DigestOutputStream(new BufferedOutputStream(create(draft), BUFFER), digest)));
                return open.get();
            });
            return whole.finish(graph.findSchema().orElseGet(GraphSchema::newestVersion), moment.get());
        } finally {
            if (open.get() != null) {
                open.get().close();
            }
        }
    }

    private static void close(BackupWriting before) {
        try {
            if (before != null) {
                before.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutputStream create(Path draft) {
        try {
            Files.deleteIfExists(draft);
            if (Files.getFileStore(draft.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            return Files.newOutputStream(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content as it stands now, without writing it anywhere. */
    Manifest look(String schema) {
        try (BackupWriting nowhere = graph.read(() -> new BackupWriting(OutputStream.nullOutputStream()))) {
            return nowhere.finish(schema, OffsetDateTime.now(clock.withZone(CHANGZHI)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path sumBeside(Path file) {
        return file.resolveSibling(file.getFileName() + ".sha256");
    }

    /** SHA-256 of a file, in lower-case hexadecimal. */
    static String sum(Path file) throws IOException {
        MessageDigest digest = BackupWriting.sha256();
        byte[] some = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                digest.update(some, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
