package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which partners are asked for.
 *
 * @param track  id of an industry of the plan that the partner must belong to; empty for all
 * @param kind   label of the partner's kind, one of {@link #KINDS}; empty for all
 * @param region GB/T 2260 code of the partner's county, city (ends in 00) or province (ends in 0000); empty for all
 * @param limit  partners at the most, 1 to {@value #MOST}
 */
public record PartnerQuestion(PartnerMode mode, String track, String kind, String region, int limit) {

    /** Partners that are given at the most. */
    public static final int MOST = 50;
    /** Kinds that may be proposed. */
    public static final List<String> KINDS = List.of("Enterprise", "Institution", "Platform", "Expert", "ServiceProvider", "Fund");

    /** What a party lacks, whoever and wherever has it. */
    static PartnerQuestion lacks(int limit) {
        return new PartnerQuestion(PartnerMode.COMPLEMENTARY, "", "", "", limit);
    }

    /**
     * Reads an address; what is not in it is not narrowed down, and the mode is {@link PartnerMode#COMPLEMENTARY}.
     *
     * @param address names to values: mode, track, kind, region, limit
     * @param limit   partners when the address does not say
     * @throws InvalidInput with every value that means nothing
     */
    public static PartnerQuestion of(Map<String, String> address, int limit) {
        List<Problem> problems = new ArrayList<>();
        String mode = value(address, "mode");
        Optional<PartnerMode> known = mode.isEmpty() ? Optional.of(PartnerMode.COMPLEMENTARY) : PartnerMode.find(mode);
        if (known.isEmpty()) {
            problems.add(new Problem("mode", "方式“%s”没有。".formatted(mode), "可用 similar（相似优势）、complementary（你缺的）或 likely（可能往来）。"));
        }
        String track = value(address, "track");
        if (!track.isEmpty() && Codes.findTrack(track).isEmpty()) {
            problems.add(new Problem("track", "产业“%s”没有。".formatted(track), "可用 " + Codes.listTracks().stream()
                    .map(t -> t.id() + "（" + t.name() + "）").collect(Collectors.joining("、")) + "。"));
        }
        String kind = value(address, "kind");
        if (!kind.isEmpty() && !KINDS.contains(kind)) {
            problems.add(new Problem("kind", "伙伴类型“%s”没有。".formatted(kind), "可用 " + KINDS.stream()
                    .map(k -> k + "（" + GraphModel.get().getNodeKind(k).chinese() + "）").collect(Collectors.joining("、")) + "。"));
        }
        String region = value(address, "region");
        if (!region.isEmpty() && Codes.findRegion(region).isEmpty()) {
            problems.add(new Problem("region", "地区“%s”没有。".formatted(region), "请用六位行政区划代码，例如 140400（长治市）。"));
        }
        int most = limit(value(address, "limit"), limit, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new PartnerQuestion(known.get(), track, kind, region, most);
    }

    private static int limit(String value, int standard, List<Problem> problems) {
        if (value.isEmpty()) {
            return standard;
        }
        if (value.matches("\\d{1,3}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= MOST) {
            return Integer.parseInt(value);
        }
        problems.add(new Problem("limit", "个数“%s”应当是 1 到 %d 的整数。".formatted(value, MOST), "请改成这个范围里的数。"));
        return standard;
    }

    private static String value(Map<String, String> address, String name) {
        return address.getOrDefault(name, "").strip();
    }
}
