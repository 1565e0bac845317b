package cn.jinchuanggu.engagement.introduction.web;

import cn.jinchuanggu.engagement.introduction.IntroductionQuery;
import cn.jinchuanggu.engagement.introduction.IntroductionState;
import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the address of a list of introductions: {@code state, q, from, through, sort, page, size}.
 *
 * @param texts the filters as they were written, without page
 */
public record IntroductionFilters(IntroductionQuery.Filter filter, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;

    /** @throws InvalidInput with every value that means nothing */
    static IntroductionFilters of(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("state", "q", "from", "through", "sort"));
        InputFields days = new InputFields(fields.texts());
        LocalDate from = days.date("from", "开始日期");
        LocalDate through = days.date("through", "结束日期");
        days.problems().forEach(p -> fields.refuse(p.field(), p.message(), p.remedy()));
        IntroductionQuery.Filter filter = new IntroductionQuery.Filter(fields.choice("state", IntroductionState.values(), IntroductionState::label), fields.text("q"),
                Optional.ofNullable(from), Optional.ofNullable(through), fields.order(IntroductionQuery.Sort.TURN));
        return new IntroductionFilters(filter, fields.paging(SIZE), fields.texts());
    }

    /** The address of this list without a page number. */
    String href(String path) {
        return ListAddress.of(path, texts);
    }

    /** The address of the same list in another state; empty for any. */
    String href(String path, String state) {
        return ListAddress.of(path, ListAddress.with(texts, "state", state));
    }
}
