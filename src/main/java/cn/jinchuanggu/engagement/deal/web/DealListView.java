package cn.jinchuanggu.engagement.deal.web;

import cn.jinchuanggu.engagement.deal.DealLists;
import cn.jinchuanggu.engagement.deal.DealQuery;
import cn.jinchuanggu.engagement.deal.DealState;
import cn.jinchuanggu.engagement.deal.DealSummary;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.page.StateLink;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The list of deals for its page.
 *
 * @param href   the address of this list without a page number
 * @param states ways to narrow it by state; the first is all of them
 * @param sort   the order it is in
 * @param texts  what stands in the filter
 */
public record DealListView(Page<Row> page, String href, List<StateLink> states, DealQuery.Sort sort, Map<String, String> texts) {

    private static final String LIST = "/deals";
    private static final String NONE = "--";

    public record Row(String id, String state, String tone, String achievement, String supplier, String buyer, String amount, String on, LocalDate dueOn) {

        static Row of(DealSummary deal) {
            return new Row(deal.id(), deal.state().label(), deal.state().tone(), deal.achievement(), deal.supplier(), deal.buyer(),
                    deal.amount().map(Money::brief).orElse(NONE), deal.updatedAt().toLocalDate().toString(), deal.dueOn().orElse(null));
        }
    }

    static DealListView of(DealFilters asked, DealLists.Found found) {
        return new DealListView(found.page().map(Row::of), ListAddress.of(LIST, asked.texts()),
                StateLink.of(found.counts(), asked.filter().state(), DealState::label, LIST, asked.texts()), asked.filter().sort(), asked.texts());
    }
}
