package cn.jinchuanggu.privacy;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import org.springframework.stereotype.Component;

/** Whether a broker is named to people who do not work with them. Every list asks; nothing is kept beside the consent. */
@Component
class BrokerProfile implements ConsentEffect {

    @Override
    public ConsentPurpose purpose() {
        return ConsentPurpose.BROKER_PROFILE;
    }

    @Override
    public boolean isFor(Actor person) {
        return person.has(Role.BROKER);
    }

    @Override
    public void decided(Actor person, boolean agrees) {
        // every list asks anew
    }
}
