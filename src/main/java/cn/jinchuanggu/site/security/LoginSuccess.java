package cn.jinchuanggu.site.security;

import cn.jinchuanggu.access.session.Sessions;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Begins the session of who gave the right password, and leads to what is still missing or to the page that was asked for. */
@Component
class LoginSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Sessions sessions;

    LoginSuccess(Sessions sessions) {
        this.sessions = sessions;
        setDefaultTargetUrl("/");
        setRequestCache(new PagesToReturnTo());
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException, ServletException {
        SignedIn person = (SignedIn) who.getPrincipal();
        request.getSession().setAttribute(Sessions.HANDLE, sessions.begin(person.getName(), request.getHeader(HttpHeaders.USER_AGENT), request.getRemoteAddr()));
        goOn(request, response, who);
    }

    /** Leads to what this person may see now. */
    void goOn(HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException, ServletException {
        SignedIn person = (SignedIn) who.getPrincipal();
        if (person.isIn()) {
            super.onAuthenticationSuccess(request, response, who);
        } else {
            getRedirectStrategy().sendRedirect(request, response, person.stage().page());
        }
    }
}
