package cn.jinchuanggu.intake.table;

import cn.jinchuanggu.intake.Standards;
import cn.jinchuanggu.intake.exchange.ExchangeLine;
import cn.jinchuanggu.intake.table.Columns.Optionally;
import cn.jinchuanggu.listing.sheet.SheetColumn;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 企业, found again by 统一社会信用代码. */
final class EnterpriseTable implements IntakeTable {

    private static final List<String> STAGES = List.of("初创", "成长", "成熟");

    private final List<SheetColumn> columns = Columns.of(Stream.of(Columns.id("ent-sample-01"), Columns.name("企业名称", "漳泽精密机械有限公司（示例）", "名称", "单位名称", "公司名称"),
            Columns.creditCode("91000000MAK000001F"), Columns.region("140404"),
            new Optionally("industry", "行业代码").known("国民经济行业").explained("GB/T 4754 的代码。", "").example("3511").read(Standards::industry),
            Columns.segments("煤矿安全装备"),
            new Optionally("stage", "发展阶段").explained("", String.join("、", STAGES)).example("成长").read(Columns.oneOf(STAGES)),
            new Optionally("titles", "资质").known("资质称号").explained("如专精特新中小企业（2024），用、隔开。", "").example("科技型中小企业（2025）").read(Columns::texts),
            Columns.about("做矿用带式输送机的托辊和滚筒。")), SaidBy.columns());

    @Override
    public List<SheetColumn> columns() {
        return columns;
    }

    @Override
    public Set<String> lookedUp() {
        return Set.of(Columns.ID, Columns.NAME, Columns.CREDIT_CODE);
    }

    @Override
    public List<ExchangeLine> lines(Row row) {
        return new EntityRow(row, "Enterprise").identified("ent-", Columns.CREDIT_CODE)
                .with(Columns.CREDIT_CODE, Columns.REGION, "industry", "stage", "titles", Columns.ABOUT)
                .tiedTo("IN_SEGMENT", row.texts(Columns.SEGMENTS)).lines();
    }
}
