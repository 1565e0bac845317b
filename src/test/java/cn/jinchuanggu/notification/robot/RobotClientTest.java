package cn.jinchuanggu.notification.robot;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.UntrustedServer;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RobotClientTest {

    private static final RobotKey KEY = RobotKey.parse("0a1b2c3d-0000-4000-8000-00000000beef").orElseThrow();

    @Test
    void aHostWithACertificateThatNobodyVouchedForIsToldNothing(@TempDir Path folder) throws Exception {
        try (UntrustedServer server = new UntrustedServer(folder)) {
            RobotClient client = new RobotClient(new RobotSettings(true, "https://localhost:" + server.port(), Duration.ofSeconds(9)));
            try {
                assertThat(client.send(KEY, "对方已答复。")).isEqualTo(RobotAnswer.AWAY);
            } finally {
                client.destroy();
            }
            assertThat(server.firstCaller()).startsWith(UntrustedServer.LEFT);
        }
    }
}
