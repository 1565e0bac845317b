package cn.jinchuanggu.chain;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.chain.figures.Figures;
import cn.jinchuanggu.chain.store.FactsStore;
import cn.jinchuanggu.chain.store.PositionStore;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Where achievements and enterprises stand. Everybody sees what public facts show; the enterprise itself and staff also what its
 * declared years show. Lists and counts rest on public facts only.
 */
@Service
public class Positions implements Assessed {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final FactsStore store;
    private final PositionStore positions;
    private final Figures figures;
    private final Clock clock;

    Positions(FactsStore store, PositionStore positions, Figures figures, Clock clock) {
        this.store = store;
        this.positions = positions;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * The facts of an entity as this person may see them.
     *
     * @throws NotFound when there is none that the public may see, or none that stands on a chain
     */
    public Facts getFacts(String id, Actor reader) {
        Facts found = store.find(id).filter(f -> Chain.findFor(f.kind()).isPresent()).orElseThrow(() -> new NotFound("链条位置", id));
        return found.kind().equals(Chain.CARRIER.kind()) && figures.isOpenTo(id, reader) ? found.with(figures.list(id, reader)) : found;
    }

    /** Where these facts put their entity today. */
    public Position position(Facts facts) {
        return Position.of(Chain.findFor(facts.kind()).orElseThrow(), facts, today());
    }

    /** How many stand at each step. */
    public List<PositionStore.Count> count(Chain chain, boolean illustrative) {
        return positions.count(chain, illustrative);
    }

    /** Those who stand at a step, by name. @param track id of an industry; null for all */
    public Page<Standing> list(Chain chain, boolean illustrative, int step, String track, Paging paging) {
        return positions.list(chain, illustrative, step, track, paging);
    }

    @Override
    public List<String> kinds() {
        return List.of(Chain.CONVERSION.kind(), Chain.CARRIER.kind());
    }

    @Override
    public void assess(List<String> ids) {
        positions.save(store.list(ids).stream().map(this::standing).toList());
    }

    @Override
    public void removeGone() {
        positions.removeGone();
    }

    private Standing standing(Facts facts) {
        Position position = position(facts);
        Optional<String> gap = position.next().flatMap(r -> r.checks().stream().filter(Check::isMissing).map(c -> c.finding().gap()).findFirst());
        return new Standing(position.chain(), facts.id(), facts.name(), facts.illustrative(), facts.tracks(), position.standing(), position.inferred(), gap.orElse(""));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CHANGZHI));
    }
}
