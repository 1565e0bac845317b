package cn.jinchuanggu.backup;

import cn.jinchuanggu.backup.Backups.Kind;
import cn.jinchuanggu.shared.InvalidInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of backups. A file of another name is none of them and is never touched. */
final class BackupFolder {

    private static final Pattern NAME = Pattern.compile("jinchuanggu-(manual|daily)-(\\d{8}-\\d{6})\\.zip");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Path folder;

    BackupFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    static String name(Kind kind, LocalDateTime at) {
        return "jinchuanggu-" + kind.name().toLowerCase(Locale.ROOT) + "-" + TIME.format(at) + ".zip";
    }

    Path path() {
        return folder;
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    /** The newest first. */
    List<Backup> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).flatMap(name -> find(name).stream())
                    .sorted(Comparator.comparing(Backup::takenAt).thenComparing(Backup::name).reversed()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one of this name; empty for a name that no backup has, whatever it names. */
    Optional<Backup> find(String name) {
        Matcher matcher = NAME.matcher(name);
        Path file = matcher.matches() ? folder.resolve(name) : null;
        if (file == null || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Manifest manifest = manifest(file);
        try {
            return Optional.of(new Backup(name, file, Kind.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)), LocalDateTime.parse(matcher.group(2), TIME),
                    Files.size(file), sum(file), manifest.countNodes(), manifest.countTies(), manifest.schema(), manifest.product()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a file that was damaged an empty one: the list shows it, and checking it says what is wrong. */
    private static Manifest manifest(Path file) {
        try (BackupFile opened = BackupFile.open(file)) {
            return opened.manifest();
        } catch (InvalidInput | IOException e) {
            return new Manifest(Manifest.FORMAT, "", "", "", List.of(), Map.of(), Map.of(), Map.of());
        }
    }

    private static String sum(Path file) throws IOException {
        Path beside = Taking.sumBeside(file);
        return Files.isRegularFile(beside) ? Files.readString(beside).split("\\s", 2)[0] : "";
    }

    boolean holds(Backup backup) {
        Path copy = folder.resolve(backup.name());
        try {
            return Files.isRegularFile(copy) && Files.size(copy) == backup.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a backup here and reads the copy again. @throws IOException when it is not the same */
    void take(Backup backup) throws IOException {
        Files.createDirectories(folder);
        Path draft = folder.resolve(backup.name() + ".part");
        Files.copy(backup.file(), draft, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        if (!Taking.sum(draft).equals(backup.sha256())) {
            Files.delete(draft);
            throw new IOException("the copy is not the same");
        }
        Path copy = folder.resolve(backup.name());
        Files.copy(Taking.sumBeside(backup.file()), Taking.sumBeside(copy), StandardCopyOption.REPLACE_EXISTING);
        Files.move(draft, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes those of a kind beyond the newest. @return names of what was removed */
    List<String> keepNewest(Kind kind, int keep) {
        List<Backup> gone = list().stream().filter(b -> b.kind() == kind).skip(keep).toList();
        try {
            for (Backup backup : gone) {
                Files.deleteIfExists(backup.file());
                Files.deleteIfExists(Taking.sumBeside(backup.file()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gone.stream().map(Backup::name).toList();
    }
}
