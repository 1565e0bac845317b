package cn.jinchuanggu.pool;

import cn.jinchuanggu.chain.Assessed;
import cn.jinchuanggu.chain.Facts;
import cn.jinchuanggu.chain.figures.FiguresDeclared;
import cn.jinchuanggu.chain.figures.YearFigures;
import cn.jinchuanggu.chain.figures.store.FiguresStore;
import cn.jinchuanggu.chain.store.FactsStore;
import cn.jinchuanggu.pool.store.PlaceStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Applies the criteria of all pools: to what the rounds name, and at once to an enterprise that declares a year. */
@Component
class Assessments implements Assessed {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final FactsStore facts;
    private final FiguresStore figures;
    private final PlaceStore places;
    private final Clock clock;

    Assessments(FactsStore facts, FiguresStore figures, PlaceStore places, Clock clock) {
        this.facts = facts;
        this.figures = figures;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public List<String> kinds() {
        return Arrays.stream(Pool.values()).map(Pool::kind).distinct().toList();
    }

    @Override
    public void assess(List<String> ids) {
        LocalDate today = LocalDate.now(clock.withZone(CHANGZHI));
        places.saveAssessed(list(ids).stream().flatMap(f -> Pool.listFor(f.kind()).stream().map(p -> Gaps.of(p, f, today).place(today))).toList());
    }

    @Override
    public void removeGone() {
        places.removeGone();
    }

    @EventListener
    void declared(FiguresDeclared news) {
        assess(List.of(news.partyId()));
    }

    /** Facts with the declared years. For those who may see them. */
    List<Facts> list(List<String> ids) {
        Map<String, List<YearFigures>> years = figures.list(ids);
        return facts.list(ids).stream().map(f -> f.with(years.getOrDefault(f.id(), List.of()))).toList();
    }
}
