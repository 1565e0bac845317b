package cn.jinchuanggu.listing.indicator;

import java.util.List;

/** What the name of an indicator says about its numbers: which side is better, and what a range means. */
final class NameSense {

    private static final List<String> LESS_IS_BETTER = List.of("误差", "偏差", "公差", "能耗", "电耗", "水耗", "油耗", "煤耗", "损耗",
            "耗量", "耗电", "耗水", "成本", "噪声", "噪音", "缺陷率", "不良率", "废品率", "次品率", "破损率", "故障率", "漏检率", "误检率", "误报率", "误判率",
            "漏报率", "泄漏", "漏率", "延迟", "时延", "延时", "响应时间", "响应", "粗糙度", "杂质", "残留", "灰分", "排放", "孔隙率", "波动", "漂移",
            "不确定度", "变形量", "收缩率", "磨损", "损失", "重复性", "跳动", "失真", "反射率", "周期", "含水", "硫含量", "阻抗", "内阻");
    private static final List<String> MORE_IS_BETTER = List.of("准确率", "识别率", "检出率", "正确率", "精确率", "召回率", "合格率", "良品率",
            "良率", "成品率", "回收率", "收率", "去除率", "脱除率", "成功率", "覆盖率", "利用率", "转化率", "存活率", "成活率", "纯度", "寿命", "可用度",
            "可靠度", "优等率", "命中率", "净化效率", "除尘效率", "脱硫效率", "脱硝效率", "续航");
    /** Small numbers of these are the fine ones, when they are not given in percent. */
    private static final List<String> FINE = List.of("精度", "分辨率", "分辨力", "灵敏度", "平面度", "平行度", "垂直度", "圆度", "直线度",
            "同轴度", "圆柱度", "检出限", "检测限", "稳定性", "均匀性", "一致性", "重现性", "同心度", "平整度");
    private static final List<String> ERROR = List.of("误差", "偏差", "不确定度", "波动", "公差", "漂移", "波动范围", "重复性");
    private static final List<String> SIZE = List.of("厚度", "直径", "孔径", "口径", "长度", "宽度", "高度", "深度", "粒径", "粒度", "线宽",
            "间距", "尺寸", "外径", "内径", "壁厚", "线径", "目数", "规格");
    private static final List<String> COVERAGE = List.of("范围", "量程", "工作温度", "使用温度", "环境温度", "适用", "适应", "测温", "频段",
            "可调", "调节", "贮存温度", "储存温度", "存储温度", "工作频率", "工作电压", "输入电压", "测量", "耐温", "行程", "支持", "兼容", "运行温度", "服役温度",
            "工况");
    private static final List<String> CONTROLLED = List.of("控制", "反应温度", "烧结", "熔", "出口", "产品", "成品", "粒径", "厚度",
            "含量", "浓度", "硬度", "密度", "粗糙度", "比例", "含水", "淬硬层", "尺寸", "直径");
    private static final List<String> MONEY = List.of("预算", "投资", "经费", "资金", "费用", "报价", "价格", "价款", "出资", "补助",
            "奖励", "产值", "收入", "利税", "利润", "营收", "金额", "注册资本", "资产", "贷款", "融资", "投入");

    private NameSense() {
    }

    private static boolean contains(String name, List<String> words) {
        for (String w : words) {
            if (name.contains(w)) {
                return true;
            }
        }
        return false;
    }

    /** Whether less of it is better, so that 达到 and 优于 bound it from above. */
    static boolean isLessBetter(String name, MeasureUnit unit) {
        if (contains(name, LESS_IS_BETTER)) {
            return true;
        }
        return contains(name, FINE) && !unit.symbol().equals("%") && !unit.dimension().equals(Dimension.NONE);
    }

    /** Whether a bare number of it is only ever meant as a lower bound. */
    static boolean isMoreBetter(String name) {
        return contains(name, MORE_IS_BETTER) && !contains(name, LESS_IS_BETTER);
    }

    /** Whether a bare number of it is only ever meant as an upper bound. */
    static boolean isStrictlyLessBetter(String name) {
        return contains(name, LESS_IS_BETTER);
    }

    /** Whether x and ±x say the same of it. */
    static boolean isError(String name, MeasureUnit unit) {
        boolean accuracy = name.endsWith("精度") && !unit.symbol().equals("%");
        return accuracy || ERROR.stream().anyMatch(name::endsWith);
    }

    static boolean isSize(String name) {
        return contains(name, SIZE);
    }

    /** Whether a range of it must be covered by the offer rather than hit. */
    static boolean isCoverage(String name) {
        return contains(name, COVERAGE) && !name.contains("控制") && !name.contains("波动");
    }

    /** Whether a range of it must be hit: whatever lies inside is good. */
    static boolean isControlled(String name) {
        return contains(name, CONTROLLED);
    }

    static boolean isMoney(String name) {
        return contains(name, MONEY);
    }
}
