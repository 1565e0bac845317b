package cn.jinchuanggu.supermarket.web;

import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.CatalogueQuery;
import java.util.List;
import java.util.Map;

/**
 * What stands in the address of the catalogue: {@code q, category, track, segment, from, to, negotiable, days, voucher, provider, rating, sort, page, size}.
 *
 * @param texts the filters as they were written, in the order of the address; without page
 */
public record CatalogueFilters(CatalogueQuery query, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 24;
    private static final int MOST_YUAN = 100_000_000;
    private static final int MOST_DAYS = 3_650;
    private static final int BEST_MARK = 5;

    /** @throws InvalidInput with every value that means nothing */
    static CatalogueFilters of(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("q", "category", "track", "segment", "from", "to", "negotiable", "days", "voucher", "provider", "rating",
                "sort"));
        CatalogueQuery query = new CatalogueQuery(fields.text("q"), fields.text("category"), fields.text("track").map(t -> known(fields, "track", t)),
                fields.text("segment").map(t -> known(fields, "segment", t)),
                fields.whole("from", 0, MOST_YUAN).map(Money::of), fields.whole("to", 0, MOST_YUAN).map(Money::of), fields.has("negotiable"),
                fields.whole("days", 1, MOST_DAYS),
                fields.has("voucher"), fields.text("provider"), fields.whole("rating", 1, BEST_MARK),
                fields.order(CatalogueQuery.Sort.USUAL));
        return new CatalogueFilters(query, fields.paging(SIZE), fields.texts());
    }

    /** The address of this list without a page number. */
    public String href() {
        return ListAddress.of("/services", texts);
    }

    /** The address with another value of one filter; empty for any. */
    public String with(String name, String value) {
        return ListAddress.of("/services", ListAddress.with(texts, name, value));
    }

    /** What was written; empty for nothing. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    public boolean narrowed() {
        return texts.keySet().stream().anyMatch(n -> !n.equals("sort"));
    }

    private static String known(ListFields fields, String name, String id) {
        boolean there = name.equals("track") ? Codes.findTrack(id).isPresent() : Codes.findTrackOfSegment(id).isPresent();
        if (!there) {
            fields.refuse(name, "没有编号为 " + id + " 的" + (name.equals("track") ? "产业。" : "细分领域。"), "请从列表里选。");
        }
        return id;
    }
}
