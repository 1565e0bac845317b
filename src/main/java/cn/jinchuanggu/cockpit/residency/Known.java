package cn.jinchuanggu.cockpit.residency;

import cn.jinchuanggu.cockpit.residency.Residency.Park;
import cn.jinchuanggu.graph.Entities.Entity;
import java.util.Optional;

/** What is known already, as far as a registration is held against it. */
interface Known {

    /** The entity under its present id; empty when there is none that the public may see. */
    Optional<Entity> findEntity(String id);

    /** The latest stay of an enterprise, under whichever of its ids. */
    Optional<Residency> findOf(String partyId);

    /** The stay that was registered by an agreement of this number. */
    Optional<Residency> findByAgreement(String number);

    /** A park that a real or an illustrative enterprise can be in. */
    Optional<Park> findPark(String id, boolean illustrative);
}
