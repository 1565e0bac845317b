package cn.jinchuanggu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes stop before the disk is full, on a disk whose free space the test says. */
class DiskGuardTest {

    private static final long KEPT_B = 1_000;
    private static final long SECOND_ns = 1_000_000_000L;

    @TempDir
    private Path data;

    private long free_B = 5_000;
    private long now_ns = 7;
    private DiskGuard guard;

    @BeforeEach
    void guardTheFolder() {
        guard = guard(KEPT_B);
        guard.begin();
    }

    private DiskGuard guard(long keepFree_B) {
        return new DiskGuard(data, keepFree_B, folder -> free_B, () -> now_ns);
    }

    @Test
    void writesAreRefusedBelowTheReserveAndGoOnByThemselvesWhenThereIsRoom() {
        guard.requireSpace();
        left(KEPT_B - 1);
        assertThatThrownBy(guard::requireSpace).isInstanceOf(DiskLow.class).hasMessageContaining("磁盘空间不足").hasMessageContaining("只能查看");
        left(KEPT_B);
        guard.requireSpace();
    }

    @Test
    void theReserveIsTwiceTheTransactionLogsWhenTheseAreLarge() throws IOException {
        Path logs = Files.createDirectories(data.resolve("neo4j/data/transactions/neo4j"));
        Files.write(logs.resolve("neostore.transaction.db.0"), new byte[700]);
        Files.write(Files.createDirectories(data.resolve("neo4j/data/transactions/system")).resolve("neostore.transaction.db.0"), new byte[100]);
        left(1_599);
        assertThat(guard.look()).isEqualTo(new DiskSpace(1_599, 1_600, 800));
        assertThatThrownBy(guard::requireSpace).isInstanceOf(DiskLow.class);
    }

    @Test
    void theFullestOfTheDisksCounts() throws IOException {
        Path index = Files.createDirectories(data.resolve("index"));
        var apart = new DiskGuard(data, KEPT_B, folder -> folder.equals(index) ? 10 : 5_000, () -> now_ns);
        assertThat(apart.look().free_B()).isEqualTo(10);
    }

    @Test
    void theDiskIsAskedOnceASecondHoweverMuchIsWritten() {
        guard.requireSpace();
        free_B = 0;
        now_ns += SECOND_ns - 1;
        guard.requireSpace();
        now_ns += 1;
        assertThatThrownBy(guard::requireSpace).isInstanceOf(DiskLow.class);
    }

    @Test
    void aStartIsNotRefusedAndNothingIsWhenTheGuardIsSwitchedOff() {
        free_B = 0;
        assertThatCode(guard(KEPT_B)::requireSpace).as("before the platform is ready").doesNotThrowAnyException();
        DiskGuard off = guard(0);
        off.begin();
        assertThatCode(off::requireSpace).doesNotThrowAnyException();
        assertThat(off.look().isLow()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MERGE (s:Sequence {name: 'revision'})", "MATCH (n) SET n.a = 1", "CREATE (n:A)", "MATCH (n) DETACH DELETE n", "MATCH (n) REMOVE n:A",
            "UNWIND $rows AS row\nCREATE (n:A)"})
    void statementsThatChangeSomethingAreKnown(String cypher) {
        assertThat(GuardedClient.changes(cypher)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MATCH (n:Asset) RETURN n.createdAt", "MATCH (c:Claim) WHERE c.SETTLED RETURN c", "CALL dbms.components() YIELD name RETURN name",
            "MATCH (s:Sequence {name: 'revision'}) RETURN s.value"})
    void statementsThatReadAreNotHeldUp(String cypher) {
        assertThat(GuardedClient.changes(cypher)).isFalse();
    }

    private void left(long bytes) {
        free_B = bytes;
        now_ns += SECOND_ns;
    }
}
