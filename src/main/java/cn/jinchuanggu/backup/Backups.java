package cn.jinchuanggu.backup;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.audit.AuditKind;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.graph.DataFolder;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** The backups of a running installation: made one at a time while people go on writing, listed, checked, and handed out. */
@Service
@EnableConfigurationProperties(BackupSettings.class)
public class Backups {

    private static final Logger log = LoggerFactory.getLogger(Backups.class);
    /** What the audit trail calls them. */
    static final String OBJECT = "backup";
    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final Taking taking;
    private final AuditTrail audit;
    private final Clock clock;
    private final BackupSettings settings;
    private final BackupFolder folder;
    private final Optional<BackupFolder> copies;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Backups(Taking taking, AuditTrail audit, Clock clock, BackupSettings settings, DataFolder data) {
        this.taking = taking;
        this.audit = audit;
        this.clock = clock;
        this.settings = settings;
        this.folder = new BackupFolder(settings.folder().isEmpty() ? data.path().resolve("backups") : Path.of(settings.folder()));
        this.copies = settings.copyFolder().isEmpty() ? Optional.empty() : Optional.of(new BackupFolder(Path.of(settings.copyFolder())));
    }

    /** How a backup came about; the first part of its name. */
    enum Kind {
        MANUAL("手动"), DAILY("每日");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * Makes one now.
     *
     * @throws InvalidInput when another one is being made, or the disk does not take it
     */
    public Backup make(Actor actor) {
        requireAdmin(actor);
        return make(Kind.MANUAL, actor);
    }

    Backup make(Kind kind, Actor actor) {
        String name = BackupFolder.name(kind, LocalDateTime.now(clock.withZone(CHANGZHI)));
        make(folder.resolve(name), actor);
        Backup made = folder.find(name).orElseThrow();
        copies.ifPresent(second -> copy(made, second, actor));
        return made;
    }

    /** Makes one in a file of the caller's choice. */
    Taking.Taken make(Path file, Actor actor) {
        if (!oneAtATime.tryLock()) {
            throw new InvalidInput("", "正在做另一份备份。", "请等它做完再试。");
        }
        try {
            Taking.Taken taken = taking.take(file);
            audit.record(AuditKind.BACKUP, actor, OBJECT, Map.of("file", name(file), "sha256", taken.sha256(), "bytes", taken.bytes(),
                    "nodes", taken.manifest().countNodes(), "ties", taken.manifest().countTies()));
            return taken;
        } catch (RuntimeException e) {
            audit.note(AuditKind.BACKUP_FAILED, actor, OBJECT, Map.of("file", name(file)));
            throw e;
        } finally {
            oneAtATime.unlock();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private void copy(Backup made, BackupFolder second, Actor actor) {
        try {
            second.take(made);
        } catch (IOException e) {
            log.warn("The backup {} could not be copied to the second folder: {}", made.name(), e.toString());
            audit.note(AuditKind.BACKUP_FAILED, actor, OBJECT, Map.of("file", made.name(), "copy", true));
        }
    }

    /** Makes the daily one and lets go of those beyond the number that stays. */
    void makeDaily() {
        make(Kind.DAILY, Actor.PLATFORM);
        List<String> gone = folder.keepNewest(Kind.DAILY, settings.keep());
        copies.ifPresent(second -> second.keepNewest(Kind.DAILY, settings.keep()));
        if (!gone.isEmpty()) {
            log.info("Backups beyond the {} that stay were removed: {}", settings.keep(), gone);
        }
    }

    /** The newest first. */
    public List<Backup> list(Actor actor) {
        requireAdmin(actor);
        return folder.list();
    }

    Optional<LocalDateTime> findLastDaily() {
        return folder.list().stream().filter(b -> b.kind() == Kind.DAILY).map(Backup::takenAt).findFirst();
    }

    /** Whether a copy of it lies in the second folder; false when there is none. */
    public boolean isCopied(Backup backup) {
        return copies.filter(second -> second.holds(backup)).isPresent();
    }

    /** One of the list, to be handed out. @throws NotFound when there is none of this name */
    public Backup take(String name, Actor actor) {
        Backup backup = get(name, actor);
        audit.record(AuditKind.EXPORT, actor, OBJECT, Map.of("file", name, "sha256", backup.sha256()));
        return backup;
    }

    /** Reads the whole file and compares it with its manifest and its sum. @throws InvalidInput with the first thing that is wrong */
    public String verify(String name, Actor actor) {
        return verify(get(name, actor).file());
    }

    /** The same for any file. @return what stands in it, in Chinese */
    public static String verify(Path file) {
        try (BackupFile opened = BackupFile.open(file)) {
            opened.verify();
            return file.getFileName() + " 完整：" + opened.manifest().summary() + "。";
        } catch (IOException e) {
            throw new InvalidInput("--file", "文件 " + file + " 不能读：" + e.getMessage(), "请检查磁盘。");
        }
    }

    private Backup get(String name, Actor actor) {
        requireAdmin(actor);
        return folder.find(name).orElseThrow(() -> new NotFound("备份", name));
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.has(Role.SYSTEM_ADMIN)) {
            throw new NotAllowed("备份只有系统管理员能办。");
        }
    }

    /** Where they lie, for people. */
    public Path path() {
        return folder.path();
    }
}
