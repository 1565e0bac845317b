package cn.jinchuanggu.listing;

import java.util.List;
import java.util.Set;

/** What the owner writes about a listing and may change. */
public sealed interface Details permits AchievementDetails, NeedDetails, PostingDetails {

    String title();

    List<String> indicators();

    Set<CooperationMode> modes();

    String segmentId();

    String fieldCode();

    String industryCode();

    List<String> concepts();

    /** Whether the owner stays unnamed to others. */
    boolean masked();
}
