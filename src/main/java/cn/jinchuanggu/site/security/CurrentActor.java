package cn.jinchuanggu.site.security;

import cn.jinchuanggu.account.Actor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who makes the request that this thread answers. */
@Component
public class CurrentActor {

    /** The signed-in person, or {@link Actor#VISITOR}; never null. */
    public Actor get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn ? signedIn.actor() : Actor.VISITOR;
    }
}
