package cn.jinchuanggu.site.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.access.AccessSettings;
import cn.jinchuanggu.access.password.PasswordProfile;
import jakarta.servlet.ServletException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockServletContext;

class SessionCookieTest {

    @Test
    void overHttpsTheCookieIsBoundToTheHostAndToHttps() throws ServletException {
        MockServletContext context = started(true);
        assertThat(context.getSessionCookieConfig().getName()).isEqualTo("__Host-session");
        assertThat(context.getSessionCookieConfig().isSecure()).isTrue();
        assertThat(context.getSessionCookieConfig().getPath()).isEqualTo("/");
        assertThat(context.getSessionCookieConfig().getDomain()).as("__Host- allows none").isNull();
    }

    @Test
    void withoutHttpsABrowserWouldNotTakeSuchACookie() throws ServletException {
        assertThat(started(false).getSessionCookieConfig().getName()).isNull();
        assertThat(started(false).getSessionCookieConfig().isSecure()).isFalse();
    }

    private static MockServletContext started(boolean tls) throws ServletException {
        Duration any = Duration.ofMinutes(15);
        MockServletContext context = new MockServletContext();
        new SessionCookie().sessionCookieBoundToHost(new AccessSettings(PasswordProfile.MLPS, tls, 5, 5, any, any, any, any, any, 90, 7)).onStartup(context);
        return context;
    }
}
