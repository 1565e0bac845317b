package cn.jinchuanggu.policy.offer;

import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.policy.claim.ClaimPreviews.Preview;
import java.util.List;
import java.util.Map;

/**
 * A claim under 第九条 that offers itself: one contract in one year.
 *
 * @param data    what the platform knows, each with where it comes from
 * @param answers what the provider says, as facts
 * @param facts   both together, as the claim will have them
 * @param digest  of the data, to be sent with the confirmation, so that nobody confirms what they have not seen
 */
public record Offer(Contract contract, int year, List<Datum> data, Map<String, Object> answers, Map<String, Object> facts, String digest, Preview preview) {

    public Offer {
        data = List.copyOf(data);
        answers = Map.copyOf(answers);
    }

    /** @param origin where it comes from, in Chinese */
    public record Datum(String label, String value, String origin) {
    }

    /** Whether it can be confirmed now. */
    public boolean isReady() {
        return preview.isReady();
    }
}
