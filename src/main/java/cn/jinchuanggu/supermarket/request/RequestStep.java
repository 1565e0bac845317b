package cn.jinchuanggu.supermarket.request;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.Hindrance;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The table of transitions of a request: who takes a step, and where it leads. All but the first are taken while it is open. */
public enum RequestStep {
    PUBLISH("发布", "提出的单位", RequestState.OPEN),
    OFFER("报价", "服务机构", RequestState.OPEN),
    ACCEPT("选定报价", "提出的单位", RequestState.ACCEPTED),
    CLOSE("关闭", "提出的单位", RequestState.CLOSED);

    private final String label;
    private final String whose;
    private final RequestState to;

    RequestStep(String label, String whose, RequestState to) {
        this.label = label;
        this.whose = whose;
        this.to = to;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** The last part of its address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step with this address, of those that are taken on a published request. */
    public static Optional<RequestStep> find(String path) {
        return Arrays.stream(values()).filter(s -> s != PUBLISH && s.path().equals(path)).findFirst();
    }

    RequestState leadsTo() {
        return to;
    }

    boolean isDutyOf(ServiceRequest request, Actor actor) {
        return this == OFFER ? actor.has(Role.PROVIDER) && actor.partyId() != null && !actor.actsFor(request.partyId()) : actor.actsFor(request.partyId());
    }

    /** What keeps the person from taking it; empty when nothing does. */
    Optional<Hindrance> hindrance(ServiceRequest request, Actor actor) {
        if (!isDutyOf(request, actor)) {
            return Optional.of(new Hindrance(Hindrance.Kind.PERSON, "“" + label + "”由" + whose + "办理。"));
        }
        if (request.state() != RequestState.OPEN) {
            return Optional.of(new Hindrance(Hindrance.Kind.STATE, "只有“" + RequestState.OPEN.label() + "”的代办可以" + label + "，这件现在是“" + request.state().label() + "”。"));
        }
        return this == ACCEPT && request.offers().isEmpty() ? Optional.of(new Hindrance(Hindrance.Kind.TOO_EARLY, "还没有服务机构报价。")) : Optional.empty();
    }
}
