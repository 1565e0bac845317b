package cn.jinchuanggu.engagement.introduction.web;

import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.shared.WholeList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Introductions as a table to take away. */
final class StatementExport {

    private static final Map<String, Function<IntroductionLine, String>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("引荐编号", IntroductionLine::id);
        COLUMNS.put("提出日期", l -> l.proposedOn().toString());
        COLUMNS.put("状态", IntroductionLine::stateLabel);
        COLUMNS.put("状态日期", l -> l.changedOn().toString());
        COLUMNS.put("需求编号", IntroductionLine::needId);
        COLUMNS.put("需求", IntroductionLine::need);
        COLUMNS.put("需求方", IntroductionLine::demander);
        COLUMNS.put("成果编号", IntroductionLine::achievementId);
        COLUMNS.put("成果", IntroductionLine::achievement);
        COLUMNS.put("成果方", IntroductionLine::supplier);
        COLUMNS.put("已答复", IntroductionLine::answered);
        COLUMNS.put("委托编号", l -> l.mandateId() == null ? "" : l.mandateId());
        COLUMNS.put("婉拒原因", l -> l.refusal() == null ? "" : l.refusal());
        COLUMNS.put("示例", l -> l.illustrative() ? "示例" : "");
    }

    private StatementExport() {
    }

    /** @param name of the table: the statement of a broker, or the list of a reader */
    static TextTable table(String name, WholeList<IntroductionLine> lines) {
        return TextTable.of(name, COLUMNS, lines);
    }
}
