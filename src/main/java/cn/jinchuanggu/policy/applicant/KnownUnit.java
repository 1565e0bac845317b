package cn.jinchuanggu.policy.applicant;

import cn.jinchuanggu.policy.BuyerStanding;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit as far as the graph says what the policy asks.
 *
 * @param enterprise    whether it is an enterprise; otherwise an institution or a platform
 * @param standing      where it is resident
 * @param residentSince first day in the park; null when it is not there or the day is not known
 * @param tracks        Chinese names of its industries
 * @param titles        as the graph writes them: name, and the day in brackets
 * @param platforms     kind and level of the platforms that it leads
 */
public record KnownUnit(boolean enterprise, BuyerStanding standing, LocalDate residentSince, List<String> tracks, List<String> titles,
        List<Platform> platforms) {

    /** @param level 国家级, 省级 or 市级 */
    public record Platform(String kind, String level) {
    }

    private static final Pattern TITLE = Pattern.compile("(.+)（(\\d{4}-\\d{2}-\\d{2})）");
    /** Titles of the graph under the names of 第四条. */
    private static final Map<String, String> RECOGNITIONS = Map.of("高新技术企业", "高新技术企业", "专精特新中小企业", "专精特新中小企业",
            "专精特新小巨人企业", "小巨人", "国家知识产权示范企业", "国家知识产权示范企业", "国家知识产权优势企业", "国家知识产权优势企业");

    public KnownUnit {
        tracks = List.copyOf(tracks);
        titles = List.copyOf(titles);
        platforms = List.copyOf(platforms);
    }

    /** Answers to the questions of a profile; whatever is not known is left out. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        kind().ifPresent(kind -> facts.put("applicant", kind));
        if (residentSince != null) {
            facts.put("residentFrom", residentSince);
        }
        if (tracks.size() == 1) {
            facts.put("track", tracks.getFirst());
        }
        List<Map<String, Object>> recognitions = titles.stream().flatMap(t -> recognition(t).stream()).toList();
        if (enterprise && !recognitions.isEmpty()) {
            facts.put("recognitions", recognitions);
        }
        if (!platforms.isEmpty()) {
            facts.put("platforms", platforms.stream().map(p -> Map.<String, Object>of("platform", p.kind(), "level", p.level())).toList());
        }
        return facts;
    }

    private Optional<String> kind() {
        return Optional.ofNullable(switch (standing) {
            case RESIDENT -> enterprise ? "入驻企业" : "入驻机构";
            case COUNTY_ENTERPRISE -> enterprise ? "其他县区企业" : "其他县区机构";
            case ELSEWHERE -> "未入驻";
            case UNKNOWN -> null;
        });
    }

    private static Optional<Map<String, Object>> recognition(String written) {
        Matcher title = TITLE.matcher(written);
        return title.matches() && RECOGNITIONS.containsKey(title.group(1))
                ? Optional.of(Map.of("recognition", RECOGNITIONS.get(title.group(1)), "recognisedOn", LocalDate.parse(title.group(2))))
                : Optional.empty();
    }
}
