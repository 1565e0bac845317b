package cn.jinchuanggu.chain;

import cn.jinchuanggu.chain.store.AidStore;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Where nobody in an industry offers what a step of a chain asks: services, platforms and funds, counted in the graph. */
@Service
public class ChainGaps {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final String FUND = "Fund";

    private final AidStore store;
    private final Clock clock;

    ChainGaps(AidStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What is offered in an industry for a step. @param lacking the kinds of help that nobody offers, in Chinese */
    public record Supply(Chain chain, int step, String stepName, Track track, long offers, List<String> lacking) {

        public Supply {
            lacking = List.copyOf(lacking);
        }
    }

    /** One for each step and industry, in their order; of the real or of the illustrative. */
    public List<Supply> list(boolean illustrative) {
        Map<String, Long> offered = store.countOffered(illustrative).stream().collect(Collectors.toMap(o -> o.what() + " " + o.track(), AidStore.Offered::offers));
        List<Supply> supplies = new ArrayList<>();
        for (Chain chain : Chain.values()) {
            List<CriteriaFile.Group> steps = chain.steps();
            for (int i = 0; i < steps.size(); i++) {
                List<String> wanted = wanted(steps.get(i));
                for (Track track : Codes.listTracks()) {
                    supplies.add(new Supply(chain, i + 1, steps.get(i).name(), track, wanted.stream().mapToLong(w -> offered.getOrDefault(w + " " + track.id(), 0L)).sum(),
                            wanted.stream().filter(w -> !offered.containsKey(w + " " + track.id())).map(w -> w.equals(FUND) ? "基金" : w).toList()));
                }
            }
        }
        return supplies;
    }

    private List<String> wanted(CriteriaFile.Group step) {
        return step.on(LocalDate.now(clock.withZone(CHANGZHI))).stream().map(Criterion::help)
                .flatMap(h -> Stream.of(h.services(), h.platforms(), h.parties().stream().filter(FUND::equals).toList()).flatMap(List::stream)).distinct().toList();
    }
}
