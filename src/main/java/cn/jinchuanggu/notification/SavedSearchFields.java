package cn.jinchuanggu.notification;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fields of a saved search as they are sent: {@code name, listing, q, kind, track, segment, rhythm}.
 *
 * @param name  empty for one that is made from what is looked for
 * @param query what is looked for
 */
record SavedSearchFields(String name, SavedSearch.Query query, Rhythm rhythm) {

    private static final Set<String> KNOWN = Set.of("name", "listing", "q", "kind", "track", "segment", "rhythm");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 500;

    /** @throws InvalidInput with every problem of the fields */
    static SavedSearchFields of(Map<String, ?> sent) {
        List<Problem> problems = new ArrayList<>();
        sent.keySet().stream().filter(k -> !KNOWN.contains(k)).sorted()
                .forEach(k -> problems.add(new Problem(k, "没有名为“" + k + "”的字段。", "可用的字段：name、listing、q、kind、track、segment、rhythm。")));
        String name = text(sent, "name", LONGEST_NAME, problems);
        String q = text(sent, "q", LONGEST_TEXT, problems);
        String listing = text(sent, "listing", LONGEST_NAME, problems);
        String track = text(sent, "track", LONGEST_NAME, problems);
        String segment = text(sent, "segment", LONGEST_NAME, problems);
        if (!track.isEmpty() && Codes.findTrack(track).isEmpty()) {
            problems.add(new Problem("track", "没有编号为 " + track + " 的产业。", "请从列表里选择。"));
        }
        if (!segment.isEmpty() && Codes.findSegment(segment).isEmpty()) {
            problems.add(new Problem("segment", "没有编号为 " + segment + " 的细分领域。", "请从列表里选择。"));
        }
        Optional<ListingKind> kind = constant(ListingKind.class, sent, "kind", problems);
        Rhythm rhythm = constant(Rhythm.class, sent, "rhythm", problems).orElse(Rhythm.DAILY);
        if (listing.isEmpty() && q.isEmpty() && track.isEmpty() && segment.isEmpty() && kind.isEmpty()) {
            problems.add(new Problem("q", "没有写要找什么。", "请写关键词，选一个产业，或者从一项需求的匹配页保存。"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new SavedSearchFields(name, listing.isEmpty() ? new SavedSearch.Query("", q, kind.orElse(null), track, segment)
                : SavedSearch.Query.of(listing), rhythm);
    }

    /** What a list is called when the person gave it no name, such as {@code 技术需求：皮带（高端装备制造）}. */
    static String nameOf(SavedSearch.Query query) {
        String topic = Codes.findSegment(query.segmentId()).map(Track.Segment::name).or(() -> Codes.findTrack(query.trackId()).map(Track::name)).orElse("");
        String what = (query.kind() == null ? "全部信息" : query.kind().label()) + (query.text().isEmpty() ? "" : "：" + query.text());
        String name = what + (topic.isEmpty() ? "" : "（" + topic + "）");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private static String text(Map<String, ?> sent, String key, int longest, List<Problem> problems) {
        Object value = sent.get(key);
        if (value == null) {
            return "";
        }
        if (!(value instanceof String text) || text.strip().length() > longest) {
            problems.add(new Problem(key, key + " 应当是最多 " + longest + " 个字的文字。", "请写短一些。"));
            return "";
        }
        return text.strip();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, Map<String, ?> sent, String key, List<Problem> problems) {
        Object value = sent.get(key);
        if (value == null || value.equals("")) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equals(value)).findFirst();
        if (found.isEmpty()) {
            problems.add(new Problem(key, key + " 不能是“" + value + "”。",
                    "可用的有：" + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining("、")) + "。"));
        }
        return found;
    }
}
