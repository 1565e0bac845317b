package cn.jinchuanggu.site.security;

import cn.jinchuanggu.access.AccessSettings;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The cookie of the session. Over HTTPS its name binds it to this host and to HTTPS (RFC 6265bis 4.1.3.2), so that no neighbour can set it. */
@Configuration(proxyBeanMethods = false)
class SessionCookie {

    static final String OVER_TLS = "__Host-session";

    @Bean
    ServletContextInitializer sessionCookieBoundToHost(AccessSettings settings) {
        return context -> {
            if (settings.tls()) {
                context.getSessionCookieConfig().setName(OVER_TLS);
                context.getSessionCookieConfig().setSecure(true);
                context.getSessionCookieConfig().setPath("/");
            }
        };
    }
}
