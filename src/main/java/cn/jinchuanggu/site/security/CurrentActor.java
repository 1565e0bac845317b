package cn.jinchuanggu.site.security;

import cn.jinchuanggu.access.session.Stage;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Caller;
import cn.jinchuanggu.graph.Aliases;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who makes the request that this thread answers. */
@Component
public class CurrentActor implements Caller {

    private final Aliases aliases;

    CurrentActor(Aliases aliases) {
        this.aliases = aliases;
    }

    /** The signed-in person, acting for the party as it is found now, or {@link Actor#VISITOR}, also before the second factor; never null. */
    @Override
    public Actor get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn) || signedIn.stage() == Stage.CODE) {
            return Actor.VISITOR;
        }
        Actor actor = signedIn.actor();
        return actor.partyId() == null ? actor : actor.actingFor(aliases.same(actor.partyId()));
    }
}
