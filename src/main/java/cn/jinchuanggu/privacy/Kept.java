package cn.jinchuanggu.privacy;

import java.time.Period;
import java.util.Map;
import java.util.Optional;

/**
 * One sort of personal data that is kept, as {@code privacy/personal-data.yaml} declares it. Texts are Chinese.
 *
 * @param label      label of the nodes that hold it; empty when it is not in the graph
 * @param person     property that names the person: an account, or the id of an expert; empty when nobody is named
 * @param holds      property (or a word, outside the graph) to its name for people
 * @param purpose    what it is needed for (PIPL 6, 17)
 * @param basis      article that allows it (PIPL 13)
 * @param recipients who gets to see it (PIPL 17, 23)
 * @param period     how long it is kept and from when (PIPL 19)
 * @param mask       how others see it
 * @param erasing    what happens to it when the person asks for erasure (PIPL 47)
 * @param expiry     what the round of forgetting does; empty when the period ends otherwise
 */
public record Kept(String id, String title, String label, String person, Map<String, String> holds, String purpose, String basis, String recipients,
        String period, String mask, Erasing erasing, Optional<Expiry> expiry) {

    /** What becomes of data. */
    public enum How {
        /** The node goes. */
        DELETE("删除"),
        /** Properties of the node are set anew or removed; the rest is nobody's any more. */
        CLEAR("抹去姓名等，其余保留"),
        /** It stays, for a reason. */
        KEEP("保留"),
        /** It is not in the graph and ends by itself. */
        ENDS("到期自行失效");

        private final String label;

        How(String label) {
            this.label = label;
        }

        /** The Chinese words for people. */
        public String label() {
            return label;
        }
    }

    /**
     * @param set     properties to set when it is cleared; null removes one
     * @param because why not all of it goes (PIPL 47 §2); empty when all of it does
     */
    public record Erasing(How how, Map<String, Object> set, String because) {
    }

    /**
     * @param after how long it is kept
     * @param since property with the day or time from which that counts
     * @param set   as in {@link Erasing}
     */
    public record Expiry(Period after, String since, How how, Map<String, Object> set) {
    }

    /** Whether it stands in the graph under somebody's account. */
    public boolean isByAccount() {
        return isInGraph() && !person.isEmpty() && !isOfExperts();
    }

    /** Whether it is about experts, who need no account. */
    public boolean isOfExperts() {
        return label.equals("Expert");
    }

    boolean isInGraph() {
        return !label.isEmpty();
    }
}
