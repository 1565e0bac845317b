package cn.jinchuanggu.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import cn.jinchuanggu.UntrustedServer;
import cn.jinchuanggu.notification.DeliveryState;
import cn.jinchuanggu.notification.MailSettings;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.MailException;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.IContext;

/** A letter leaves by a line that is closed to others, or not at all (ASVS 12.3). */
class PostmanTest {

    private static final OutgoingMail MAIL = new OutgoingMail("mail-1", "somebody", "mail-news", DeliveryState.SENDING, 1, null, null, "");
    private static final Letter LETTER = new Letter("一条新消息", List.of(), "token");

    private final ITemplateEngine templates = mock(ITemplateEngine.class);

    @BeforeEach
    void aTemplate() {
        given(templates.process(anyString(), any(IContext.class))).willReturn("<p>一条新消息</p>");
    }

    @Test
    void aServerThatOffersNoEncryptionGetsNothing() {
        GreenMail open = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        open.start();
        try {
            Postman asDelivered = postman(open.getSmtp().getPort(), "starttls");
            assertThatThrownBy(() -> asDelivered.send(MAIL, LETTER, "reader@example.org")).isInstanceOf(MailException.class).hasMessageContaining("STARTTLS");
            assertThat(open.getReceivedMessages()).isEmpty();
            postman(open.getSmtp().getPort(), "none").send(MAIL, LETTER, "reader@example.org");
            assertThat(open.getReceivedMessages()).as("only who says so sends in the open").hasSize(1);
        } finally {
            open.stop();
        }
    }

    @Test
    void aServerWithACertificateThatNobodyVouchedForGetsNothing(@TempDir Path folder) throws Exception {
        try (UntrustedServer server = new UntrustedServer(folder)) {
            assertThatThrownBy(() -> postman(server.port(), "tls").send(MAIL, LETTER, "reader@example.org")).isInstanceOf(MailException.class);
            assertThat(server.firstCaller()).startsWith(UntrustedServer.LEFT);
        }
    }

    private Postman postman(int port, String security) {
        return new Postman(new MailSettings(true, "localhost", port, "", "", security, "news@example.org", "https://example.org", 8), templates);
    }
}
