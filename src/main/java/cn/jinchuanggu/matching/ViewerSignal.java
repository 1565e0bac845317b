package cn.jinchuanggu.matching;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.ListingProfile;

/** An idea that depends on who looks. It is made once for a request and then judges every candidate like any other. */
@FunctionalInterface
public interface ViewerSignal {

    /** @param asked the listing that others are looked for */
    Signal seenBy(Actor viewer, ListingProfile asked);
}
