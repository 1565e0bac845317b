package cn.jinchuanggu.listing;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.store.OwnListingStore;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The list of what a reader's own party has listed, in every state. */
@Service
public class OwnListings {

    /** What can be listed here. */
    public static final List<ListingKind> KINDS = List.of(ListingKind.NEED, ListingKind.ACHIEVEMENT, ListingKind.FINANCING_NEED, ListingKind.TALENT_NEED,
            ListingKind.SCENARIO, ListingKind.CAPABILITY, ListingKind.SERVICE);

    private final OwnListingStore store;

    OwnListings(OwnListingStore store) {
        this.store = store;
    }

    /** @param text part of the title, in any case */
    public record Filter(Optional<ListingKind> kind, Optional<ListingState> state, Optional<String> text) {

        static final Filter NONE = new Filter(Optional.empty(), Optional.empty(), Optional.empty());

        /** Whether the counts of the kinds say how many fit. */
        public boolean isOfKindOnly() {
            return state.isEmpty() && text.isEmpty();
        }
    }

    /**
     * A page of the list.
     *
     * @param kinds how many the party has of each kind, in any state; without those of which it has none
     */
    public record Found(Page<Listings.Own> page, Map<ListingKind, Long> kinds) {
    }

    /** What fits, the latest change first; nothing for one who acts for no party. */
    public Found find(Filter filter, Paging paging, Actor actor) {
        if (actor.partyId() == null) {
            return new Found(paging.page((skip, limit) -> List.of(), 0), Map.of());
        }
        OwnListingStore.Counts counts = store.count(actor.partyId());
        long total = filter.isOfKindOnly() ? counts.of(filter.kind()) : store.count(actor.partyId(), filter);
        Map<ListingKind, Long> kinds = new EnumMap<>(ListingKind.class);
        KINDS.stream().filter(k -> counts.of(Optional.of(k)) > 0).forEach(k -> kinds.put(k, counts.of(Optional.of(k))));
        return new Found(paging.page((skip, limit) -> store.list(actor.partyId(), filter, counts, skip, limit), total), Collections.unmodifiableMap(kinds));
    }
}
