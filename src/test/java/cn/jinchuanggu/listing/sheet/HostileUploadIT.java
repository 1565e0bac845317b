package cn.jinchuanggu.listing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.graph.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What hurts is refused over HTTP too: in a Chinese sentence, soon, and the memory is as it was. That it takes less than two
 * seconds of a processor and 64 MB at its most is held by {@link SheetGuardTest}.
 */
@Tag("slow")
class HostileUploadIT extends RunningPlatform {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final long MOST_HEAP = 64L * 1024 * 1024;
    private static final List<String> ENTRANCES = List.of("/api/achievements/imports?dryRun=true", "/api/imports?kind=enterprise");

    @TempDir
    private Path folder;

    @Autowired
    private DataFolder data;

    /** The files of {@link SheetGuardTest}, by the reason that is given. */
    static Stream<Arguments> hostile() {
        return SheetGuardTest.hostile();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isRefusedInTimeAndLeavesNothingBehind(String reason, TestWorkbook workbook) throws IOException {
        byte[] file = Files.readAllBytes(workbook.in(folder));
        long before = heapInUse();
        for (String entrance : ENTRANCES) {
            long begun = System.nanoTime();
            Answer answer = upload(api("operator"), entrance, "a.xlsx", file);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);

            assertThat(answer.status()).as("%s at %s: %s", reason, entrance, answer.body()).isEqualTo(422);
            assertThat(answer.body()).contains(reason);
            assertThat(took).as(reason).isLessThan(LONGEST);
        }
        assertThat(heapInUse() - before).as("bytes that %s leaves", reason).isLessThan(MOST_HEAP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../tmp/evil.csv", "..\\..\\evil.csv", "/etc/cron.d/evil", "a.xlsx.jsp", "a.jsp%00.csv", "a\u202Evsc.exe", "CON", "<img src=x onerror=alert(1)>.csv"})
    void noNameOfAFileBecomesAPath(String name) throws IOException {
        Answer answer = upload(api("operator"), "/api/imports?kind=enterprise", name, "编号,企业名称,示例\nent-upload-0,上传试验企业（示例）,是\n".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).as(answer.body()).isIn(202, 422);
        try (Stream<Path> files = Files.walk(data.folder("imports"))) {
            assertThat(files.filter(Files::isRegularFile).map(f -> f.getFileName().toString())).allMatch(f -> f.matches("[a-z0-9-]+\\.(table|part)"));
        }
        assertThat(Path.of("/tmp/evil.csv")).doesNotExist();
        assertThat(signedIn("operator").get("/imports").body()).doesNotContain("<img src=x");
    }

    @Test
    void whatGoesOutIsAFileToSaveAndNothingToRun() {
        for (String path : List.of("/api/achievements/template", "/api/imports/templates/enterprise", "/api/imports/templates/enterprise?format=csv", "/api/claims/export.csv",
                "/api/claims/export.xlsx", "/api/orders/export.csv")) {
            Answer answer = api("operator").get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.header("Content-Disposition").orElse("")).as(path).startsWith("attachment");
            assertThat(answer.header("X-Content-Type-Options")).as(path).contains("nosniff");
        }
    }

    @Test
    void moreFieldsThanAnyFormHasAreRefused() {
        Answer answer = api("operator").send("POST", "/api/imports?kind=enterprise", BodyPublishers.ofString(parts(300)), "Content-Type", "multipart/form-data; boundary=b");

        assertThat(answer.status()).isBetween(400, 422);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    private static String parts(int count) {
        return "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n".repeat(count) + "--b--\r\n";
    }

    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static Answer upload(ApiCaller caller, String path, String name, byte[] content) {
        byte[] head = ("--b-of-the-test\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--b-of-the-test--\r\n".getBytes(StandardCharsets.UTF_8);
        try {
            return caller.send("POST", path, BodyPublishers.ofByteArrays(List.of(head, content, tail)), "Content-Type", "multipart/form-data; boundary=b-of-the-test");
        } catch (UncheckedIOException e) {
            throw new AssertionError("no answer to " + name, e);
        }
    }
}
