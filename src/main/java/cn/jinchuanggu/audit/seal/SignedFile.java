package cn.jinchuanggu.audit.seal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A file of ledger entries as somebody got it, checked without a database.
 *
 * @param statement what it says it is
 * @param key       the public key that lies in it
 */
public record SignedFile(Statement statement, String key, String signedText, String signature, List<String> lineProblems, String sha256, long entries) {

    private static final int LARGEST_PART = 1024 * 1024;

    public SignedFile {
        lineProblems = List.copyOf(lineProblems);
    }

    /** @throws IOException when it cannot be read @throws IllegalArgumentException when it is no such file */
    public static SignedFile read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String text = part(zip, SignedEntries.STATEMENT);
            Statement statement = Statement.read(text);
            Lines lines = new Lines(statement.heads());
            try (DigestInputStream in = new DigestInputStream(open(zip, statement.file()), SignedEntries.sha256())) {
                if (statement.file().endsWith(".jsonl")) {
                    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                        lines.take(line);
                    }
                } else {
                    in.transferTo(OutputStream.nullOutputStream());
                }
                return new SignedFile(statement, part(zip, SignedEntries.PUBLIC_KEY), text, part(zip, SignedEntries.SIGNATURE), lines.problems(),
                        HexFormat.of().formatHex(in.getMessageDigest().digest()), statement.file().endsWith(".jsonl") ? lines.count : statement.entries());
            }
        }
    }

    /** What is wrong, in Chinese. @param known the public key that was got another way; empty takes the one in the file */
    public List<String> problems(Optional<String> known) {
        List<String> problems = new ArrayList<>();
        if (!SigningKey.isSigned(signedText, signature, known.orElse(key))) {
            problems.add(known.isPresent() ? "签名不是用给出的公钥对应的密钥签的，或者说明被改动过。" : "签名与说明不符，说明被改动过。");
        }
        if (!sha256.equals(statement.sha256())) {
            problems.add("记录文件 " + statement.file() + " 与签名时的不同。");
        }
        if (entries != statement.entries()) {
            problems.add("记录应有 " + statement.entries() + " 条，实有 " + entries + " 条。");
        }
        problems.addAll(lineProblems);
        return problems;
    }

    /** Follows the chain of each ledger through the lines. */
    private static final class Lines {

        private static final int MOST = 20;

        private final Map<String, Statement.Head> heads;
        private final Map<String, EntryLines.Said> last = new HashMap<>();
        private final List<String> found = new ArrayList<>();
        private long count;

        Lines(Map<String, Statement.Head> heads) {
            this.heads = heads;
        }

        void take(String line) {
            count++;
            EntryLines.Said said = EntryLines.read(line);
            EntryLines.Said before = last.put(said.ledger(), said);
            String place = said.ledger() + " 第 " + said.number() + " 条记录";
            if (!said.whole()) {
                add(place + "的内容被改动过。");
            }
            if (before != null && said.number() == before.number() + 1 && !said.previous().equals(before.hash())) {
                add(place + "与前一条接不上。");
            }
            if (before != null && (said.number() <= before.number() || !heads.isEmpty() && said.number() != before.number() + 1)) {
                add(place + "之前缺了记录，或者次序不对。");
            }
        }

        List<String> problems() {
            last.forEach((ledger, said) -> {
                Statement.Head head = heads.get(ledger);
                if (head != null && (head.number() != said.number() || !head.hash().equals(said.hash()))) {
                    add(ledger + " 的最后一条不是说明里的第 " + head.number() + " 条。");
                }
            });
            return found;
        }

        private void add(String problem) {
            if (found.size() < MOST) {
                found.add(problem);
            }
        }
    }

    private static String part(ZipFile zip, String name) throws IOException {
        try (InputStream in = open(zip, name)) {
            return new String(in.readNBytes(LARGEST_PART), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return zip.getInputStream(entry);
    }
}
