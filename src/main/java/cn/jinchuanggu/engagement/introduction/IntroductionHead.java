package cn.jinchuanggu.engagement.introduction;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What does not change of an introduction, and what can be forgotten of it. The entries hold seals of it, not the words.
 *
 * @param achievement   what the supplier brings
 * @param need          what the demander brings
 * @param proposer      user name of who proposed it
 * @param proposerName  shown name of who proposed it
 * @param proposerSide  the side for which it was proposed; empty for a broker or operator
 * @param mandate       the mandate it rests on
 * @param mandateSide   the side that gave the mandate and is known to the broker by it
 * @param message       to both sides; may be empty for an owner
 * @param conflict      what the proposer declared about own interests
 * @param secret        from which the salts of the seals are made; never leaves the platform
 * @param contacts      how to reach a side, given with its consent and forgotten when it is taken back
 */
public record IntroductionHead(String id, Listed achievement, Listed need, String proposer, String proposerName, Optional<Side> proposerSide,
        Optional<String> mandate, Optional<Side> mandateSide, String message, String conflict, String secret, Map<Side, String> contacts) {

    public IntroductionHead {
        contacts = contacts.isEmpty() ? Map.of() : new EnumMap<>(contacts);
    }

    public Listed of(Side side) {
        return side == Side.SUPPLIER ? achievement : need;
    }

    IntroductionHead withContacts(Map<Side, String> known) {
        return new IntroductionHead(id, achievement, need, proposer, proposerName, proposerSide, mandate, mandateSide, message, conflict, secret, known);
    }

    /** The broker or operator who introduced them; empty when an owner proposed it directly. */
    public Optional<String> broker() {
        return proposerSide.isPresent() ? Optional.empty() : Optional.of(proposer);
    }
}
