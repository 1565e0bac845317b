package cn.jinchuanggu.site.security;

import cn.jinchuanggu.access.session.Stage;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Actor;
import java.io.Serializable;
import java.security.Principal;

/**
 * The person behind a session, a call with Basic credentials or an access token.
 *
 * @param stage how far this person has come; only {@link Stage#IN} opens more than one page
 */
record SignedIn(Actor actor, Stage stage) implements Principal, Serializable {

    static SignedIn of(Account account, Stage stage) {
        return new SignedIn(account.actor(), stage);
    }

    boolean isIn() {
        return stage == Stage.IN;
    }

    @Override
    public String getName() {
        return actor.username();
    }
}
