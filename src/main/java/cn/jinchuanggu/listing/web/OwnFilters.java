package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingState;
import cn.jinchuanggu.listing.OwnListings;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.util.List;
import java.util.Map;

/**
 * What stands in the address of a list of one's own listings: {@code kind, state, q, page, size}.
 *
 * @param texts the filters as they were written; without page
 */
public record OwnFilters(OwnListings.Filter filter, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;

    /** @throws InvalidInput with every value that means nothing */
    static OwnFilters of(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("kind", "state", "q"));
        OwnListings.Filter filter = new OwnListings.Filter(fields.choice("kind", OwnListings.KINDS.toArray(ListingKind[]::new), ListingKind::label),
                fields.choice("state", ListingState.values(), ListingState::label), fields.text("q"));
        return new OwnFilters(filter, fields.paging(SIZE), fields.texts());
    }

    /** The address of this list without a page number. */
    public String href() {
        return ListAddress.of("/my", texts);
    }

    /** What was written; empty for nothing. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** Whether this is the kind that was asked for. */
    public boolean isOf(ListingKind kind) {
        return filter.kind().filter(kind::equals).isPresent();
    }

    /** Whether this is the state that was asked for. */
    public boolean isIn(ListingState state) {
        return filter.state().filter(state::equals).isPresent();
    }
}
