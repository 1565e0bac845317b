package cn.jinchuanggu.listing.imports;

import cn.jinchuanggu.graph.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The uploaded sheets of imports that have not ended, in the folder {@code imports} of this installation. */
@Component
class ImportFiles {

    private static final String ENDING = ".table";

    private final Path folder;

    ImportFiles(DataFolder data) {
        this.folder = data.folder("imports");
    }

    Path of(String run) {
        return folder.resolve(run + ENDING);
    }

    boolean isThere(String run) {
        return Files.isRegularFile(of(run));
    }

    /** Keeps a copy, whole or not at all. */
    void keep(Path upload, String run) {
        Path part = folder.resolve(run + ".part");
        try {
            Files.copy(upload, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, of(run), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("上传的文件存不下来。请检查磁盘空间。", e);
        }
    }

    void forget(String run) {
        try {
            Files.deleteIfExists(of(run));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what a crash has left behind. @param needed runs whose files stay */
    void forgetAllBut(Set<String> needed) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> !needed.contains(f.getFileName().toString().replace(ENDING, ""))).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of the content. */
    static String hash(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[1 << 16];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
