package cn.jinchuanggu.audit.seal;

import cn.jinchuanggu.audit.AuditSettings;
import cn.jinchuanggu.graph.DataFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The folder with the daily copies, {@code audit-2026-03-01.zip} and so on, each readable by its owner only and never written again. */
@Component
public class CopyFolder {

    private static final Logger log = LoggerFactory.getLogger(CopyFolder.class);
    private static final Pattern NAME = Pattern.compile("audit-(\\d{4}-\\d{2}-\\d{2})(?:-(\\d+))?\\.zip");
    /** By day, then by the number within the day; the first of a day has none. */
    private static final Comparator<Matcher> OLDEST_FIRST = Comparator.<Matcher, String>comparing(m -> m.group(1))
            .thenComparingInt(m -> m.group(2) == null ? 1 : Integer.parseInt(m.group(2)));

    private final Path folder;
    private final SigningKey key;

    CopyFolder(AuditSettings settings, DataFolder data, SigningKey key) {
        this.folder = settings.copyFolder().isBlank() ? data.path().resolve("audit-copies") : Path.of(settings.copyFolder()).toAbsolutePath();
        this.key = key;
    }

    /** Writes the content of a copy. */
    @FunctionalInterface
    public interface Content {
        Statement to(OutputStream out) throws IOException;
    }

    public Path path() {
        return folder;
    }

    /** The copies, the oldest first; empty when there is no folder yet. */
    public List<Path> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> NAME.matcher(f.getFileName().toString())).filter(Matcher::matches).sorted(OLDEST_FIRST).map(m -> folder.resolve(m.group())).toList();
        } catch (IOException e) {
            log.warn("The folder of the audit copies cannot be read: {}", e.toString());
            return List.of();
        }
    }

    /** What the newest copy of this installation says; empty when there is none that is signed by its key. */
    public Optional<Statement> findNewest() {
        return list().reversed().stream().map(this::read).flatMap(Optional::stream).findFirst();
    }

    /** Writes a copy. @param name such as {@code audit-2026-03-01}; another one of the day gets a number */
    public Statement add(String name, Content content) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(name + ".zip");
        for (int next = 2; Files.exists(file); next++) {
            file = folder.resolve(name + "-" + next + ".zip");
        }
        Path draft = OwnerOnly.draft(file);
        Statement statement;
        try (OutputStream out = Files.newOutputStream(draft)) {
            statement = content.to(out);
        }
        OwnerOnly.move(draft, file);
        return named(statement, file);
    }

    private Optional<Statement> read(Path file) {
        try {
            SignedFile read = SignedFile.read(file);
            return read.problems(Optional.of(key.publicKey())).isEmpty() ? Optional.of(named(read.statement(), file)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            log.warn("The audit copy {} cannot be read: {}", file.getFileName(), e.toString());
            return Optional.empty();
        }
    }

    private static Statement named(Statement s, Path file) {
        return new Statement(file.getFileName().toString(), s.sha256(), s.entries(), s.heads(), s.asked(), s.signedAt(), s.by(), s.key());
    }
}
