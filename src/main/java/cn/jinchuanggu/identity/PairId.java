package cn.jinchuanggu.identity;

/**
 * Two entities in whichever order somebody named them.
 *
 * @param one   the id that comes first in the alphabet
 * @param other the other id
 */
public record PairId(String one, String other) {

    /** @throws IllegalArgumentException for an entity and itself */
    public PairId {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("not a pair in order: " + one + ", " + other);
        }
    }

    /** @throws IllegalArgumentException for an entity and itself */
    public static PairId of(String a, String b) {
        return a.compareTo(b) < 0 ? new PairId(a, b) : new PairId(b, a);
    }

    /** As the name of a record: of the journal and of the verdict. */
    public String text() {
        return "same:" + one + "~" + other;
    }

    /** The one of the two that is not this. */
    String otherThan(String id) {
        return id.equals(one) ? other : one;
    }
}
