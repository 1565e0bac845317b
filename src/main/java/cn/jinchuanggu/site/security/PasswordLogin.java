package cn.jinchuanggu.site.security;

import cn.jinchuanggu.access.SignIn;
import cn.jinchuanggu.access.SignIn.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Lets the login form and HTTP Basic ask {@link SignIn}. */
@Component
class PasswordLogin implements AuthenticationProvider {

    /** With HTTP Basic: the present code of the second factor. */
    static final String CODE = "X-Second-Factor";

    private final SignIn signIn;

    PasswordLogin(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        Outcome outcome;
        try {
            outcome = outcome(asked, ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest());
        } catch (RuntimeException e) {
            throw new InternalAuthenticationServiceException("The login could not be looked at", e);
        }
        return switch (outcome) {
            case Outcome.Known known -> new ByPassword(SignedIn.of(known.account(), known.stage()));
            case Outcome.Locked locked -> throw new LockedOut(locked.left());
            case Outcome.Wrong wrong -> throw new BadCredentialsException("wrong");
        };
    }

    private Outcome outcome(Authentication asked, HttpServletRequest request) {
        String password = String.valueOf(asked.getCredentials());
        boolean basic = request.getHeader("Authorization") != null;
        return basic ? signIn.byCall(asked.getName(), password, request.getHeader(CODE), request.getRemoteAddr())
                : signIn.byForm(asked.getName(), password, request.getRemoteAddr());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
