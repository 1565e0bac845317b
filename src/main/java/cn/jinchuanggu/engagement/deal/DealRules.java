package cn.jinchuanggu.engagement.deal;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.listing.Hindrance.Kind;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether this person may take this step in this deal today. Pages and commands ask the same question. */
final class DealRules {

    private DealRules() {
    }

    /** Whether the person may know of the deal at all. */
    static boolean sees(Deal deal, Actor actor) {
        return Part.of(deal, actor).stream().anyMatch(Part.INSIDE::contains);
    }

    /** Whether the step is of this person's part, whatever the state of the deal. */
    static boolean isPartOf(DealStep step, Deal deal, Actor actor) {
        return !Collections.disjoint(step.by(), Part.of(deal, actor));
    }

    /** What keeps the person from taking the step; empty when nothing does. */
    static Optional<Hindrance> hindrance(DealStep step, Situation situation, Actor actor) {
        Deal deal = situation.deal();
        if (!isPartOf(step, deal, actor)) {
            return Optional.of(new Hindrance(Kind.PERSON, step.whoMay()));
        }
        if (!step.isPossibleIn(deal.state())) {
            return Optional.of(new Hindrance(Kind.STATE, step.wrongState(deal.state())));
        }
        return ownObjection(step, deal, actor).map(s -> new Hindrance(Kind.PERSON, s))
                .or(() -> tooEarly(step, situation).map(s -> new Hindrance(Kind.TOO_EARLY, s)));
    }

    private static Optional<String> ownObjection(DealStep step, Deal deal, Actor actor) {
        return (step == DealStep.DISMISS || step == DealStep.UPHOLD) && deal.openObjections().stream().anyMatch(o -> o.account().equals(actor.username()))
                ? Optional.of("异议是您自己提出的，要由另一个人" + step.label().replace("异议", "登记为") + "。") : Optional.empty();
    }

    private static Optional<String> tooEarly(DealStep step, Situation situation) {
        return switch (step) {
            case OWNERSHIP -> situation.deal().declaredOwnership().isEmpty() && situation.ownership().kind() != Ownership.Kind.UNKNOWN
                    ? Optional.of("不必写明：" + situation.ownership().reason()) : Optional.empty();
            case PUBLISH -> situation.deal().price().filter(p -> p.way() != PriceWay.AGREED)
                    .map(p -> p.way().label() + "成交的价格不需要公示，可以直接签订合同。");
            case OBJECT -> situation.notice().filter(n -> n.hasPassed(situation.today())).flatMap(DealNotice::through)
                    .map(last -> "公示期到 " + last + " 为止，已经届满，不再接受异议。");
            case SIGN -> blocking(situation);
            default -> Optional.empty();
        };
    }

    private static Optional<String> blocking(Situation situation) {
        List<Guard> broken = Guard.of(situation).stream().filter(g -> !g.holds()).toList();
        return broken.isEmpty() ? Optional.empty() : Optional.of(broken.stream().map(Guard::sentence).collect(Collectors.joining(" ")));
    }
}
