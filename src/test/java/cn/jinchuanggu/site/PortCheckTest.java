package cn.jinchuanggu.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

class PortCheckTest {

    @Test
    void aTakenPortIsNamedWithTheNextStep() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = other.getLocalPort();
            assertThatThrownBy(() -> PortCheck.check("127.0.0.1", port)).isInstanceOfSatisfying(PortInUseException.class, taken -> {
                FailureAnalysis said = new PortTakenAnalyzer().analyze(taken);
                assertThat(said.getDescription()).isEqualTo("端口 " + port + " 已被另一个程序占用。");
                assertThat(said.getAction()).contains("--server.port=");
            });
        }
    }

    @Test
    void aFreePortIsLeftFree() throws IOException {
        int port;
        try (ServerSocket probe = new ServerSocket(0)) {
            port = probe.getLocalPort();
        }
        assertThatCode(() -> PortCheck.check("127.0.0.1", port)).doesNotThrowAnyException();
        assertThatCode(() -> PortCheck.check("", port)).doesNotThrowAnyException();
    }

    @Test
    void noFixedPortIsNotChecked() {
        assertThatCode(() -> PortCheck.check("", 0)).doesNotThrowAnyException();
        assertThatCode(() -> PortCheck.check("", -1)).doesNotThrowAnyException();
    }
}
