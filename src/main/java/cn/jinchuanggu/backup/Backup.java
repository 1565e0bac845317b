package cn.jinchuanggu.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A backup in the folder.
 *
 * @param takenAt when it was begun, in Asia/Shanghai
 * @param sha256  of the file, as it was written down when the file was made; empty when that is lost
 * @param nodes   0 when the manifest cannot be read
 */
public record Backup(String name, Path file, Backups.Kind kind, LocalDateTime takenAt, long bytes, String sha256, long nodes, long ties,
        String schema, String product) {

    /** How it came about, in Chinese. */
    public String kindLabel() {
        return kind.label();
    }
}
