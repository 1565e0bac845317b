package cn.jinchuanggu.supermarket.voucher.web;

import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.voucher.GrantQuery;
import cn.jinchuanggu.supermarket.voucher.VoucherGrant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which applications a list asks for: {@code year, state, q, sort, page, size}.
 *
 * @param texts the filters as they were written; without page
 */
public record VoucherFilters(GrantQuery query, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;
    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2100;

    /** @throws InvalidInput with every value that means nothing */
    static VoucherFilters of(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("year", "state", "q", "sort"));
        GrantQuery query = new GrantQuery(fields.whole("year", FIRST_YEAR, LAST_YEAR), fields.choice("state", VoucherGrant.State.values(), VoucherGrant.State::label),
                fields.text("q"), fields.order(GrantQuery.Sort.NEWEST));
        return new VoucherFilters(query, fields.paging(SIZE), fields.texts());
    }

    /** Of an enterprise's own: {@code year, page, size}. @throws InvalidInput with every value that means nothing */
    static VoucherFilters ofYear(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("year"));
        GrantQuery query = new GrantQuery(fields.whole("year", FIRST_YEAR, LAST_YEAR), Optional.empty(), Optional.empty(), GrantQuery.Sort.NEWEST);
        return new VoucherFilters(query, fields.paging(SIZE), fields.texts());
    }

    /** The years that one can look back on, this one first. */
    static List<Integer> years(int thisYear) {
        return IntStream.rangeClosed(FIRST_YEAR, thisYear).map(year -> FIRST_YEAR + thisYear - year).boxed().toList();
    }

    /** The address of an enterprise's own vouchers without a page number. */
    public String ownHref() {
        return ListAddress.of("/my/vouchers", texts);
    }

    /** The address of this list without a page number. */
    public String href() {
        return ListAddress.of("/vouchers", texts);
    }

    /** Where this list is exported. @param kind xlsx or csv */
    public String export(String kind) {
        return ListAddress.of("/api/vouchers/grants/export." + kind, texts);
    }
}
