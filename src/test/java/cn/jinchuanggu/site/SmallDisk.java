package cn.jinchuanggu.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A disk of its own that can be filled: a tmpfs, which only root may mount. Without that right the test is skipped and says so. */
final class SmallDisk implements AutoCloseable {

    private static final int BLOCK_B = 64 * 1024;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    static SmallDisk mount(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()),
                "a small disk cannot be mounted here; it takes root on Linux");
        return new SmallDisk(folder);
    }

    Path folder() {
        return folder;
    }

    /** Writes a file until this much is left; 0 fills the disk to the last block. */
    void fill(long left_B) throws IOException {
        byte[] block = new byte[BLOCK_B];
        try (OutputStream out = Files.newOutputStream(filler())) {
            while (Files.getFileStore(folder).getUsableSpace() > left_B) {
                out.write(block, 0, (int) Math.min(BLOCK_B, Files.getFileStore(folder).getUsableSpace() - left_B));
            }
        }
    }

    /** Gives the room back. */
    void empty() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (!run("umount", folder.toString()) && !run("umount", "-l", folder.toString())) {
            throw new IOException("The small disk at " + folder + " is still mounted");
        }
    }
}
