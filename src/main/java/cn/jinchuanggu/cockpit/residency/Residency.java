package cn.jinchuanggu.cockpit.residency;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The present or last stay of an enterprise in the valley. Who comes back after its end is registered anew; the stay before is told by
 * the ledger.
 *
 * @param partyId   of the enterprise, as it was when it was registered
 * @param partyName as it was called then
 * @param agreement number of the agreement
 * @param from      first day
 * @param through   last day; empty when none is agreed
 * @param park      where in the valley; empty when that is not said
 * @param version   counts what was done to it
 */
public record Residency(String partyId, String partyName, boolean illustrative, String agreement, LocalDate from, Optional<LocalDate> through,
        Optional<Park> park, int version) {

    /** Whether it goes on. The names are those of addresses. */
    public enum State {
        RESIDENT("在驻", "good"),
        ENDED("已结束", "neutral");

        private final String label;
        private final String tone;

        State(String label, String tone) {
            this.label = label;
            this.tone = tone;
        }

        /** The Chinese word for people. */
        public String label() {
            return label;
        }

        /** How it is coloured; never the only sign. */
        public String tone() {
            return tone;
        }
    }

    /** A park of the graph. */
    public record Park(String id, String name) {
    }

    /** Names the enterprise, so that it is registered once. */
    public static String idOf(String partyId) {
        return "resi-" + partyId;
    }

    public String id() {
        return idOf(partyId);
    }

    /** The last day is still a day of residency. */
    public State state(LocalDate today) {
        return through.filter(last -> last.isBefore(today)).isPresent() ? State.ENDED : State.RESIDENT;
    }

    /** The same stay as it is read now; what could not be read is null, and the reading has refused it. */
    Residency corrected(Stay stay) {
        return new Residency(partyId, partyName, illustrative, stay.agreement(), stay.from(), stay.through(), stay.park(), version + 1);
    }

    Residency endedOn(LocalDate last) {
        return new Residency(partyId, partyName, illustrative, agreement, from, Optional.ofNullable(last), park, version + 1);
    }
}
