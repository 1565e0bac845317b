package cn.jinchuanggu.notification;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.privacy.ConsentEffect;
import cn.jinchuanggu.privacy.ConsentPurpose;
import org.springframework.stereotype.Component;

/** E-mail rests on consent: it is given together with an address, and withdrawing forgets the address. */
@Component
class MailConsent implements ConsentEffect {

    private final Preferences preferences;

    MailConsent(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public ConsentPurpose purpose() {
        return ConsentPurpose.MAIL;
    }

    @Override
    public boolean isFor(Actor person) {
        return true;
    }

    @Override
    public String given() {
        return "/notifications/settings";
    }

    @Override
    public void decided(Actor person, boolean agrees) {
        if (!agrees) {
            preferences.eraseAddress(person);
        }
    }
}
