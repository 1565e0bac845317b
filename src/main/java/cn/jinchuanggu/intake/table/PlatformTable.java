package cn.jinchuanggu.intake.table;

import cn.jinchuanggu.intake.Standards;
import cn.jinchuanggu.intake.exchange.ExchangeLine;
import cn.jinchuanggu.intake.table.Columns.Optionally;
import cn.jinchuanggu.listing.sheet.SheetColumn;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 创新平台, with who leads it and who built it too. */
final class PlatformTable implements IntakeTable {

    private static final String LEAD = "lead";
    private static final String PARTNERS = "partners";

    private final List<SheetColumn> columns = Columns.of(Stream.of(Columns.id("plat-sample-01"), Columns.name("平台名称", "漳源输送装备中试基地（示例）", "名称"),
            new Optionally(Columns.KIND, "类型").known("平台类型").explained("如重点实验室、中试基地。", "").example("中试基地").read(Columns::text),
            new Optionally("level", "级别").known("平台级别").explained("国家级、省级、市级。", "").example("市级").read(Columns::text),
            new Optionally(LEAD, "牵头单位").known("依托单位").explained("平台上的编号或全称。", "").read(Columns::text),
            new Optionally(PARTNERS, "共建单位").explained("编号或全称，用、隔开。", "").read(Columns::texts),
            new Optionally(Columns.SINCE, "建立时间").known("成立时间").explained("可写到年、月或日。", "").example("2024-09").read(Standards::since),
            new Optionally("recognisedOn", "认定日期").explained("文件认定的日子，写到日。", "").example("2025-12-22").read(Standards::day),
            new Optionally("equipment", "主要设备").known("设备").explained("用、隔开。", "").example("带式输送机试验台").read(Columns::texts),
            Columns.creditCode(""), Columns.region("140404"), Columns.segments("煤矿安全装备"), Columns.about("有一条二十米的带式输送机试验台。")), SaidBy.columns());

    @Override
    public List<SheetColumn> columns() {
        return columns;
    }

    @Override
    public Set<String> lookedUp() {
        return Set.of(Columns.ID, Columns.NAME, Columns.CREDIT_CODE, LEAD, PARTNERS);
    }

    @Override
    public List<ExchangeLine> lines(Row row) {
        return new EntityRow(row, "Platform").identified("plat-", Columns.CREDIT_CODE)
                .with(Columns.CREDIT_CODE, Columns.KIND, "level", "recognisedOn", "equipment", Columns.REGION, Columns.ABOUT)
                .tied("LEADS", false, LEAD, "Party", "牵头单位").tied("CO_BUILT", false, PARTNERS, "Party", "共建单位")
                .tiedTo("IN_SEGMENT", row.texts(Columns.SEGMENTS)).lines();
    }
}
