package cn.jinchuanggu.pool;

import cn.jinchuanggu.chain.Check;
import cn.jinchuanggu.chain.CriteriaFile;
import cn.jinchuanggu.chain.Facts;
import cn.jinchuanggu.chain.Finding.State;
import cn.jinchuanggu.chain.Signs;
import java.time.LocalDate;
import java.util.List;

/**
 * How far one entity is from one aim.
 *
 * @param holds  whether it has the title already, as far as the graph says
 * @param checks every criterion of the day with what was found
 */
public record Gaps(Pool pool, Facts facts, CriteriaFile.Group aim, boolean holds, List<Check> checks) {

    private static final CriteriaFile FILE = CriteriaFile.load("/pool/criteria.yaml");

    public Gaps {
        checks = List.copyOf(checks);
    }

    /** Applies the criteria of a day. */
    public static Gaps of(Pool pool, Facts facts, LocalDate day) {
        CriteriaFile.Group aim = FILE.get(pool.name());
        boolean holds = !aim.title().isEmpty() && facts.texts("titles").stream().anyMatch(t -> t.startsWith(aim.title()));
        return new Gaps(pool, facts, aim, holds, aim.on(day).stream().map(c -> new Check(c, Signs.get(c.sign()).look(facts, c, day))).toList());
    }

    /** Required criteria that are not known to be met: those known to be unmet first. */
    public List<Check> missing() {
        return checks.stream().filter(Check::isMissing).sorted((a, b) -> a.finding().state().compareTo(b.finding().state())).toList();
    }

    public int count(State state) {
        return (int) checks.stream().filter(c -> c.criterion().required() && c.finding().state() == state).count();
    }

    /** Whether few enough are missing for the platform to suggest taking it in. */
    public boolean isNear() {
        return !holds && missing().size() <= aim.near();
    }

    /** As lists show it; the decision is that of a place nobody has decided upon. */
    Place place(LocalDate day) {
        return new Place(pool, facts.id(), facts.name(), facts.illustrative(), facts.tracks(), count(State.MET), count(State.UNMET), count(State.UNKNOWN), isNear(), holds,
                missing().stream().findFirst().map(c -> c.finding().gap()).orElse(""), PlaceState.OPEN, null, 0, day);
    }
}
