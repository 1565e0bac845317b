package cn.jinchuanggu.pool.web;

import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.pool.PlaceQuery;
import cn.jinchuanggu.pool.PlaceState;
import cn.jinchuanggu.pool.Pool;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the address of a pool: {@code data, show, state, track, missing, q, sort, page, size}.
 *
 * @param texts the filters as they were written; without page and size
 */
public record PoolFilters(PlaceQuery query, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;
    private static final int MOST_MISSING = 99;
    private static final List<String> NAMES = List.of("data", "show", "state", "track", "missing", "q", "sort");

    /** @throws InvalidInput with every value that means nothing */
    static PoolFilters of(Pool pool, Map<String, String> address) {
        ListFields fields = new ListFields(address, NAMES);
        PlaceQuery query = new PlaceQuery(pool, fields.choice("data", List.of("demo", "real")).filter("real"::equals).isEmpty(),
                fields.choice("show", PlaceQuery.Show.values(), PlaceQuery.Show::label).orElse(PlaceQuery.Show.ALL),
                fields.choice("state", PlaceState.values(), PlaceState::label), fields.choice("track", Codes.listTracks().stream().map(Track::id).toList()),
                fields.whole("missing", 0, MOST_MISSING).orElse(MOST_MISSING), fields.text("q"),
                fields.choice("sort", List.of("near", "name")).filter("name"::equals).isPresent());
        return new PoolFilters(query, fields.paging(SIZE), fields.texts());
    }

    /** The address of this list under another path, without page. */
    String to(String path) {
        return ListAddress.of(path, texts);
    }
}
