package planted.search;

import planted.listing.ReadsTheDay;

/** The other half of the cycle. */
public class UsesListing {

    String day() {
        return new ReadsTheDay().day();
    }
}
