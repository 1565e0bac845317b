package cn.jinchuanggu.intake.table;

import cn.jinchuanggu.intake.table.Columns.Optionally;
import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.sheet.AchievementSheet;
import cn.jinchuanggu.listing.sheet.SheetColumn;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Columns of the sheet of needs: the fields of the form, under its names; those that achievements have too are read alike. */
final class NeedColumns {

    private static final List<String> AS_OF_ACHIEVEMENTS = List.of("segment", "field", "industry", "concepts", "masked", "ownerId");

    private NeedColumns() {
    }

    static List<SheetColumn> list() {
        Stream<SheetColumn> own = Stream.of(
                new Optionally("title", "需求名称").known("名称", "需求题目").explained("一句话。同一单位同名的需求只收一次。", "").example("皮带一跑偏就要知道（示例）").required(Function.identity()),
                new Optionally("text", "需求正文").known("正文", "需求描述", "技术需求").explained("用自己的话写要解决什么问题，不写联系方式。", "")
                        .example("要求皮带一跑偏就报警，煤尘大时不误报。").required(Function.identity()),
                new Optionally("background", "现有基础").explained("", "").example("已有防爆相机和边缘计算盒。").read(Function.identity()),
                new Optionally("indicators", "技术指标").known("指标").explained("每行一条或用；隔开，带单位。", "").example("识别准确率≥92%；报警延时≤3 s").read(Function.identity()),
                new Optionally("acceptance", "验收方式").explained("怎样算成功。", "").example("在一条主运皮带上试用一个月。").read(Function.identity()),
                new Optionally("budgetMinYuan", "预算下限（元）").known("预算下限").explained("单位是元，也可写 30万。", "").example("300000").read(Function.identity()),
                new Optionally("budgetMaxYuan", "预算上限（元）").known("预算上限", "预算").explained("单位是元，也可写 80万。", "").example("800000").read(Function.identity()),
                new Optionally("deadline", "期望完成日").known("完成时限").explained("写到日。", "").example("2027-06-30").read(Function.identity()),
                new Optionally("modes", "合作方式").explained("可写几种，用、隔开。",
                        Arrays.stream(CooperationMode.values()).map(CooperationMode::label).collect(Collectors.joining("、")))
                        .example("技术转让、委托开发").read(Function.identity()),
                new Optionally("readinessMin", "最低成熟度").explained("1 到 9 的整数（TRL）。", "").example("6").read(Function.identity()));
        Stream<SheetColumn> shared = AchievementSheet.listColumns().stream().filter(c -> AS_OF_ACHIEVEMENTS.contains(c.field())).map(NeedColumns::ofNeed);
        return Stream.concat(own, shared).toList();
    }

    private static SheetColumn ofNeed(SheetColumn c) {
        return switch (c.field()) {
            case "ownerId" -> new SheetColumn(c.field(), "发布单位编号", List.of("需求单位", "企业名称"), false, c.explanation(), c.allowed(), c.example(), c.reading());
            case "masked" -> new SheetColumn(c.field(), c.header(), c.synonyms(), false, "对外是否隐去发布单位。", c.allowed(), c.example(), c.reading());
            default -> c;
        };
    }
}
