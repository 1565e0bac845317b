package cn.jinchuanggu.pool.web;

import cn.jinchuanggu.pool.Place;
import cn.jinchuanggu.reference.Codes;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A line of a pool. @param href the page with its gaps */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlaceView(String pool, String entityId, String name, boolean illustrative, String tracks, int met, int unmet, int unknown, int missing, boolean suggested,
        boolean holds, String gap, String state, String stateLabel, String tone, LocalDate since, int version, LocalDate assessedOn, String href) {

    static PlaceView of(Place p) {
        return new PlaceView(p.pool().path(), p.entityId(), p.name(), p.illustrative(), names(p.tracks()), p.met(), p.unmet(), p.unknown(), p.missing(), p.suggested(),
                p.holds(), p.gap(), p.state().name(), p.state().label(), p.state().tone(), p.since(), p.version(), p.assessedOn(),
                "/pools/of/" + p.entityId() + "?pool=" + p.pool().path());
    }

    private static String names(List<String> tracks) {
        return tracks.stream().map(Codes::nameOf).collect(Collectors.joining("、"));
    }
}
