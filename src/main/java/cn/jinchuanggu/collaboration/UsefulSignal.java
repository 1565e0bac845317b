package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.Partner.Reason;
import cn.jinchuanggu.shared.Saying;
import java.util.ArrayList;
import java.util.List;

/**
 * The other way round: needs and scenarios of the other that one's own achievements, people, platforms or services answer. Who
 * offers lacks somebody to use it; counts less than one's own needs.
 */
record UsefulSignal(PartnerWeights weights) implements PartnerSignal {

    private static final int SHOWN = 2;

    @Override
    public List<Reason> judge(Pairing pairing) {
        List<Reason> reasons = new ArrayList<>();
        double left = weights.useful();
        for (Answer answer : WantedSignal.shown(Answer.best(pairing.other().asks(), pairing.self().offers(), weights), SHOWN)) {
            double points = PartnerSignal.shown(Math.min(left, answer.points()));
            if (points > 0) {
                left -= points;
                reasons.add(new Reason("能回应对方", points, Saying.of("says.partner.useful", answer.sentence()), pairing.sources(answer.sources())));
            }
        }
        return reasons;
    }
}
