package cn.jinchuanggu.listing.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that sound like a requirement and cannot be tested: 产量要高, 提高处理效率, 较好的耐腐蚀性.
 *
 * <p>Only beside a noun that can be measured, and only when no number for that noun stands in the text.
 */
final class VagueWording {

    private record Noun(String word, String example) {
    }

    /** Nouns, each with an example of how it is written as a number. */
    private static final String NOUNS = """
            产量 产量≥5吨/小时
            产能 产能≥10万件/年
            处理量 处理量≥5吨/小时
            处理能力 处理能力≥100吨/天
            效率 单件加工时间≤30秒，或处理量≥5吨/小时
            速度 运行速度≥60米/分钟
            精度 定位精度≤±0.02mm
            准确率 准确率≥95%
            准确性 准确率≥95%
            识别率 识别率≥98%
            强度 抗拉强度≥500MPa
            硬度 硬度58–62HRC
            寿命 使用寿命≥8000小时
            成本 单位成本≤800元/吨
            能耗 单位能耗≤60kWh/吨
            电耗 电耗≤60kWh/吨
            噪声 噪声≤65dB(A)
            噪音 噪声≤65dB(A)
            重量 整机重量≤20kg
            纯度 纯度≥99.9%
            耐磨性 磨耗量≤0.05g/1000转
            耐腐蚀性 中性盐雾试验≥500小时
            耐腐蚀 中性盐雾试验≥500小时
            耐高温 耐温≥1200℃
            耐热性 耐温≥200℃
            稳定性 连续运行≥72小时，波动≤±1%
            可靠性 平均无故障时间≥5000小时
            一致性 批次偏差≤±2%
            均匀性 厚度偏差≤±5%
            合格率 合格率≥98%
            良品率 良品率≥98%
            良率 良品率≥98%
            回收率 回收率≥90%
            去除率 去除率≥95%
            利用率 利用率≥90%
            转化率 转化率≥85%
            收率 收率≥80%
            分辨率 分辨率≤0.01mm
            灵敏度 检出限≤0.1mg/L
            响应时间 响应时间≤50ms
            含量 有效成分含量≥98%
            杂质 杂质含量≤0.1%
            温度 工作温度-20～60℃
            压力 工作压力≥1.6MPa
            流量 流量≥20m³/h
            容量 容量≥100kWh
            续航 续航≥8小时
            排放 颗粒物排放≤10mg/m³
            质量 产品合格率≥98%
            效果 去除率≥95%
            性能 抗拉强度≥500MPa，使用寿命≥8000小时
            误差 误差≤±0.5%
            粒度 粒度D50≤10μm
            粒径 粒径D50≤10μm
            功率 功率≥5kW
            周期 生产周期≤3天
            自动化程度 每班操作人员≤2人
            密度 密度≥2.6g/cm³
            韧性 冲击功≥40J
            导热 导热系数≥200W/(m·K)
            """;
    private static final List<Noun> MEASURABLE = NOUNS.lines().map(l -> l.split(" ", 2))
            .map(c -> new Noun(c[0], c[1])).toList();

    private static final WordIndex VERBS = new WordIndex(List.of("提高", "提升", "降低", "减少", "改善", "增强", "缩短", "节约", "减小",
            "优化", "保证", "增加"));
    private static final WordIndex BEFORE = new WordIndex(List.of("高", "更高的", "较高的", "很高的", "足够的", "足够高的", "良好的",
            "较好的", "一定的", "优异的", "优良的", "较强的", "较低的", "更低的", "低", "尽量高的", "好的", "高的", "快", "更好的"));
    private static final WordIndex SOFTENERS = new WordIndex(List.of("要求", "要", "更", "较", "比较", "很", "足够", "尽量",
            "尽可能", "应", "应该", "须", "需", "能", "越", "不够", "不", "太", "过", "偏", "一定要", "必须", "得", "能够", "非常", "的", "有点",
            "最好"));
    private static final WordIndex ADJECTIVES = new WordIndex(List.of("高", "快", "好", "大", "小", "低", "强", "长", "短",
            "少", "轻", "稳定", "优良", "优异", "可靠", "慢", "差"));
    private static final int MAX_FOUND = 5;
    private static final int VERB_DISTANCE = 8;

    private VagueWording() {
    }

    /**
     * A vague demand.
     *
     * @param words   what the author wrote
     * @param example how the noun is written as a number
     */
    record Vague(Found<String> words, String example) {
    }

    /** At most five, in the order of the text, each noun once. */
    static List<Vague> find(PlainText text, List<Indicator> indicators) {
        String all = text.folded(0, text.length());
        List<Vague> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Noun noun : MEASURABLE) {
            boolean measured = indicators.stream().anyMatch(i -> i.name().contains(noun.word()));
            for (int at = all.indexOf(noun.word()); at >= 0 && !measured; at = all.indexOf(noun.word(), at + 1)) {
                Found<String> words = vagueAt(text, at, at + noun.word().length(), indicators);
                if (words != null && seen.add(noun.example())) {
                    found.add(new Vague(words, noun.example()));
                    break;
                }
            }
        }
        found.sort(Comparator.comparingInt(v -> v.words.start()));
        return found.subList(0, Math.min(MAX_FOUND, found.size()));
    }

    private static Found<String> vagueAt(PlainText text, int start, int end, List<Indicator> indicators) {
        if (indicators.stream().anyMatch(i -> i.start() <= end + 4 && i.end() >= start)) {
            return null;
        }
        int after = adjectiveAfter(text, end);
        if (after > 0) {
            return Found.at(text.source(start, after), text, start, after);
        }
        int before = wordBefore(text, start);
        return before < 0 ? null : Found.at(text.source(before, end), text, before, end);
    }

    /** The offset after 要高, 不够稳定 and the like; -1 when none follows. */
    private static int adjectiveAfter(PlainText text, int end) {
        int i = end;
        for (int k = 0; k < 3; k++) {
            int length = SOFTENERS.lengthAt(text, i);
            if (length == 0) {
                break;
            }
            i += length;
        }
        int adjective = ADJECTIVES.lengthAt(text, i);
        return adjective == 0 || text.startsAt(i, "大于") || text.startsAt(i, "小于") || text.startsAt(i, "低于")
                || text.startsAt(i, "高于") || text.startsAt(i, "少于") ? -1 : i + adjective;
    }

    /** The offset of 提高 or 较高的 before the noun; -1 when none stands there. */
    private static int wordBefore(PlainText text, int start) {
        for (int k = start - 2; k >= Math.max(0, start - VERB_DISTANCE); k--) {
            if (VERBS.lengthAt(text, k) > 0 && isHan(text, k, start)) {
                return k;
            }
        }
        String word = BEFORE.endingAt(text, start, 0, (at, w) -> !text.endsAt(at, "提高"));
        return word == null ? -1 : start - word.length();
    }

    private static boolean isHan(PlainText text, int from, int to) {
        for (int k = from; k < to; k++) {
            if (!PlainText.isHan(text.at(k))) {
                return false;
            }
        }
        return true;
    }
}
