package cn.jinchuanggu.search.web;

import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The industry, or a part of it, that a list is narrowed to.
 *
 * @param track   null for all
 * @param segment null for all
 */
public record TopicFilter(Track track, Track.Segment segment) {

    /**
     * Reads two ids as they stand in an address; blank means all. A segment alone implies its track.
     *
     * @throws InvalidInput naming {@code track} and {@code segment}, whichever is unknown
     */
    static TopicFilter of(String trackId, String segmentId) {
        List<Problem> problems = new ArrayList<>();
        Track track = null;
        Track.Segment segment = null;
        if (trackId != null && !trackId.isBlank()) {
            track = Codes.findTrack(trackId).orElse(null);
            if (track == null) {
                problems.add(new Problem("track", "没有编号为 " + trackId + " 的产业。",
                        "可用：" + Codes.listTracks().stream().map(t -> t.id() + " " + t.name()).collect(Collectors.joining("、")) + "。"));
            }
        }
        if (segmentId != null && !segmentId.isBlank()) {
            segment = Codes.findSegment(segmentId).orElse(null);
            if (segment == null) {
                problems.add(new Problem("segment", "没有编号为 " + segmentId + " 的细分领域。", "细分领域见产业列表。"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new TopicFilter(track == null && segment != null ? Codes.findTrackOfSegment(segmentId).orElseThrow() : track, segment);
    }

    String trackId() {
        return track == null ? null : track.id();
    }

    String segmentId() {
        return segment == null ? null : segment.id();
    }
}
