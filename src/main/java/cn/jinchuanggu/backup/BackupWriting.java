package cn.jinchuanggu.backup;

import cn.jinchuanggu.backup.store.WholeGraph;
import cn.jinchuanggu.backup.store.WholeGraph.NodeLine;
import cn.jinchuanggu.backup.store.WholeGraph.TieLine;
import cn.jinchuanggu.shared.CodeVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the content of the graph as a zip of two files of lines and a manifest, while it is read. What a full disk or the like
 * answers comes as an {@link UncheckedIOException}.
 */
final class BackupWriting implements WholeGraph.Receiver, AutoCloseable {

    static final String NODES = "nodes.jsonl";
    static final String TIES = "ties.jsonl";
    static final String MANIFEST = "manifest.json";

    private final ZipOutputStream zip;
    private final MessageDigest digest = sha256();
    private final List<Manifest.Part> parts = new ArrayList<>();
    private final Map<String, Long> nodes = new TreeMap<>();
    private final Map<String, Long> ties = new TreeMap<>();
    private final Map<String, Long> ledgers = new TreeMap<>();
    private final List<String> alike = new ArrayList<>();
    private String endsOfAlike = "";
    private String part = "";
    private long lines;
    private long bytes;

    BackupWriting(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        begin(NODES);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public void node(NodeLine node) {
        write(Lines.write(node));
        nodes.merge(String.join(":", node.labels()), 1L, Long::sum);
        if (node.labels().contains("JournalHead")) {
            ledgers.put((String) node.properties().get("ledger"), (Long) node.properties().get("number"));
        }
    }

    @Override
    public void tie(TieLine tie) {
        if (part.equals(NODES)) {
            end();
            begin(TIES);
        }
        String ends = tie.from() + " " + tie.type() + " " + tie.to();
        if (!ends.equals(endsOfAlike)) {
            writeAlike();
            endsOfAlike = ends;
        }
        alike.add(Lines.write(tie));
        ties.merge(tie.type(), 1L, Long::sum);
    }

    /** Ties of one type between the same two come in no order of their own; their text gives them one. */
    private void writeAlike() {
        alike.sort(Comparator.naturalOrder());
        alike.forEach(this::write);
        alike.clear();
    }

    /** Ends the file. @param takenAt the moment of the content */
    Manifest finish(String schema, OffsetDateTime takenAt) {
        if (part.equals(NODES)) {
            end();
            begin(TIES);
        }
        end();
        Manifest manifest = new Manifest(Manifest.FORMAT, CodeVersion.current(), schema, takenAt.withNano(0).toString(), parts, nodes, ties, ledgers);
        try {
            zip.putNextEntry(entry(MANIFEST));
            zip.write(manifest.toBytes());
            zip.closeEntry();
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return manifest;
    }

    private void begin(String name) {
        part = name;
        lines = 0;
        bytes = 0;
        try {
            zip.putNextEntry(entry(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a time of its own, so that the same content packs alike. */
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        return entry;
    }

    private void write(String line) {
        byte[] written = (line + "\n").getBytes(StandardCharsets.UTF_8);
        digest.update(written);
        lines++;
        bytes += written.length;
        try {
            zip.write(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        writeAlike();
        parts.add(new Manifest.Part(part, lines, bytes, HexFormat.of().formatHex(digest.digest())));
        try {
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
