package cn.jinchuanggu.site.security;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A program that reads for a person by an access token. */
final class ByToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final SignedIn person;

    ByToken(SignedIn person) {
        super(ByPassword.authorities(person.actor()));
        this.person = person;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return person;
    }
}
