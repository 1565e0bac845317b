package cn.jinchuanggu.privacy;

import cn.jinchuanggu.account.Actor;

/** What a feature does when a person agrees to one of its purposes or withdraws that; called inside the transaction that writes it down. */
public interface ConsentEffect {

    ConsentPurpose purpose();

    /** Whether this person is asked at all, such as only brokers about their profile. */
    boolean isFor(Actor person);

    /** Page where consent is given together with what it needs, such as an address; empty when saying yes is enough. */
    default String given() {
        return "";
    }

    /** Does what the person decided; doing it twice changes nothing. */
    void decided(Actor person, boolean agrees);
}
