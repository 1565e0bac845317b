package cn.jinchuanggu.challenge.web;

import cn.jinchuanggu.challenge.ChallengeQuery;
import cn.jinchuanggu.challenge.ChallengeState;
import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the address of a list of challenges: {@code state, open, least, mine, q, sort, page, size}.
 *
 * @param texts the filters as they were written, in the order of the address; without page
 */
public record ChallengeFilters(ChallengeQuery.Filter filter, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;

    /** @throws InvalidInput with every value that means nothing */
    static ChallengeFilters of(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("state", "open", "least", "mine", "q", "sort"));
        ChallengeQuery.Filter filter = new ChallengeQuery.Filter(fields.choice("state", ChallengeState.values(), ChallengeState::label), fields.flag("open"),
                least(fields), fields.flag("mine"), fields.text("q"),
                fields.order(ChallengeQuery.Sort.NEWEST));
        return new ChallengeFilters(filter, fields.paging(SIZE), fields.texts());
    }

    /** An award as the forms understand it, such as 50万. */
    private static Optional<Money> least(ListFields fields) {
        InputFields written = new InputFields(fields.texts());
        Optional<Money> least = Optional.ofNullable(written.money("least", "榜金")).map(Money::new);
        written.problems().forEach(p -> fields.refuse(p.field(), p.message(), p.remedy()));
        return least;
    }
}
