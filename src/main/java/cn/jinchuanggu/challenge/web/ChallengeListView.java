package cn.jinchuanggu.challenge.web;

import cn.jinchuanggu.challenge.ChallengeLists;
import cn.jinchuanggu.challenge.ChallengeQuery.Sort;
import cn.jinchuanggu.challenge.ChallengeState;
import cn.jinchuanggu.challenge.ChallengeSummary;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.page.StateLink;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Page;
import java.util.List;
import java.util.Map;

/**
 * The list of challenges for its page.
 *
 * @param href   the address of this list without a page number
 * @param states ways to narrow it by state; the first is all of them
 * @param sort   the order it is in
 * @param texts  what stands in the filter
 */
public record ChallengeListView(Page<Row> page, String href, List<StateLink> states, Sort sort, Map<String, String> texts) {

    private static final String LIST = "/challenges";
    private static final String NONE = "--";

    public record Row(String id, String title, String publisher, String state, String tone, String award, String applyUntil, String applicants, boolean illustrative) {

        static Row of(ChallengeSummary c) {
            return new Row(c.id(), c.title(), c.publisher(), c.state().label(), c.state().tone(), c.award().map(Money::brief).orElse(NONE),
                    c.applyUntil().map(Object::toString).orElse(NONE), c.applicants().map(a -> a.label()).orElse(NONE), c.illustrative());
        }
    }

    static ChallengeListView of(ChallengeFilters asked, ChallengeLists.Found found) {
        return new ChallengeListView(found.page().map(Row::of), ListAddress.of(LIST, asked.texts()),
                StateLink.of(found.counts(), asked.filter().state(), ChallengeState::label, LIST, asked.texts()), asked.filter().sort(), asked.texts());
    }
}
