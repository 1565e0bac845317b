package cn.jinchuanggu.team;

import cn.jinchuanggu.matching.Basis;
import cn.jinchuanggu.shared.Saying;
import java.util.List;

/**
 * Somebody or something that contributes to a team.
 *
 * @param kind    Achievement, Expert, Platform or Service
 * @param url     its page
 * @param partyId id of the party behind it, through which it is tied to others; null when that stays unnamed
 * @param party   name of that party; null when unnamed or the member itself
 * @param level   how well an achievement fits the need, in a word; empty for others
 * @param covers  which wishes it meets, and on what evidence
 * @param terms   what an achievement has to meet for itself, and whether it does
 */
public record Member(String id, String name, String kind, String kindLabel, boolean illustrative, String url, String partyId, String party,
        String level, List<Cover> covers, List<Term> terms) {

    /**
     * That a member meets a wish.
     *
     * @param evidence sentence that says what it rests on
     * @param basis    stated by both sides, or inferred and possibly wrong
     * @param source   words of the achievement or name of the source that it rests on; empty when it rests on fields of both
     */
    public record Cover(Wish wish, Saying evidence, Basis basis, Saying source) {
    }

    /**
     * A term: budget or day.
     *
     * @param state 满足, 不满足 or 未知
     * @param unmet whether it is known not to be met
     */
    public record Term(String label, Saying asked, String state, boolean unmet, Saying evidence) {
    }

    /** Whether everything it contributes is only inferred. */
    boolean isInferred() {
        return covers.stream().allMatch(c -> c.basis() == Basis.INFERRED);
    }
}
