package cn.jinchuanggu.backup.web;

import cn.jinchuanggu.backup.Backup;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A backup as people read it.
 *
 * @param size  in MB with one place
 * @param whole whether its manifest can be read
 */
public record BackupLine(String name, String kind, String takenAt, String size, long bytes, String sha256, long nodes, long ties, String schema, String product,
        boolean whole, boolean copied) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final double MB = 1_000_000;

    static BackupLine of(Backup backup, boolean copied) {
        return new BackupLine(backup.name(), backup.kindLabel(), TIME.format(backup.takenAt()), String.format(Locale.ROOT, "%,.1f", backup.bytes() / MB),
                backup.bytes(), backup.sha256(), backup.nodes(), backup.ties(), backup.schema(), backup.product(), !backup.schema().isEmpty(), copied);
    }
}
