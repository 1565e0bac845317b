package cn.jinchuanggu.pool.web;

import cn.jinchuanggu.chain.Aid;
import cn.jinchuanggu.chain.Check;
import cn.jinchuanggu.chain.Finding.State;
import cn.jinchuanggu.chain.Help;
import cn.jinchuanggu.chain.web.CheckView;
import cn.jinchuanggu.pool.Gain;
import cn.jinchuanggu.pool.Gaps;
import cn.jinchuanggu.pool.Library;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far an entity is from one aim, for people and programs.
 *
 * @param brief  where it stands, in one sentence
 * @param checks every criterion; null in a list of aims
 * @param gains  what the policy pays or offers then; null in a list of aims
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GapView(String pool, String label, String library, String meaning, String source, boolean holds, int met, int unmet, int unknown, String brief, String tone,
        List<CheckView> checks, List<Gain> gains) {

    /** With every check, who helps, and what the policy says. */
    static GapView whole(Gaps gaps, Library library) {
        return whole(gaps, library, new HashMap<>());
    }

    /** All aims of one entity; who gives the same kind of help is looked for once. */
    static List<GapView> whole(List<Gaps> all, Library library) {
        Map<Help, List<Aid>> found = new HashMap<>();
        return all.stream().map(gaps -> whole(gaps, library, found)).toList();
    }

    private static GapView whole(Gaps gaps, Library library, Map<Help, List<Aid>> found) {
        return of(gaps, gaps.checks().stream().map(c -> CheckView.of(c, aids(c, gaps, library, found))).toList(), library.listGains(gaps));
    }

    static GapView brief(Gaps gaps) {
        return of(gaps, null, null);
    }

    private static List<Aid> aids(Check check, Gaps gaps, Library library, Map<Help, List<Aid>> found) {
        return check.isMet() ? List.of() : found.computeIfAbsent(check.criterion().help(), h -> library.listAids(check, gaps));
    }

    private static GapView of(Gaps gaps, List<CheckView> checks, List<Gain> gains) {
        int missing = gaps.missing().size();
        String brief = gaps.holds() ? "已有称号" : missing == 0 ? "条件都已满足" : "还差 " + missing + " 项" + (gaps.count(State.UNKNOWN) == 0 ? "" : "，其中 " + gaps.count(State.UNKNOWN) + " 项未知");
        return new GapView(gaps.pool().path(), gaps.pool().label(), gaps.pool().library(), gaps.aim().meaning(), gaps.aim().source(), gaps.holds(), gaps.count(State.MET),
                gaps.count(State.UNMET), gaps.count(State.UNKNOWN), brief, gaps.holds() || missing == 0 ? "good" : gaps.isNear() ? "info" : "neutral", checks, gains);
    }
}
