package cn.jinchuanggu.listing;

import java.time.LocalDate;

/** Something that is offered or asked for: its standing, and what its owner wrote. */
public sealed interface Listing permits Achievement, Need, Posting {

    Standing standing();

    Details details();

    ListingKind kind();

    /** What search and matching know of it. */
    ListingProfile profile();

    /** The listing as everybody sees it. */
    Listing publicView();

    default String id() {
        return standing().id();
    }

    default String title() {
        return details().title();
    }

    /**
     * Where a listing stands, apart from what its owner writes.
     *
     * @param ownerId      party that owns it; null in the view of those from whom it is masked
     * @param ownerName    name of the owner, or null
     * @param region       seat of the owner, GB/T 2260, or null
     * @param illustrative invented to show how the platform works
     * @param listedOn     first day it was public, or null
     * @param revision     rises with every change; the index follows it
     * @param version      how often it was changed; a change must name the version it read
     * @param confirmedOn  last day its owner said that it holds, by posting, changing or confirming it; null before it was public
     */
    record Standing(String id, String ownerId, String ownerName, String region, ListingState state,
            boolean illustrative, LocalDate listedOn, long revision, long version, LocalDate confirmedOn) {

        /** The same without anything that names the owner; the region is kept to the province. */
        Standing withoutOwner() {
            return new Standing(id, null, null, region == null ? null : region.substring(0, 2) + "0000", state,
                    illustrative, listedOn, revision, version, confirmedOn);
        }
    }
}
