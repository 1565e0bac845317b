package cn.jinchuanggu.policy.claim.web;

import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.page.StateLink;
import cn.jinchuanggu.policy.claim.ClaimLists;
import cn.jinchuanggu.policy.claim.ClaimQuery;
import cn.jinchuanggu.policy.claim.ClaimState;
import cn.jinchuanggu.policy.claim.ClaimSummary;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The list of claims for its page.
 *
 * @param href    the address of this list without a page number
 * @param states  ways to narrow it by state; the first is all of them
 * @param sort    the order it is in
 * @param texts   what stands in the filter
 */
public record ClaimListView(Page<Row> page, String href, List<StateLink> states, ClaimQuery.Sort sort, Map<String, String> texts) {

    private static final String LIST = "/claims";
    private static final String NONE = "--";

    public record Row(String id, String state, String tone, String unit, boolean illustrative, String article, String on, String computed, String decided) {

        static Row of(ClaimSummary claim) {
            return new Row(claim.id(), claim.state().label(), claim.state().tone(), claim.unitName(), claim.illustrative(), claim.articleName(),
                    claim.updatedAt().toLocalDate().toString(), shown(claim.computed()), shown(claim.decided()));
        }

        private static String shown(Optional<Money> money) {
            return money.map(Money::display).orElse(NONE);
        }
    }

    static ClaimListView of(ClaimFilters asked, ClaimLists.Found found) {
        return new ClaimListView(found.page().map(Row::of), ListAddress.of(LIST, asked.texts()),
                StateLink.of(found.counts(), asked.filter().state(), ClaimState::label, LIST, asked.texts()), asked.filter().sort(), asked.texts());
    }
}
