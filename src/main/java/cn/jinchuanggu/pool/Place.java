package cn.jinchuanggu.pool;

import java.time.LocalDate;
import java.util.List;

/**
 * Where one entity stands in one pool, as lists show it.
 *
 * @param met       criteria met
 * @param unmet     criteria known not to be met
 * @param unknown   criteria of which nothing is known
 * @param suggested whether few enough criteria are missing for the criteria to suggest it ({@code near} of the file)
 * @param holds     whether it has the title already
 * @param gap       the first criterion that is missing, as a Chinese sentence; empty when none is
 * @param since     day of the last decision; null when nobody decided
 * @param version   counts the decisions
 * @param assessedOn day on which the criteria were last applied
 */
public record Place(Pool pool, String entityId, String name, boolean illustrative, List<String> tracks, int met, int unmet, int unknown,
        boolean suggested, boolean holds, String gap, PlaceState state, LocalDate since, int version, LocalDate assessedOn) {

    public Place {
        tracks = List.copyOf(tracks);
    }

    /** Criteria that are not known to be met. */
    public int missing() {
        return unmet + unknown;
    }
}
