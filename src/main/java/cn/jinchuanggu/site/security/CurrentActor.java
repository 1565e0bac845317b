package cn.jinchuanggu.site.security;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Caller;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who makes the request that this thread answers. */
@Component
public class CurrentActor implements Caller {

    /** The signed-in person, or {@link Actor#VISITOR}; never null. */
    @Override
    public Actor get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn ? signedIn.actor() : Actor.VISITOR;
    }
}
