package cn.jinchuanggu.listing.indicator;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words directly before a number: ≥, 不低于, 达到, 控制在, 提高了约, 降到, 由目前的.
 *
 * @param meanings what they say, without order
 * @param start    offset of the first of them
 * @param noun     what a verb such as 节能 changes; empty when it names nothing
 */
record FrontWords(Set<Meaning> meanings, int start, String noun) {

    enum Meaning {
        AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN,
        /** 优于: which side is better depends on the name. */
        BETTER,
        /** 达到: at least, except where less is better. */
        REACH,
        /** 高达: a claim without a guarantee. */
        UP_TO,
        APPROXIMATELY, INCREASE, DECREASE,
        /** 提高到 and 降到: the number is the value reached, not the change. */
        RISE_TO, FALL_TO,
        /** 至 or 到 alone. */
        TO,
        /** 由 or 从: where a change or a range begins. */
        FROM,
        /** 分别: numbers and names are listed apart, so neighbours do not belong together. */
        RESPECTIVELY,
        /** Says nothing about the bound. */
        NEUTRAL
    }

    private record Word(String written, Meaning meaning, String noun) {
    }

    private static final int MAX_WORDS = 5;

    private static final Map<Meaning, String> WRITTEN = Map.ofEntries(
            Map.entry(Meaning.AT_LEAST, "≥ >= => 至少 至少为 至少达到 至少需 至少需要 至少要 最低 最低为 最小 最小为 最少 大于等于 大于或等于 不亚于 ≮"),
            Map.entry(Meaning.AT_MOST, "≤ <= =< 至多 最多 最多为 最高 最高为 最高可达 最高达 最大 最大为 最大可达 小于等于 小于或等于 "
                    + "不超 不应超 控制在不超过 ≯"),
            Map.entry(Meaning.MORE_THAN, "> 大于 超过 超出 高于 多于 长于 超 逾 突破 重于 高过"),
            Map.entry(Meaning.LESS_THAN, "< 小于 低于 少于 短于 不足 不到 达不到 未满 不满 轻于 薄于"),
            Map.entry(Meaning.BETTER, "优于 好于"),
            Map.entry(Meaning.REACH, "达到 达 达到了 做到 不差于"),
            Map.entry(Meaning.UP_TO, "高达 长达 多达 可高达"),
            Map.entry(Meaning.APPROXIMATELY, "约 大约 大概 约为 约在 近 接近 将近 大致 ≈ ~ 约达"),
            Map.entry(Meaning.INCREASE, "提高 提升 增加 增长 升高 上升 增大 延长 提高幅度 提升幅度 增幅 高出 多出"),
            Map.entry(Meaning.DECREASE, "降低 减少 下降 节约 节省 减小 缩短 减轻 降幅 降低幅度 缩减 削减 少用"),
            Map.entry(Meaning.RISE_TO, "提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 升至 升到 升高到 升高至 延长到 延长至 增大到 增至"),
            Map.entry(Meaning.FALL_TO, "降低到 降低至 降到 降至 减少到 减少至 下降到 下降至 缩短到 缩短至 减小到 减小至 减至 减到 压缩到 压缩至 "
                    + "控制到 降为 缩小到 缩小至"),
            Map.entry(Meaning.TO, "至 到"),
            Map.entry(Meaning.FROM, "由 从 由目前的 由现有的 由原来的 由原有的 由现在的 由原 由目前 从目前的 从现有的 从原来的 从原有的 从现在的 从目前 从原"),
            Map.entry(Meaning.RESPECTIVELY, "分别 分别为 分别达到 分别达 依次为"),
            Map.entry(Meaning.NEUTRAL, "为 是 在 了 = : 可达 有 控制在 保持在 维持在 稳定在 等于 介于 处于 幅度 幅度为 "
                    + "每天 每日 每年 每月 每小时 每分钟 每秒"));

    private static final Map<String, String> VERB_WITH_NOUN = Map.ofEntries(
            Map.entry("节能", "能耗"), Map.entry("节电", "电耗"), Map.entry("节水", "水耗"), Map.entry("降耗", "能耗"),
            Map.entry("减重", "重量"), Map.entry("降本", "成本"), Map.entry("减排", "排放量"), Map.entry("降噪", "噪声"));
    private static final Map<String, String> GAIN_WITH_NOUN = Map.of("提速", "速度", "增产", "产量", "增效", "效率", "增重", "重量");

    private static final Map<String, Meaning> COMPARED = Map.of("高", Meaning.INCREASE, "快", Meaning.INCREASE,
            "长", Meaning.INCREASE, "大", Meaning.INCREASE, "多", Meaning.INCREASE, "低", Meaning.DECREASE,
            "短", Meaning.DECREASE, "小", Meaning.DECREASE, "少", Meaning.DECREASE, "轻", Meaning.DECREASE);

    private static final WordIndex NEGATIONS = new WordIndex(List.of("不", "不得", "不应", "不能", "不可", "不会", "不宜", "不要",
            "不允许", "没有", "未", "不该", "不许", "不再"));
    private static final WordIndex NOT_REACHING = new WordIndex(List.of("未", "尚未", "无法", "不能", "没有", "难以", "未能"));
    private static final String NOT_BEFORE_NEAR = "附最邻远贴";

    private static final Map<String, Word> WORDS = words();
    private static final WordIndex SPELT = new WordIndex(WORDS.keySet());

    private static Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        WRITTEN.forEach((meaning, list) -> List.of(list.split(" "))
                .forEach(w -> words.put(w, new Word(w, meaning, ""))));
        VERB_WITH_NOUN.forEach((verb, noun) -> words.put(verb, new Word(verb, Meaning.DECREASE, noun)));
        GAIN_WITH_NOUN.forEach((verb, noun) -> words.put(verb, new Word(verb, Meaning.INCREASE, noun)));
        return Map.copyOf(words);
    }

    /** The words that end at this offset, not reaching before {@code floor}. */
    static FrontWords before(PlainText text, int end, int floor) {
        Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
        String noun = "";
        int start = end;
        for (int k = 0; k < MAX_WORDS; k++) {
            int p = text.skipSpacesBack(start);
            Word word = wordBefore(text, p, floor);
            if (word == null) {
                break;
            }
            start = p - word.written.length();
            Meaning meaning = word.meaning;
            int negation = negationLength(text, start, meaning);
            start -= negation;
            meanings.add(negation == 0 ? meaning : negated(meaning));
            noun = word.noun.isEmpty() ? noun : word.noun;
        }
        return new FrontWords(meanings, start, noun);
    }

    private static Word wordBefore(PlainText text, int p, int floor) {
        String spelt = SPELT.endingAt(text, p, floor, (at, w) -> isWholeWord(text, at, w));
        return spelt == null ? comparedBefore(text, p, floor) : WORDS.get(spelt);
    }

    private static boolean isWholeWord(PlainText text, int p, String word) {
        char before = text.at(p - word.length() - 1);
        return switch (word) {
            case "近" -> NOT_BEFORE_NEAR.indexOf(before) < 0;
            case ":" -> !PlainText.isDigit(before);
            case ">" -> !closesTag(text, p - 1);
            case "超" -> before != '赶' && before != '反';
            case "有" -> before != '现' && before != '含' && before != '已' && before != '拥';
            case "到" -> before != '达' && before != '不';
            case "在" -> before != '存';
            case "由", "从" -> before != '自' && before != '服';
            default -> true;
        };
    }

    /** Whether this > ends an HTML tag rather than compares. */
    static boolean closesTag(PlainText text, int at) {
        for (int k = at - 1; k >= Math.max(0, at - 40); k--) {
            char c = text.at(k);
            if (c == '<') {
                return PlainText.isLatin(text.at(k + 1)) || text.at(k + 1) == '/';
            }
            if (c == '>' || PlainText.isHan(c)) {
                return false;
            }
        }
        return false;
    }

    /** 比传统材料高30%: the adjective is a change only when something is compared in the same clause. */
    private static Word comparedBefore(PlainText text, int p, int floor) {
        String last = p > floor && PlainText.isHan(text.at(p - 1)) ? String.valueOf(text.at(p - 1)) : "";
        Meaning meaning = COMPARED.get(last);
        if (meaning == null) {
            return null;
        }
        for (int k = p - 2; k >= Math.max(floor, p - 16); k--) {
            char c = text.at(k);
            if (c == '比' || c == '较') {
                return new Word(last, meaning, "");
            }
            if (!PlainText.isHan(c) && !PlainText.isLatin(c)) {
                return null;
            }
        }
        return null;
    }

    private static int negationLength(PlainText text, int p, Meaning meaning) {
        if (meaning != Meaning.MORE_THAN && meaning != Meaning.LESS_THAN && meaning != Meaning.REACH) {
            return 0;
        }
        String negation = (meaning == Meaning.REACH ? NOT_REACHING : NEGATIONS).endingAt(text, p, 0, (at, w) -> true);
        return negation == null ? 0 : negation.length();
    }

    /** 不超过 bounds from above; 未达到 stays below. */
    private static Meaning negated(Meaning meaning) {
        return switch (meaning) {
            case MORE_THAN -> Meaning.AT_MOST;
            case REACH -> Meaning.LESS_THAN;
            default -> Meaning.AT_LEAST;
        };
    }

    boolean say(Meaning meaning) {
        return meanings.contains(meaning);
    }

    /** The bound that is stated in so many words; null when none is. */
    Operator operator() {
        if (say(Meaning.AT_LEAST)) {
            return Operator.AT_LEAST;
        }
        if (say(Meaning.AT_MOST)) {
            return Operator.AT_MOST;
        }
        if (say(Meaning.MORE_THAN)) {
            return Operator.MORE_THAN;
        }
        return say(Meaning.LESS_THAN) ? Operator.LESS_THAN : null;
    }
}
