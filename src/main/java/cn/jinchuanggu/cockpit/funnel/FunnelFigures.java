package cn.jinchuanggu.cockpit.funnel;

import cn.jinchuanggu.cockpit.funnel.store.FunnelStore;
import cn.jinchuanggu.shared.InvalidInput;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** The funnel over what is in the graph now. */
@Service
public class FunnelFigures {

    private static final int MOST = 100_000;

    private final FunnelStore store;

    FunnelFigures(FunnelStore store) {
        this.store = store;
    }

    /** What the filters of a funnel can be set to, each ordered. */
    public record Choices(List<String> tracks, List<Named> units, List<String> brokers, List<String> months) {
    }

    /** A unit that has posted needs. */
    public record Named(String id, String name) {
    }

    /** @throws InvalidInput when there are more needs than one page of figures can be made of */
    public Funnel count(FunnelQuery query) {
        return Funnel.of(threads(query.illustrative()).stream().filter(query::fits).toList());
    }

    /** Over all needs of this sort, whatever the other filters say. */
    public Choices listChoices(boolean illustrative) {
        List<NeedThread> all = threads(illustrative);
        return new Choices(all.stream().map(NeedThread::track).filter(t -> !t.isEmpty()).distinct().sorted().toList(),
                all.stream().map(t -> new Named(t.unitId(), t.unit())).distinct().sorted(Comparator.comparing(Named::name)).toList(),
                all.stream().flatMap(t -> t.brokers().stream()).distinct().sorted().toList(),
                all.stream().map(t -> t.reached().get(Stage.PUBLISHED).toString().substring(0, 7)).distinct().sorted().toList());
    }

    private List<NeedThread> threads(boolean illustrative) {
        List<NeedThread> threads = store.list(illustrative, MOST + 1);
        if (threads.size() > MOST) {
            throw new InvalidInput("", "需求超过 %,d 条,一页算不出来。".formatted(MOST), "请按月份导出后再算。");
        }
        return threads;
    }
}
