package cn.jinchuanggu.team;

import cn.jinchuanggu.graph.PathEvidence;
import cn.jinchuanggu.shared.Saying;
import java.util.List;

/**
 * The answer for one need.
 *
 * @param wishes     all that members can contribute, in the order of the need
 * @param members    fewest that meet most; at most {@value #MOST_MEMBERS}
 * @param uncovered  what nobody that was looked at meets, or no team of that size
 * @param ties       how members know each other already
 * @param sufficient whether one achievement alone meets every wish, so that no team is needed
 * @param looked     what was looked at
 */
public record Team(List<Wish> wishes, List<Member> members, List<Wish> uncovered, List<Tie> ties, boolean sufficient, Saying looked) {

    /** Members a team has at the most. */
    public static final int MOST_MEMBERS = 4;

    /**
     * That two members know each other.
     *
     * @param sentence how
     * @param path     the way in the graph; null when both belong to the same party
     */
    public record Tie(String one, String other, Saying sentence, PathEvidence path) {
    }
}
