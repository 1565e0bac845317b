package cn.jinchuanggu.search.web;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import cn.jinchuanggu.shared.WholeList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Listings as a table to take away: what the index holds of them, which says nothing of a masked owner. */
final class ListingTable {

    private static final String WITHHELD = "（隐去）";
    private static final Map<String, Function<ListingProfile, String>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("编号", ListingProfile::id);
        COLUMNS.put("种类", p -> p.kind().label());
        COLUMNS.put("名称", ListingProfile::title);
        COLUMNS.put("说明", ListingProfile::text);
        COLUMNS.put("解决的问题", ListingProfile::problem);
        COLUMNS.put("技术指标", p -> String.join("；", p.indicatorTexts()));
        COLUMNS.put("关键词", p -> String.join("、", p.keywords()));
        COLUMNS.put("成熟度", p -> Objects.toString(p.readiness(), ""));
        COLUMNS.put("合作方式", p -> p.modes().stream().sorted().map(CooperationMode::label).collect(Collectors.joining("、")));
        COLUMNS.put("金额从(元)", p -> yuan(p.amountFromYuan()));
        COLUMNS.put("金额到(元)", p -> yuan(p.amountUpToYuan()));
        COLUMNS.put("产业", p -> Codes.findTrack(p.trackId()).map(Track::name).orElse(""));
        COLUMNS.put("细分领域", p -> Codes.findSegment(p.segmentId()).map(Track.Segment::name).orElse(""));
        COLUMNS.put("发布单位", p -> p.ownerId() == null ? WITHHELD : Objects.toString(p.ownerName(), ""));
        COLUMNS.put("示例", p -> p.illustrative() ? "示例" : "");
        COLUMNS.put("确认日期", p -> Objects.toString(p.since(), ""));
        COLUMNS.put("有效期至", p -> Objects.toString(p.until(), ""));
    }

    private ListingTable() {
    }

    static TextTable of(String name, WholeList<ListingProfile> listings) {
        return TextTable.of(name, COLUMNS, listings);
    }

    private static String yuan(BigDecimal amount) {
        return Optional.ofNullable(amount).map(BigDecimal::toPlainString).orElse("");
    }
}
