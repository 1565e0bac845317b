package cn.jinchuanggu.listing.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A name in the form in which names are compared: synonyms folded, filler dropped.
 *
 * <p>Deliberately strict, because a wrong MET is worse than an UNKNOWN: a name may have more words than the other
 * (缺陷识别准确率 and 识别准确率), but a word that is exchanged (氧化铁含量 and 氧化铝含量) makes another name.
 *
 * @param canonical the folded name
 */
record IndicatorName(String canonical) {

    /** How far two names agree. */
    enum Likeness {
        /** The same name. */
        SAME,
        /** One has more words than the other and none that contradicts. */
        CONTAINED,
        /** Something in common, not enough to compare numbers. */
        RELATED,
        DIFFERENT
    }

    /** Words of one meaning; the first is what the others become. */
    private static final List<String[]> SYNONYMS = List.of(
            to("产能", "年处理能力", "日处理能力", "处理能力", "生产能力", "加工能力", "年处理量", "日处理量", "处理量", "生产量", "小时产量", "年产量", "日产量",
                    "产量", "年产能", "加工量", "年产", "日产"),
            to("粗糙度", "表面粗糙度ra", "粗糙度ra", "表面粗糙度"),
            to("识别准确率", "检测准确率", "检测正确率", "识别正确率", "识别率", "识别准确度", "辨识准确率", "检测准确度"),
            to("准确率", "正确率", "准确度"),
            to("合格率", "良品率", "良率"),
            to("去除率", "脱除率", "去除效率", "脱除效率"),
            to("平均无故障时间", "mtbf", "平均无故障工作时间", "平均故障间隔时间", "平均无故障运行时间"),
            to("缺陷", "瑕疵", "疵点"),
            to("噪声", "噪音", "噪声级", "噪声值"),
            to("寿命", "使用寿命", "服役寿命", "工作寿命"),
            to("时延", "延迟", "延时", "延迟时间"),
            to("转速", "旋转速度", "旋转转速"),
            to("重量", "自重", "总重"),
            to("粒径", "颗粒直径", "颗粒尺寸", "粒度"),
            to("含水率", "水分含量", "含水量", "水含量"),
            to("硫含量", "含硫量"),
            to("压力", "压强"),
            to("电耗", "耗电量", "用电量", "电力消耗"),
            to("能耗", "耗能", "能源消耗"),
            to("成本", "费用"),
            to("加工速度", "生产速度"),
            to("响应时间", "响应速度"));

    private static final List<String> FILLER = List.of("产品", "设备", "系统", "整机", "装置", "样机", "单机", "单台", "总体", "整体",
            "机器", "仪器", "指标", "数值", "要求", "大小", "的", " ", "-", "本");
    private static final List<String> TAIL = List.of("范围", "水平", "值");

    /** In the words that only one name has, each of these makes another thing of it. */
    private static final String OPPOSITE = "不非无未漏误错废残剩欠失";
    private static final List<String> OTHER_THING = List.of("重复", "杂质", "理论", "瞬时", "设计", "变化", "波动", "温升", "相对",
            "损失", "加", "次", "半", "反", "副", "平均", "传统", "同类", "国内", "国外", "国际", "进口", "现有", "原有", "竞品", "市场", "行业",
            "普通", "常规", "国标", "标准", "人工", "对照", "对比", "目标", "预期", "预计");
    private static final List<String> UPPER_EXTREME = List.of("最大", "最高", "峰值", "极限");
    private static final List<String> LOWER_EXTREME = List.of("最小", "最低", "最少");
    /** Names too general to stand for one with more words. */
    private static final List<String> GENERAL = List.of("时间", "温度", "含量", "长度", "效率", "时长", "面积", "体积", "高度", "宽度",
            "数量", "比例", "浓度", "强度", "速度", "功率", "率", "尺寸", "厚度", "直径", "周期", "频率", "电压", "电流", "比表面积", "重量", "深度",
            "性能");

    private static String[] to(String canonical, String... others) {
        String[] all = new String[others.length + 1];
        all[0] = canonical;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }

    private static final Map<String, String> FOLDED = folds();
    private static final WordIndex SPELT = new WordIndex(FOLDED.keySet());

    private static Map<String, String> folds() {
        Map<String, String> folds = new HashMap<>();
        for (String[] group : SYNONYMS) {
            for (String word : group) {
                folds.put(word, group[0]);
            }
        }
        FILLER.forEach(f -> folds.put(f, ""));
        return Map.copyOf(folds);
    }

    static IndicatorName of(String name, MeasureUnit unit) {
        String s = folded(name.toLowerCase(Locale.ROOT));
        for (String t : TAIL) {
            s = s.endsWith(t) && s.length() > t.length() + 1 ? s.substring(0, s.length() - t.length()) : s;
        }
        if (s.endsWith("质量") && unit.dimension().label().equals("质量")) {
            s = s.substring(0, s.length() - 2) + "重量";
        }
        return new IndicatorName(accuracy(s, unit));
    }

    /** From left to right, the longest synonym at each place; a name of nothing but filler stays as it is. */
    private static String folded(String s) {
        PlainText text = new PlainText(s);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < s.length();) {
            String word = SPELT.startingAt(text, i, s.length(), (at, w) -> true);
            all.append(word == null ? String.valueOf(text.at(i)) : FOLDED.get(word));
            i += word == null ? 1 : word.length();
        }
        return all.isEmpty() ? s : all.toString();
    }

    /** 精度 in percent is a rate of success, in any other unit an error. */
    private static String accuracy(String s, MeasureUnit unit) {
        if (s.endsWith("精度")) {
            boolean rate = unit.dimension().equals(Dimension.RATIO);
            return folded(s.substring(0, s.length() - 2) + (rate ? "准确率" : "误差"));
        }
        return s.endsWith("偏差") ? s.substring(0, s.length() - 2) + "误差" : s;
    }

    boolean isEmpty() {
        return canonical.isEmpty();
    }

    /** How far this agrees with another name, both of one dimension. Symmetric. */
    Likeness likeness(IndicatorName other) {
        if (isEmpty() || other.isEmpty()) {
            return Likeness.DIFFERENT;
        }
        if (canonical.equals(other.canonical)) {
            return Likeness.SAME;
        }
        boolean thisLonger = canonical.length() >= other.canonical.length();
        String longer = thisLonger ? canonical : other.canonical;
        String shorter = thisLonger ? other.canonical : canonical;
        String extra = extra(longer, shorter);
        if (extra != null && !isOtherThing(extra) && !GENERAL.contains(shorter)) {
            return Likeness.CONTAINED;
        }
        return tail(longer, shorter) >= 2 ? Likeness.RELATED : Likeness.DIFFERENT;
    }

    /** What the longer name has more; null when it does not hold the shorter in order with the same end. */
    private static String extra(String longer, String shorter) {
        if (shorter.length() < 2 || tail(longer, shorter) < 2) {
            return null;
        }
        StringBuilder extra = new StringBuilder();
        int k = shorter.length() - 1;
        for (int i = longer.length() - 1; i >= 0; i--) {
            if (k >= 0 && longer.charAt(i) == shorter.charAt(k)) {
                k--;
            } else {
                extra.append(longer.charAt(i));
            }
        }
        return k < 0 ? extra.reverse().toString() : null;
    }

    /** Characters both end with. */
    private static int tail(String a, String b) {
        int n = 0;
        while (n < Math.min(a.length(), b.length())
                && a.charAt(a.length() - 1 - n) == b.charAt(b.length() - 1 - n)) {
            n++;
        }
        return n;
    }

    private static boolean isOtherThing(String extra) {
        return extra.chars().anyMatch(c -> OPPOSITE.indexOf(c) >= 0) || OTHER_THING.stream().anyMatch(extra::contains);
    }

    /** Whether the name speaks of the largest value only, which guarantees nothing from below. */
    boolean isUpperExtreme() {
        return UPPER_EXTREME.stream().anyMatch(canonical::contains);
    }

    /** Whether the name speaks of the smallest value only. */
    boolean isLowerExtreme() {
        return LOWER_EXTREME.stream().anyMatch(canonical::contains);
    }
}
