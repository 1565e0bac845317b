package cn.jinchuanggu.cockpit.funnel;

import cn.jinchuanggu.cockpit.funnel.store.FunnelStore;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.WholeList;
import java.time.LocalDate;
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

    /** The funnel that was asked for, and what its filters can be set to over all needs of this sort. */
    public record Figures(Funnel funnel, Choices choices) {
    }

    /** @throws InvalidInput when there are more needs than one page of figures can be made of */
    public Figures read(FunnelQuery query) {
        List<NeedThread> all = list(query.illustrative());
        return new Figures(Funnel.of(all.stream().filter(query::fits).toList()), choices(all));
    }

    /** Every need behind the figure of a stage, by id, for a file: however many there are. */
    public WholeList<NeedThread> listReached(FunnelQuery query, Stage stage) {
        return store.listAll(query.illustrative()).filter(thread -> query.fits(thread) && thread.hasReached(stage));
    }

    /**
     * The funnel over all needs of a sort as it was on a day.
     *
     * @throws InvalidInput as {@link #read}
     */
    public Funnel readOn(boolean illustrative, LocalDate day) {
        return Funnel.of(list(illustrative).stream().flatMap(t -> t.until(day).stream()).toList());
    }

    private List<NeedThread> list(boolean illustrative) {
        List<NeedThread> all = store.list(illustrative, MOST + 1);
        if (all.size() > MOST) {
            throw new InvalidInput("show", "需求超过 %,d 条，一页算不出来。".formatted(MOST), "请联系平台管理员。");
        }
        return all;
    }

    private static Choices choices(List<NeedThread> all) {
        return new Choices(all.stream().map(NeedThread::track).filter(t -> !t.isEmpty()).distinct().sorted().toList(),
                all.stream().map(t -> new Named(t.unitId(), t.unit())).distinct().sorted(Comparator.comparing(Named::name)).toList(),
                all.stream().flatMap(t -> t.brokers().stream()).distinct().sorted().toList(),
                all.stream().map(t -> t.reached().get(Stage.PUBLISHED).toString().substring(0, 7)).distinct().sorted().toList());
    }
}
