package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.OwnListings;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the address of the list of what waits for a review: {@code kind, page, size}.
 *
 * @param texts the filters as they were written; without page
 */
public record ReviewFilters(Optional<ListingKind> kind, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;

    /** @throws InvalidInput with every value that means nothing */
    static ReviewFilters of(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("kind"));
        return new ReviewFilters(fields.choice("kind", OwnListings.KINDS.toArray(ListingKind[]::new), ListingKind::label), fields.paging(SIZE), fields.texts());
    }

    /** The address of this list without a page number. */
    public String href() {
        return ListAddress.of("/review", texts);
    }

    /** Whether this is the kind that was asked for. */
    public boolean isOf(ListingKind asked) {
        return kind.filter(asked::equals).isPresent();
    }
}
