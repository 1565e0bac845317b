package planted.policy.article;

import planted.listing.ReadsTheDay;

/** Breaks: policy.article uses only policy, fact, shared and reference. */
class UsesListing {

    String day() {
        return new ReadsTheDay().day();
    }
}
