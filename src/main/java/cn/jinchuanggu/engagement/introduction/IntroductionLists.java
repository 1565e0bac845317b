package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.engagement.introduction.store.IntroductionStore;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.WholeList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Lists of introductions: what a reader takes part in, the broker's board and the broker's statement. */
@Service
public class IntroductionLists {

    /** More than this is no page that anybody reads; a file has all of them. */
    public static final int MOST_ON_STATEMENT = 10_000;

    private static final int MOST_ON_BOARD = 50;

    private final IntroductionStore store;
    private final Clock clock;

    IntroductionLists(IntroductionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A page of a list.
     *
     * @param counts how many there are in each state, the state of the filter passed over
     */
    public record Found(Page<IntroductionSummary> page, Map<IntroductionState, Long> counts) {
    }

    /** Those in which the reader takes part, in the order that is asked for. */
    public Found find(IntroductionQuery.Filter filter, Paging paging, Actor reader) {
        IntroductionQuery query = IntroductionQuery.of(reader, filter);
        Map<IntroductionState, Long> counts = store.count(query);
        return new Found(paging.page((skip, limit) -> store.list(query, skip, limit), counts, filter.state()), counts);
    }

    /** As {@link #find} without pages. */
    public WholeList<IntroductionSummary> listAll(IntroductionQuery.Filter filter, Actor reader) {
        return store.listAll(IntroductionQuery.of(reader, filter));
    }

    /**
     * Those of the broker, for an operator everybody's, in one state, by the day they are due: the first {@value #MOST_ON_BOARD} and how many
     * there are. The list of introductions has them all.
     */
    public Found findForBoard(IntroductionState state, Actor broker) {
        broker.requireAny(Role.BROKER, Role.OPERATOR);
        return find(IntroductionQuery.Filter.of(state), new Paging(1, MOST_ON_BOARD), broker);
    }

    /**
     * Everything that this broker has proposed: the basis of a statement of fees.
     *
     * @throws InvalidInput when there are more than {@value #MOST_ON_STATEMENT}
     */
    public List<IntroductionSummary> listForStatement(IntroductionQuery.Filter filter, Actor broker) {
        broker.requireAny(Role.BROKER, Role.OPERATOR);
        List<IntroductionSummary> all = store.list(IntroductionQuery.proposedBy(broker, filter), 0, MOST_ON_STATEMENT + 1);
        if (all.size() > MOST_ON_STATEMENT) {
            throw new InvalidInput("", "符合条件的引荐超过 " + MOST_ON_STATEMENT + " 件，一页放不下。", "请按日期缩小范围，或者导出为文件，文件没有这个限制。");
        }
        return all;
    }

    /** As {@link #listForStatement}, for a file: however many there are. */
    public WholeList<IntroductionSummary> listAllForStatement(IntroductionQuery.Filter filter, Actor broker) {
        broker.requireAny(Role.BROKER, Role.OPERATOR);
        return store.listAll(IntroductionQuery.proposedBy(broker, filter));
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
    }
}
