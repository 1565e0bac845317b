package cn.jinchuanggu.privacy;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.listing.Hindrance.Kind;
import java.util.Optional;

/** Who may take which step, and why not now. */
final class RequestRules {

    /**
     * Who decides requests. Not the operators, whose business the data serves, and not the auditors, who check the decision: accounts
     * are the security administrator's, and erasing one is a decision about an account.
     */
    static final Role DESK = Role.SECURITY_ADMIN;

    private RequestRules() {
    }

    static boolean seesAll(Actor actor) {
        return actor.has(DESK);
    }

    static boolean isKnownTo(PrivacyRequest request, Actor actor) {
        return seesAll(actor) || request.account().equals(actor.username());
    }

    static Optional<Hindrance> hindrance(RequestStep step, PrivacyRequest request, Actor actor) {
        if (!isFor(step, request, actor)) {
            return Optional.of(new Hindrance(Kind.PERSON, step.isByDesk() ? "由" + DESK.label() + "办理；自己提出的请求由另一位办理。" : "只有提出的人可以" + step.label() + "。"));
        }
        return request.state() == RequestState.FILED ? Optional.empty()
                : Optional.of(new Hindrance(Kind.STATE, "这件请求“" + request.state().label() + "”，不能再" + step.label() + "。"));
    }

    /** Nobody decides what they asked for themselves; on behalf of others the desk both files and decides. */
    private static boolean isFor(RequestStep step, PrivacyRequest request, Actor actor) {
        boolean own = request.account().equals(actor.username());
        return step.isByDesk() ? seesAll(actor) && (!own || request.onBehalf()) : own && step != RequestStep.FILE;
    }
}
