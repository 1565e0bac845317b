package cn.jinchuanggu.intake.table;

import cn.jinchuanggu.intake.Found;
import cn.jinchuanggu.intake.Standards;
import cn.jinchuanggu.intake.exchange.ExchangeLine;
import cn.jinchuanggu.intake.table.Columns.Optionally;
import cn.jinchuanggu.listing.sheet.SheetColumn;
import cn.jinchuanggu.shared.RecordId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 专家: found again by id or ORCID iD, else by name and unit together; never by the name alone. */
final class ExpertTable implements IntakeTable {

    private static final String UNIT = "unit";
    private static final String ORCID = "orcid";
    private static final String EXPERTISE = "expertise";
    private static final String FIELDS = "fields";

    private final List<SheetColumn> columns = Columns.of(Stream.of(Columns.id("exp-sample-01"), Columns.name("姓名", "即墨云岫", "专家姓名"),
            new Optionally(UNIT, "工作单位").known("单位", "所在单位").explained("平台上的编号或全称；同名的人靠它分开。", "").example("漳源理工学院（示例）").required(Columns::text),
            new Optionally("title", "职称").explained("", "").example("教授").read(Columns::text),
            new Optionally(Columns.SINCE, "任职起始").known("入职时间").explained("可写到年、月或日。", "").example("2015-07").read(Standards::since),
            new Optionally(ORCID, "ORCID").known("ORCID iD").explained("16 位，会核对校验位。", "").read(Standards::orcid),
            Columns.fields("51030"),
            new Optionally(EXPERTISE, "研究方向").known("专长", "研究领域").explained("用、隔开。", "").example("皮带跑偏识别、机器视觉").read(Columns::texts),
            Columns.about("带过六个煤矿视频监测项目。")), SaidBy.columns());

    @Override
    public List<SheetColumn> columns() {
        return columns;
    }

    @Override
    public Set<String> lookedUp() {
        return Set.of(Columns.ID, Columns.NAME, ORCID, UNIT);
    }

    @Override
    public List<ExchangeLine> lines(Row row) {
        String unit = row.words().one(row, UNIT, row.text(UNIT), "Party", "单位").orElse("");
        return new EntityRow(row, "Expert").identified(id(row, unit)).with("title", ORCID, EXPERTISE, Columns.ABOUT)
                .tiedTo("WORKS_AT", List.of(unit)).tiedTo("IN_FIELD", row.texts(FIELDS).stream().map(code -> "field-" + code).toList())
                .about(row.texts(EXPERTISE)).lines();
    }

    private static String id(Row row, String unit) {
        if (row.text(Columns.ID) != null) {
            return row.text(Columns.ID);
        }
        if (row.text(ORCID) != null && row.words().findByNumber(row.text(ORCID)).isPresent()) {
            return row.words().findByNumber(row.text(ORCID)).get().id();
        }
        List<Found> here = row.words().listNamed(row.text(Columns.NAME), "Expert").stream().filter(one -> one.units().contains(unit)).toList();
        if (here.size() > 1) {
            row.refuse(Columns.NAME, "这个单位有 " + here.size() + " 位“" + row.text(Columns.NAME) + "”：" + Words.candidates(here) + "。", "请写编号，说明是哪一位。");
        }
        return here.isEmpty() ? RecordId.of("exp-", "", row.text(Columns.NAME) + "\n" + unit) : here.getFirst().id();
    }
}
