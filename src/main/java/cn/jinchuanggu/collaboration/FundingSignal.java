package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.Partner.Reason;
import cn.jinchuanggu.collaboration.store.PartyProfile;
import cn.jinchuanggu.collaboration.store.PartyProfile.Thing;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Saying;
import java.util.ArrayList;
import java.util.List;

/** Whether a fund invests what an enterprise looks for, and at its stage. For other pairs it has nothing to say. */
record FundingSignal(PartnerWeights weights) implements PartnerSignal {

    @Override
    public List<Reason> judge(Pairing pairing) {
        if (pairing.other().kind().equals("Fund")) {
            return judge(pairing, pairing.other(), pairing.self());
        }
        return pairing.self().kind().equals("Fund") ? judge(pairing, pairing.self(), pairing.other()) : List.of();
    }

    private List<Reason> judge(Pairing pairing, PartyProfile fund, PartyProfile enterprise) {
        List<Reason> reasons = new ArrayList<>();
        for (Thing wanted : enterprise.things("FinancingNeed")) {
            if (within(wanted.amountFen(), fund.ticketMin(), fund.ticketMax())) {
                reasons.add(new Reason("资金", weights.ticket(), Saying.of("says.partner.funds", wanted.name(), yuan(wanted.amountFen()), yuan(fund.ticketMin()),
                        yuan(fund.ticketMax())), pairing.sourcesOfParties()));
                break;
            }
        }
        if (enterprise.stage() != null && fund.stages().contains(enterprise.stage())) {
            reasons.add(new Reason("发展阶段", weights.stage(), Saying.of("says.partner.stage", Saying.label(enterprise.stage())), pairing.sourcesOfParties()));
        }
        return reasons;
    }

    private static boolean within(Long amount, Long least, Long most) {
        return amount != null && least != null && most != null && amount >= least && amount <= most;
    }

    private static Saying yuan(long fen) {
        return Money.ofFen(fen).exact();
    }
}
