package cn.jinchuanggu.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.backup.store.WholeGraph.NodeLine;
import cn.jinchuanggu.backup.store.WholeGraph.TieLine;
import cn.jinchuanggu.shared.InvalidInput;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup of two nodes and a tie, and what becomes of it when somebody or something damages it. */
class BackupFileTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-01T03:30:00+08:00");

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void aSmallBackup() throws IOException {
        file = folder.resolve("small.zip");
        try (BackupWriting writing = new BackupWriting(Files.newOutputStream(file))) {
            writing.node(new NodeLine("Entity/ent-1", List.of("Enterprise", "Entity", "Party"), Map.of("id", "ent-1", "name", "示例企业")));
            writing.node(new NodeLine("JournalHead/DEAL", List.of("JournalHead"), Map.of("ledger", "DEAL", "number", 7L)));
            writing.node(new NodeLine("Entity/need-1", List.of("Entity", "Listing", "Need"), Map.of("id", "need-1", "name", "皮带跑偏（示例）")));
            writing.tie(new TieLine("Entity/ent-1", "POSTED", "Entity/need-1", Map.of("since", "2026")));
            writing.finish("0026", AT);
        }
    }

    @Test
    void isWholeAndSaysWhatItHolds() {
        assertThat(Backups.verify(file)).contains("完整", "3 个节点", "1 条关系", "0026", "2026-03-01 03:30 的");
        try (BackupFile opened = BackupFile.open(file)) {
            assertThat(opened.manifest().ledgers()).containsExactly(Map.entry("DEAL", 7L));
            assertThat(opened.manifest().nodes()).containsEntry("Entity:Listing:Need", 1L);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anEmptyGraphIsABackupToo() throws IOException {
        try (BackupWriting writing = new BackupWriting(Files.newOutputStream(file))) {
            writing.finish("0026", AT);
        }
        assertThat(Backups.verify(file)).contains("0 个节点、0 条关系");
    }

    @Test
    void oneThatWasCutOffIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            refused("small.zip", "截断");
        }
    }

    @Test
    void aFlippedByteIsFoundOrChangesNothing() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        List<String> content = content();
        int found = 0;
        for (int i = 0; i < whole.length; i += 2) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x55;
            Files.write(file, damaged);
            try {
                Backups.verify(file);
                // a time or an attribute of an entry, which nobody reads
                assertThat(content()).as("byte %d", i).isEqualTo(content);
            } catch (InvalidInput e) {
                found++;
                assertThat(e.problems()).hasSize(1);
            }
        }
        assertThat(found).isGreaterThan(whole.length / 4);
    }

    private List<String> content() throws IOException {
        List<String> content = new ArrayList<>();
        try (BackupFile opened = BackupFile.open(file)) {
            content.add(opened.manifest().toString());
            opened.eachNode(node -> content.add(Lines.write(node)));
            opened.eachTie(tie -> content.add(Lines.write(tie)));
        }
        return content;
    }

    @Test
    void aLineThatWasChangedIsRefusedByItsSum() throws IOException {
        change(BackupWriting.NODES, text -> text.replace("示例企业", "另外企业"));
        refused("nodes.jsonl", "sha256");
    }

    @Test
    void aLineThatWasTakenAwayIsRefused() throws IOException {
        change(BackupWriting.NODES, text -> text.substring(text.indexOf('\n') + 1));
        refused("nodes.jsonl", "sha256", "实有 2 行");
    }

    @Test
    void aBadLineIsNamedByItsNumber() throws IOException {
        change(BackupWriting.NODES, text -> text.replaceFirst("\n.*\n", "\n{\"id\":\n"));
        refused("nodes.jsonl", "第 2 行不是 JSON");
        change(BackupWriting.NODES, text -> "{\"id\":\"Entity/x\",\"labels\":[],\"properties\":{}}\n");
        refused("第 1 行", "a node without labels");
        change(BackupWriting.NODES, text -> "{\"id\":\"Entity/x\",\"labels\":[\"Entity\"],\"properties\":{\"n\":1.5}}\n");
        refused("第 1 行", "no known type");
    }

    @Test
    void nobodyStandsTwice() throws IOException {
        change(BackupWriting.NODES, text -> text + text.substring(0, text.indexOf('\n') + 1));
        refused("第 4 行", "Entity/ent-1 出现了两次");
    }

    @Test
    void whatIsNoBackupIsRefused() throws IOException {
        Files.writeString(file, "kein zip");
        refused("不是备份文件");
        Files.delete(file);
        refused("不能读");
        try (FileSystem zip = FileSystems.newFileSystem(file, Map.of("create", "true"))) {
            Files.writeString(zip.getPath("other.txt"), "x");
        }
        refused("没有清单");
        change(BackupWriting.MANIFEST, text -> "{}");
        refused("清单读不懂");
        aSmallBackup();
        change(BackupWriting.MANIFEST, text -> text.replaceFirst("\"format\" : 1", "\"format\" : 9"));
        refused("格式是 9");
    }

    private void refused(String... words) {
        assertThatThrownBy(() -> Backups.verify(file)).isInstanceOfSatisfying(InvalidInput.class, e -> {
            assertThat(e.problems()).hasSize(1);
            assertThat(e.problems().getFirst().sentence()).contains(words);
            assertThat(e.problems().getFirst().remedy()).isNotEmpty();
        });
    }

    private void change(String name, UnaryOperator<String> change) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path inside = zip.getPath(name);
            String text = Files.exists(inside) ? Files.readString(inside) : "";
            Files.writeString(inside, change.apply(text));
        }
    }
}
