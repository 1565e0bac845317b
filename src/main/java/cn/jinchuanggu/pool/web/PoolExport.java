package cn.jinchuanggu.pool.web;

import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.pool.Pool;
import cn.jinchuanggu.shared.WholeList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A pool as a table to take away. */
final class PoolExport {

    private static final Map<String, Function<PlaceView, String>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("编号", PlaceView::entityId);
        COLUMNS.put("名称", PlaceView::name);
        COLUMNS.put("示例", p -> p.illustrative() ? "示例" : "");
        COLUMNS.put("产业", PlaceView::tracks);
        COLUMNS.put("已满足", p -> String.valueOf(p.met()));
        COLUMNS.put("未满足", p -> String.valueOf(p.unmet()));
        COLUMNS.put("未知", p -> String.valueOf(p.unknown()));
        COLUMNS.put("最先要补的一项", PlaceView::gap);
        COLUMNS.put("建议入库", p -> p.suggested() ? "是" : "");
        COLUMNS.put("已有称号", p -> p.holds() ? "是" : "");
        COLUMNS.put("状态", PlaceView::stateLabel);
        COLUMNS.put("状态日期", p -> p.since() == null ? "" : p.since().toString());
        COLUMNS.put("测算日期", p -> p.assessedOn().toString());
    }

    private PoolExport() {
    }

    static TextTable table(Pool pool, WholeList<PlaceView> places) {
        return TextTable.of(pool.label(), COLUMNS, places);
    }
}
