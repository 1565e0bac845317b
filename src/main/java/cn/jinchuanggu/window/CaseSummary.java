package cn.jinchuanggu.window;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A case in a list.
 *
 * @param matters   ids of the kinds that are wanted
 * @param bodies    who has an open task now
 * @param officer   shown name of the one officer; empty until somebody accepts
 * @param dueAt     when the first running clock runs out; empty when none runs
 * @param waiting   whether something is asked of the applicant
 * @param escalated whether an open task was escalated
 */
public record CaseSummary(String id, CaseState state, int version, String applicant, boolean illustrative, List<String> matters, List<String> bodies,
        Optional<String> officer, OffsetDateTime filedAt, OffsetDateTime updatedAt, Optional<OffsetDateTime> dueAt, boolean waiting, boolean escalated,
        Optional<Integer> score) {

    public CaseSummary {
        matters = List.copyOf(matters);
        bodies = List.copyOf(bodies);
    }
}
