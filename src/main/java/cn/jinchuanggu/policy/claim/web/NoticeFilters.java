package cn.jinchuanggu.policy.claim.web;

import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the address of the public list of claims: {@code article, page, size}.
 *
 * @param texts the filters as they were written; without page
 */
public record NoticeFilters(Optional<Integer> article, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;
    private static final int ARTICLES = 20;

    /** @throws InvalidInput with every value that means nothing */
    static NoticeFilters of(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("article"));
        return new NoticeFilters(fields.whole("article", 1, ARTICLES), fields.paging(SIZE), fields.texts());
    }

    /** The address of this list without a page number. */
    public String href() {
        return ListAddress.of("/policy/notices", texts);
    }
}
