package cn.jinchuanggu.cockpit.funnel;

import cn.jinchuanggu.cockpit.funnel.store.FunnelStore;
import cn.jinchuanggu.shared.CountedPage;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.WholeList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** The funnel over what is in the graph now. */
@Service
public class FunnelFigures {

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

    /**
     * The funnel that was asked for.
     *
     * @param needs   one page of those behind the stage that was asked for, by id; empty when none was
     * @param choices what the filters can be set to over all needs of this sort
     */
    public record Figures(Funnel funnel, Page<NeedThread> needs, Choices choices) {
    }

    /**
     * Every need is looked at once and let go, however many there are.
     *
     * @param stage  whose needs are listed; empty for none
     * @param paging which of them
     */
    public Figures read(FunnelQuery query, Optional<Stage> stage, Paging paging) {
        Funnel.Counting counting = new Funnel.Counting();
        CountedPage<NeedThread> needs = new CountedPage<>(paging);
        Choosing choosing = new Choosing();
        store.listAll(query.illustrative()).forEach(thread -> {
            choosing.accept(thread);
            if (query.fits(thread)) {
                counting.accept(thread);
                stage.filter(thread::hasReached).ifPresent(s -> needs.accept(thread));
            }
        });
        return new Figures(counting.funnel(), needs.page(), choosing.choices());
    }

    /** Every need behind the figure of a stage, by id, for a file: however many there are. */
    public WholeList<NeedThread> listReached(FunnelQuery query, Stage stage) {
        return store.listAll(query.illustrative()).filter(thread -> query.fits(thread) && thread.hasReached(stage));
    }

    /** The funnel over all needs of a sort as it was on a day. */
    public Funnel readOn(boolean illustrative, LocalDate day) {
        return Funnel.of(use -> store.listAll(illustrative).forEach(thread -> thread.until(day).ifPresent(use)));
    }

    /** Notes what the filters can be set to. */
    private static final class Choosing implements Consumer<NeedThread> {

        private final Set<String> tracks = new TreeSet<>();
        private final Set<Named> units = new TreeSet<>(Comparator.comparing(Named::name).thenComparing(Named::id));
        private final Set<String> brokers = new TreeSet<>();
        private final Set<String> months = new TreeSet<>();

        @Override
        public void accept(NeedThread thread) {
            if (!thread.track().isEmpty()) {
                tracks.add(thread.track());
            }
            units.add(new Named(thread.unitId(), thread.unit()));
            brokers.addAll(thread.brokers());
            months.add(YearMonth.from(thread.reached().get(Stage.PUBLISHED)).toString());
        }

        private Choices choices() {
            return new Choices(List.copyOf(tracks), List.copyOf(units), List.copyOf(brokers), List.copyOf(months));
        }
    }
}
