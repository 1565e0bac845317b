package cn.jinchuanggu.cockpit.residency.web;

import cn.jinchuanggu.cockpit.residency.Residency;
import cn.jinchuanggu.cockpit.residency.ResidencyQuery;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.util.List;
import java.util.Map;

/**
 * What stands in the address of the list: {@code show} (real, which is meant when nothing is said, or demo), {@code state, q, page, size}.
 *
 * @param texts the filters as they were written; without page and size
 */
public record ResidencyFilters(ResidencyQuery query, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;

    /** @throws InvalidInput with every value that means nothing */
    static ResidencyFilters of(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("show", "state", "q"));
        ResidencyQuery query = new ResidencyQuery(fields.choice("show", List.of("real", "demo")).filter("demo"::equals).isPresent(),
                fields.choice("state", Residency.State.values(), Residency.State::label), fields.text("q"));
        return new ResidencyFilters(query, fields.paging(SIZE), fields.texts());
    }

    /** The address of this list, without page. */
    public String href() {
        return ListAddress.of("/cockpit/residencies", texts);
    }
}
