package cn.jinchuanggu.collaboration.cluster;

import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Which enterprises are a cluster: those of an industry, narrowed down or not, or those that are named.
 *
 * @param track   id of an industry; empty when enterprises are named
 * @param segment id of a segment of it; empty for all
 * @param park    id of a park; empty for all
 * @param region  GB/T 2260 code of six digits; empty for all
 * @param names   names or ids of enterprises, each once; empty when an industry is chosen
 */
public record ClusterQuestion(String track, String segment, String park, String region, List<String> names) {

    /** Enterprises that may be named. */
    public static final int MOST_NAMES = 50;
    private static final String SEPARATORS = "[\\n\\r,，、；;]+";

    /** Whether nothing was chosen: there is nothing to answer yet. */
    public boolean isEmpty() {
        return track.isEmpty() && segment.isEmpty() && names.isEmpty();
    }

    /** Named enterprises as they stand in the form, one to a line. */
    public String namesText() {
        return String.join("\n", names);
    }

    /**
     * Reads an address; a segment brings its industry with it.
     *
     * @param address names to values: track, segment, park, region, names (separated by commas, 、 or lines)
     * @throws InvalidInput with every value that means nothing
     */
    public static ClusterQuestion of(Map<String, String> address) {
        List<Problem> problems = new ArrayList<>();
        String track = value(address, "track");
        String segment = value(address, "segment");
        if (!track.isEmpty() && Codes.findTrack(track).isEmpty()) {
            problems.add(new Problem("track", "产业“%s”没有。".formatted(track), "请从列表里选一个产业。"));
        }
        if (!segment.isEmpty() && Codes.findSegment(segment).isEmpty()) {
            problems.add(new Problem("segment", "细分领域“%s”没有。".formatted(segment), "请从列表里选一个细分领域。"));
        } else if (!segment.isEmpty() && !track.isEmpty() && Codes.findTrackOfSegment(segment).stream().noneMatch(t -> t.id().equals(track))) {
            problems.add(new Problem("segment", "细分领域“%s”不属于所选的产业。".formatted(Codes.nameOf(segment)), "请改选产业，或不选细分领域。"));
        }
        String region = value(address, "region");
        if (!region.isEmpty() && Codes.findRegion(region).isEmpty()) {
            problems.add(new Problem("region", "地区“%s”没有。".formatted(region), "请用六位行政区划代码，例如 140400（长治市）。"));
        }
        List<String> names = Arrays.stream(value(address, "names").split(SEPARATORS)).map(String::strip).filter(n -> !n.isEmpty()).distinct().toList();
        if (names.size() > MOST_NAMES) {
            problems.add(new Problem("names", "写了 %d 家企业，最多 %d 家。".formatted(names.size(), MOST_NAMES), "请分几次，或改选产业。"));
        }
        if (!names.isEmpty() && !(track.isEmpty() && segment.isEmpty())) {
            problems.add(new Problem("names", "产业和企业名单只能用一样。", "请清空其中一样。"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new ClusterQuestion(track, segment, value(address, "park"), region, names);
    }

    private static String value(Map<String, String> address, String name) {
        return address.getOrDefault(name, "").strip();
    }
}
