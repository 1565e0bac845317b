package cn.jinchuanggu.intake.table;

import cn.jinchuanggu.intake.Standards;
import cn.jinchuanggu.intake.exchange.ExchangeLine;
import cn.jinchuanggu.intake.table.Columns.Optionally;
import cn.jinchuanggu.listing.sheet.SheetColumn;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 专利, found again by its number. */
final class PatentTable implements IntakeTable {

    private static final String NUMBER = "patentNumber";
    private static final String ACHIEVEMENTS = "achievements";
    private static final String FILERS = "filers";
    private static final List<String> KINDS = List.of("发明专利", "实用新型", "外观设计");
    private static final List<String> STATES = List.of("已授权", "实审中", "已失效");

    private final List<SheetColumn> columns = Columns.of(Stream.of(
            new Optionally(NUMBER, "专利号").known("申请号", "专利申请号").explained("申请号，会核对校验位；前面可以有 ZL。", "").example("200010000000.X").required(Standards::patentNumber),
            Columns.name("专利名称", "一种皮带跑偏识别装置（示例）", "名称", "发明名称"),
            new Optionally(Columns.KIND, "类型").known("专利类型").explained("不写按专利号判断。", String.join("、", KINDS)).example("发明专利").read(Columns.oneOf(KINDS)),
            new Optionally("state", "状态").known("法律状态").explained("", String.join("、", STATES)).example("已授权").read(Columns.oneOf(STATES)),
            new Optionally("filedOn", "申请日").explained("写到日。", "").example("2020-12-30").read(Standards::day),
            new Optionally("grantedOn", "授权日").known("授权公告日").explained("写到日。", "").example("2022-06-01").read(Standards::day),
            new Optionally("holders", "专利权人").known("申请人").explained("单位名称，用、隔开。", "").example("漳源理工学院（示例）").read(Columns::texts),
            new Optionally(FILERS, "申请单位").known("申请人单位").explained("平台上单位的编号或全称，用、隔开；驾驶舱按它数入驻单位的申请。", "").read(Columns::texts),
            new Optionally(ACHIEVEMENTS, "保护的成果").explained("平台上成果的编号或名称，用、隔开。", "").read(Columns::texts)), SaidBy.columns());

    @Override
    public List<SheetColumn> columns() {
        return columns;
    }

    @Override
    public Set<String> lookedUp() {
        return Set.of(NUMBER, ACHIEVEMENTS, FILERS);
    }

    @Override
    public List<ExchangeLine> lines(Row row) {
        String number = row.text(NUMBER);
        EntityRow patent = new EntityRow(row, "Patent").identified("pat-", NUMBER).with(NUMBER, "state", "filedOn", "grantedOn", "holders");
        return patent.stating(Columns.KIND, row.text(Columns.KIND) == null ? kind(number) : row.text(Columns.KIND))
                .tied("PROTECTED_BY", false, ACHIEVEMENTS, "Achievement", "成果").tied("FILED", false, FILERS, "Party", "申请单位").lines();
    }

    /** By the digit of the kind, behind the year (two digits before 2004). */
    private static String kind(String number) {
        return switch (number.charAt(number.indexOf('.') == 12 ? 4 : 2)) {
            case '2', '9' -> KINDS.get(1);
            case '3' -> KINDS.get(2);
            default -> KINDS.getFirst();
        };
    }
}
