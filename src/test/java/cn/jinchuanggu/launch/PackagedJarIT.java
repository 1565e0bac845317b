package cn.jinchuanggu.launch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.BesideOthers;
import cn.jinchuanggu.graph.DataFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a user starts it, when something is wrong: one clear line, exit code 1, never a stack trace. */
@Tag("slow")
@BesideOthers
class PackagedJarIT {

    private static final Path JAR = Path.of("target/jinchuanggu.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void saysThatNeo4jCannotBeReached() throws Exception {
        Ended ended = run("--spring.neo4j.uri=bolt://127.0.0.1:1", "--spring.neo4j.authentication.username=neo4j",
                "--spring.neo4j.authentication.password=x", "--server.port=0");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).contains("启动失败：连不上 Neo4j").doesNotContain("\tat ");
    }

    @Test
    void saysThatTheDataFolderCannotBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("a-file"), "not a folder");
        Ended ended = run("--jinchuanggu.graph.data-folder=" + file.resolve("data"), "--server.port=0");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).contains("启动失败：数据目录").contains("不能写入").doesNotContain("\tat ");
    }

    @Test
    void saysThatAnotherProcessHasTheDataFolder() throws Exception {
        try (DataFolder taken = DataFolder.open(folder)) {
            Ended ended = run("--jinchuanggu.graph.data-folder=" + taken.path(), "--server.port=0");
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.output()).contains("正被另一个进程使用").contains(Long.toString(ProcessHandle.current().pid()))
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ended ended = run("--jinchuanggu.graph.data-folder=" + folder, "--jinchuanggu.seed.set=none",
                    "--server.port=" + taken.getLocalPort());
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.output()).contains("端口 " + taken.getLocalPort() + " 已被另一个程序占用").doesNotContain("\tat ");
        }
    }

    @Test
    void namesASettingThatIsWrong() throws Exception {
        Ended ended = run("--jinchuanggu.graph.data-folder=" + folder, "--jinchuanggu.seed.set=all", "--server.port=0");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).contains("jinchuanggu.seed.set").contains("应当是 changzhi、tiny 或 none").doesNotContain("\tat ");
    }

    @Test
    void explainsAnUnknownCommandWithExitCodeTwo() throws Exception {
        Ended ended = run("mach", "--text", "皮带跑偏");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.output()).contains("mach");
    }

    private record Ended(int code, String output) {
    }

    private static Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes());
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Ended(process.exitValue(), output);
    }
}
