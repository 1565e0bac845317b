package cn.jinchuanggu.engagement.mandate;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.shared.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a party entrusts to a broker.
 *
 * @param broker   user name of the broker
 * @param listing  the achievement or need; empty for all that the party lists
 * @param days     first and last day of the agreement
 * @param fee      terms of the fee, in words
 * @param conflict what the broker declared about own interests
 * @param written  the state that was written last; see {@link #state}
 * @param version  how often it was changed; a change names the version it was made for
 */
public record Mandate(String id, String partyId, String partyName, String broker, String brokerName, Optional<String> listing, Period days,
        String fee, String conflict, MandateState written, int version) {

    /** Where it stands on a day. */
    public MandateState state(LocalDate today) {
        return written == MandateState.CONFIRMED && days.through().isBefore(today) ? MandateState.EXPIRED : written;
    }

    /**
     * Whether the broker may act under it on a day, for this listing of this party.
     *
     * @param ownerIds all ids that mean the party
     */
    public boolean covers(String listingId, Set<String> ownerIds, LocalDate today) {
        return written == MandateState.CONFIRMED && days.contains(today) && ownerIds.contains(partyId) && listing.filter(l -> !l.equals(listingId)).isEmpty();
    }

    /** Whether the person may know of it. */
    boolean isKnownTo(Actor actor) {
        return actor.has(Role.OPERATOR) || isBroker(actor) || isParty(actor);
    }

    boolean isBroker(Actor actor) {
        return broker.equals(actor.username());
    }

    boolean isParty(Actor actor) {
        return actor.hasAny(Role.ENTERPRISE, Role.INSTITUTION) && actor.actsFor(partyId);
    }

    Mandate changedTo(MandateState state) {
        return new Mandate(id, partyId, partyName, broker, brokerName, listing, days, fee, conflict, state, version + 1);
    }
}
