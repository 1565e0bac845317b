package cn.jinchuanggu.graph;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that holds everything this installation keeps on disk, owned by one process at a time.
 *
 * <p>Opening it creates it, proves that it can be written and takes its lock; a second process is told which one has it.
 */
public final class DataFolder implements AutoCloseable {

    private static final String LOCK = "in-use.pid";

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws StartRefused when the folder cannot be written or another process has it */
    public static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        Path lockFile = path.resolve(LOCK);
        FileChannel channel;
        try {
            Files.createDirectories(path);
            channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StartRefused("数据目录 " + path + " 不能写入。",
                    "请给当前用户写权限，或用 --jinchuanggu.graph.data-folder=… 指定另一个目录。", e);
        }
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(path, channel, null);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(path, channel, lock);
        } catch (OverlappingFileLockException e) {
            throw inUse(path, channel, e);
        } catch (IOException e) {
            throw new StartRefused("数据目录 " + path + " 不能加锁。", "请确认它在本机磁盘上，而且磁盘没有写满。", e);
        }
    }

    /** Whether another process has this folder now. */
    public static boolean isInUse(Path folder) {
        Path lockFile = folder.toAbsolutePath().normalize().resolve(LOCK);
        if (!Files.exists(lockFile)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            // whoever opens it says why it cannot be opened
            return false;
        }
    }

    private static StartRefused inUse(Path path, FileChannel channel, Exception cause) {
        String owner = "";
        try (channel) {
            ByteBuffer pid = ByteBuffer.allocate(20);
            channel.read(pid, 0);
            owner = new String(pid.array(), 0, pid.position(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            if (cause != null) {
                e.addSuppressed(cause);
            }
            cause = e;
        }
        return new StartRefused("数据目录 " + path + " 正被另一个进程使用" + (owner.isEmpty() ? "。" : "（进程号 " + owner + "）。"),
                "请先结束那个进程，或用 --jinchuanggu.graph.data-folder=… 为第二个实例指定另一个目录。", cause);
    }

    /** A folder inside this one, created when it is not there. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new StartRefused("数据目录 " + path + " 里不能建立 " + name + "。", "请检查磁盘空间和写权限。", e);
        }
    }

    /**
     * Writes a file that only the owner of this process may read, beside and then into place: a crash leaves the old file or
     * the new one, never half of one.
     */
    public void writeForOwner(String name, String text) throws IOException {
        Path file = path.resolve(name);
        Path draft = path.resolve(name + ".new");
        Files.deleteIfExists(draft);
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
