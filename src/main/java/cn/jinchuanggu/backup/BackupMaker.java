package cn.jinchuanggu.backup;

import java.nio.file.Path;

/** Makes a backup into a file: this process itself, or the platform that runs, when it is asked. */
public interface BackupMaker {

    /**
     * Makes one.
     *
     * @return what was written, in Chinese
     * @throws cn.jinchuanggu.shared.InvalidInput when it cannot be made
     */
    String make(Path file) throws Exception;
}
