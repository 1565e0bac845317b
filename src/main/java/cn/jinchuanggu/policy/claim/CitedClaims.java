package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.contract.CitedPages;
import cn.jinchuanggu.policy.claim.store.ClaimStore;
import org.springframework.stereotype.Component;

/** Claims that rest on a contract: a broker of the contract knows that there is one and may not open it. */
@Component
class CitedClaims implements CitedPages {

    private static final String PLACE = "/claims/";

    private final ClaimStore claims;

    CitedClaims(ClaimStore claims) {
        this.claims = claims;
    }

    @Override
    public boolean mayOpen(String href, Actor reader) {
        return href.startsWith(PLACE) && claims.find(href.substring(PLACE.length())).filter(c -> ClaimRules.sees(c, reader)).isPresent();
    }
}
