package cn.jinchuanggu.listing;

import java.util.List;
import java.util.Set;

/** What the owner writes about a listing and may change. */
public sealed interface Details permits AchievementDetails, NeedDetails, PostingDetails {

    String title();

    List<String> indicators();

    Set<CooperationMode> modes();

    String segmentId();

    /** All segments it belongs to; at most one but for a service. */
    default List<String> segmentIds() {
        return segmentId() == null ? List.of() : List.of(segmentId());
    }

    String fieldCode();

    String industryCode();

    List<String> concepts();

    /** Whether the owner stays unnamed to others. */
    boolean masked();
}
