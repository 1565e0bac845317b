package cn.jinchuanggu.audit.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only the owner reads, written beside and moved into place, so that a crash leaves the old one or the new one. */
final class OwnerOnly {

    private OwnerOnly() {
    }

    static void write(Path file, byte[] content) throws IOException {
        Path draft = draft(file);
        Files.write(draft, content);
        move(draft, file);
    }

    /** An empty file beside this one that nobody else can read. */
    static Path draft(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return draft;
    }

    static void move(Path draft, Path file) throws IOException {
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
