package cn.jinchuanggu.intake.table;

import cn.jinchuanggu.intake.Standards;
import cn.jinchuanggu.intake.exchange.ExchangeLine;
import cn.jinchuanggu.intake.table.Columns.Optionally;
import cn.jinchuanggu.listing.sheet.SheetColumn;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 高校院所, found again by 院校代码, else by name. */
final class InstitutionTable implements IntakeTable {

    private static final String CODE = "institutionCode";
    private static final String TRACKS = "tracks";
    private static final Map<String, String> TRACK_IDS = Codes.listTracks().stream().collect(Collectors.toMap(Track::name, Track::id));

    private final List<SheetColumn> columns = Columns.of(Stream.of(Columns.id("inst-sample-01"), Columns.name("院所名称", "漳源理工学院（示例）", "名称", "单位名称", "学校名称"),
            new Optionally(CODE, "院校代码").known("学校标识码", "院校代码").explained("教育部名单的 5 位或 10 位代码。", "").example("4199900001").read(Standards::institutionCode),
            Columns.creditCode(""),
            new Optionally(Columns.KIND, "类型").known("单位类型").explained("如高校、科研院所、医院。", "").example("高校").read(Columns::text),
            Columns.region("140403"),
            new Optionally(TRACKS, "支撑产业").explained("可写几个，用、隔开。", String.join("、", TRACK_IDS.keySet().stream().sorted().toList()))
                    .example("高端装备制造").read(Columns.listOf(Columns.oneOf(TRACK_IDS.keySet()))),
            Columns.segments("煤矿安全装备"), Columns.about("一所工科学院，做煤矿机器视觉。")), SaidBy.columns());

    @Override
    public List<SheetColumn> columns() {
        return columns;
    }

    @Override
    public Set<String> lookedUp() {
        return Set.of(Columns.ID, Columns.NAME, Columns.CREDIT_CODE, CODE);
    }

    @Override
    public List<ExchangeLine> lines(Row row) {
        return new EntityRow(row, "Institution").identified("inst-", row.text(CODE) == null ? Columns.CREDIT_CODE : CODE)
                .with(CODE, Columns.CREDIT_CODE, Columns.KIND, Columns.REGION, Columns.ABOUT)
                .tiedTo("SUPPORTS", row.texts(TRACKS).stream().map(TRACK_IDS::get).toList())
                .tiedTo("IN_SEGMENT", row.texts(Columns.SEGMENTS)).lines();
    }
}
