package cn.jinchuanggu.audit.seal;

import cn.jinchuanggu.journal.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/**
 * Writes a file of ledger entries: a zip with the lines, a statement of what they are, the statement's signature (Ed25519, detached, in
 * Base64) and the public key. Entries are written as they come; nothing is held in memory.
 */
@Component
public class SignedEntries {

    static final String STATEMENT = "statement.json";
    static final String SIGNATURE = "statement.sig";
    static final String PUBLIC_KEY = "public-key.pem";

    private final SigningKey key;

    SignedEntries(SigningKey key) {
        this.key = key;
    }

    /** Hands every entry that belongs in, in order. */
    @FunctionalInterface
    public interface Source {
        /** @return how many were handed over */
        long forEach(Consumer<Entry> use);
    }

    /** How entries are written. */
    public enum Form {
        JSON_LINES("audit.jsonl", EntryLines::line, ""),
        CSV("audit.csv", EntryCells::line, EntryCells.HEADINGS);

        private final String file;
        private final Function<Entry, String> line;
        private final String before;

        Form(String file, Function<Entry, String> line, String before) {
            this.file = file;
            this.line = line;
            this.before = before;
        }
    }

    /**
     * Writes it.
     *
     * @param asked    the filter, or {@code daily}
     * @param heads    ledger to its last entry; empty for an extract
     * @param signedAt time with zone
     * @param by       user name of who takes it
     * @return what was signed
     */
    public Statement write(OutputStream out, Form form, Source source, Map<String, Statement.Head> heads, String asked, String signedAt, String by) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry(form.file));
        DigestOutputStream lines = new DigestOutputStream(zip, sha256());
        put(lines, form.before);
        long count = source.forEach(entry -> put(lines, form.line.apply(entry)));
        zip.closeEntry();
        Statement statement = new Statement(form.file, HexFormat.of().formatHex(lines.getMessageDigest().digest()), count, heads, asked, signedAt, by, key.id());
        add(zip, STATEMENT, statement.json());
        add(zip, SIGNATURE, key.sign(statement.json()));
        add(zip, PUBLIC_KEY, key.publicKey());
        zip.finish();
        return statement;
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void put(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
