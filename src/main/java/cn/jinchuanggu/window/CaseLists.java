package cn.jinchuanggu.window;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.WholeList;
import cn.jinchuanggu.window.store.CaseStore;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Lists of cases: everybody's for the window, their own for applicants. */
@Service
public class CaseLists {

    private final CaseStore store;
    private final Cases cases;

    CaseLists(CaseStore store, Cases cases) {
        this.store = store;
        this.cases = cases;
    }

    /**
     * A page of a list.
     *
     * @param counts how many there are in each state, the state of the filter passed over
     */
    public record Found(Page<CaseSummary> page, Map<CaseState, Long> counts) {
    }

    public Found find(CaseQuery.Filter filter, Paging paging, Actor reader) {
        CaseQuery query = CaseQuery.of(reader, filter, cases.now());
        Map<CaseState, Long> counts = store.count(query);
        return new Found(paging.page((skip, limit) -> store.list(query, skip, limit), counts, filter.state()), counts);
    }

    /** Every case that fits, in the order of the list. */
    public WholeList<CaseSummary> listAll(CaseQuery.Filter filter, Actor reader) {
        return store.listAll(CaseQuery.of(reader, filter, cases.now()));
    }

    /** What each body has: open tasks, those that are overdue, that wait for the applicant, that run out within 24 hours; the most first. */
    public List<Load> listLoadOfBodies() {
        return store.loadOfBodies(cases.now());
    }

    /** What each officer has: cases in hand, and the same of them; the most first. */
    public List<Load> listLoadOfOfficers() {
        return store.loadOfOfficers(cases.now());
    }

    /** @param id of a body its name, of an officer the user name */
    public record Load(String id, String name, long open, long overdue, long waiting, long soon) {
    }

    /** Tasks whose clock has run out by a moment and of which the platform has not said so, the first first. @param last of these after which it begins */
    public List<DueTask> listOverdue(OffsetDateTime moment, Optional<DueTask> last, int limit) {
        return store.listOverdue(moment, last, limit);
    }

    /** Tasks whose clock runs out after a moment and by another, the first first, whoever has them. @param last of these after which it begins */
    public List<DueTask> listDueBetween(OffsetDateTime from, OffsetDateTime moment, Optional<DueTask> last, int limit) {
        return store.listDueBetween(from, moment, last, limit);
    }

    /**
     * Tasks for which an applicant has been asked for something since before a moment, the longest waiting first.
     *
     * @param last of these after which it begins
     */
    public List<DueTask> listWaitingSince(OffsetDateTime moment, Optional<DueTask> last, int limit) {
        return store.listWaitingSince(moment, last, limit);
    }

    /** New cases whose time for the first answer has run out by a moment and of which the platform has not said so. @param last of these after which it begins */
    public List<Unanswered> listUnanswered(OffsetDateTime moment, Optional<Unanswered> last, int limit) {
        return store.listUnanswered(moment, last, limit);
    }

    /** New cases whose time for the first answer runs out after a moment and by another, the first first. @param last of these after which it begins */
    public List<Unanswered> listUnansweredBetween(OffsetDateTime from, OffsetDateTime moment, Optional<Unanswered> last, int limit) {
        return store.listUnansweredBetween(from, moment, last, limit);
    }

    /**
     * A new case that nobody has answered.
     *
     * @param at      until when it has to be answered
     * @param account user name of who filed it
     */
    public record Unanswered(String caseId, List<String> matters, OffsetDateTime at, String account) {
    }

    /**
     * A task of which somebody has to be reminded.
     *
     * @param at      when its clock runs out, or since when the applicant is waited for
     * @param account user name of who filed the case
     * @param partyId null for none
     * @param officer user name of the one officer
     */
    public record DueTask(String caseId, String task, String matter, OffsetDateTime at, String account, String partyId, String officer) {
    }
}
