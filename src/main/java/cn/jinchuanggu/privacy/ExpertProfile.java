package cn.jinchuanggu.privacy;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.privacy.store.ExpertStore;
import org.springframework.stereotype.Component;

/** The public page of an expert who has an account: withdrawing hides the expert from every place that shows entities. */
@Component
class ExpertProfile implements ConsentEffect {

    private final ExpertStore experts;

    ExpertProfile(ExpertStore experts) {
        this.experts = experts;
    }

    @Override
    public ConsentPurpose purpose() {
        return ConsentPurpose.EXPERT_PROFILE;
    }

    @Override
    public boolean isFor(Actor person) {
        return person.partyId() != null && experts.find(person.partyId()).isPresent();
    }

    @Override
    public void decided(Actor person, boolean agrees) {
        experts.withhold(person.partyId(), !agrees);
    }
}
