package cn.jinchuanggu.reference;

import java.util.List;

/**
 * One of the three industries of the plan.
 *
 * @param place where the plan names it
 */
public record Track(String id, String name, String place, List<Segment> segments) {

    public Track {
        segments = List.copyOf(segments);
    }

    /** A part of a track that the plan names, such as 煤矿安全装备. */
    public record Segment(String id, String name) {
    }
}
