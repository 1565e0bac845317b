package cn.jinchuanggu.site.security;

import cn.jinchuanggu.account.Accounts;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Lets the login look accounts up. */
@Component
class AccountLogin implements UserDetailsService {

    private final Accounts accounts;

    AccountLogin(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return accounts.findWithHash(username)
                .map(stored -> new SignedIn(stored.account(), stored.passwordHash()))
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }
}
