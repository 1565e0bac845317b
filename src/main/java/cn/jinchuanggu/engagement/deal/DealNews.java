package cn.jinchuanggu.engagement.deal;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.engagement.DealStepTaken;
import java.util.List;
import java.util.stream.Stream;

/** What the others are told of the last step of a deal. */
final class DealNews {

    private DealNews() {
    }

    /** @param actor who took the step, and is not told */
    static DealStepTaken of(Situation situation, Actor actor) {
        Deal deal = situation.deal();
        DealStep step = deal.events().getLast().step();
        List<String> parties = Stream.of(deal.supplierPartyId(), deal.demanderPartyId(), deal.buyerPartyId()).distinct().filter(p -> !actor.actsFor(p)).toList();
        List<String> accounts = deal.brokerAccount().filter(b -> !b.equals(actor.username())).stream().toList();
        return new DealStepTaken(deal.id(), step.name(), step.label(), parties, accounts, situation.dueOn().orElse(null));
    }
}
