package cn.jinchuanggu.matching.posting;

import cn.jinchuanggu.listing.PostingDetails;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Who asks, as far as the reader may know it.
 *
 * @param details what the posting says
 * @param stage   of the owner, such as 初创; null when unknown or masked
 * @param tracks  ids of the industries of the posting, else of its owner; empty when unknown
 * @param region  of the owner, GB/T 2260; null when unknown
 * @param near    cosine of the posting's text to another text, in [-1, 1]; 0 for a blank one
 */
public record Seeker(PostingDetails details, String stage, List<String> tracks, String region, ToDoubleFunction<String> near) {

    public Seeker {
        tracks = List.copyOf(tracks);
    }

    /** Whether this place lies in the owner's city; false when one of them is unknown. */
    boolean isInTheCityOf(String other) {
        return region != null && other != null && region.length() >= 4 && other.length() >= 4 && !region.startsWith("00", 2) && region.substring(0, 4).equals(other.substring(0, 4));
    }
}
