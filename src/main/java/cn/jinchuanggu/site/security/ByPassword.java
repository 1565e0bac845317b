package cn.jinchuanggu.site.security;

import cn.jinchuanggu.account.Actor;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A person who came with a password, by the form or with a call. */
final class ByPassword extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final SignedIn person;

    ByPassword(SignedIn person) {
        super(person.isIn() ? authorities(person.actor()) : List.of());
        this.person = person;
        setAuthenticated(true);
    }

    /** What Spring's own parts ask for, such as the details of the health. */
    static List<GrantedAuthority> authorities(Actor actor) {
        return actor.roles().stream().<GrantedAuthority>map(r -> new SimpleGrantedAuthority("ROLE_" + r.name())).toList();
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
