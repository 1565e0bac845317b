package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.collaboration.store.PartnerStore;
import cn.jinchuanggu.shared.WarmUp;
import org.springframework.stereotype.Component;

/** Asks for the partners of some enterprise once, so that the database has planned the questions before anybody waits. */
@Component
class PartnersWarmUp implements WarmUp {

    private final PartnerStore store;
    private final Partners partners;

    PartnersWarmUp(PartnerStore store, Partners partners) {
        this.store = store;
        this.partners = partners;
    }

    @Override
    public void warmUp() {
        store.findAnyEnterprise().ifPresent(id -> partners.listPartners(id, PartnerQuestion.lacks(4), Actor.VISITOR));
    }
}
