package cn.jinchuanggu.listing.indicator;

import java.util.List;

/** Finds the noun a number belongs to: the words before it in the same clause, or after 的 behind it. */
final class NameReader {

    private static final int MAX_NAME = 20;
    private static final int MAX_BRACKET = 24;
    private static final int MAX_AFTER = 8;

    /** What follows the last of these is the noun. */
    private static final WordIndex CUTS = new WordIndex(List.of("的", "实现", "保证", "确保", "满足", "要求", "需要", "能够", "可使",
            "并且", "具有", "使得", "致使", "可将", "以及", "同时", "将", "且", "和", "与", "及", "使", "时", "让", "其", "并", "后续", "当",
            "预计", "预期", "研发", "开发出", "提出", "采用", "项目", "目标", "公司"));
    private static final WordIndex LEADING = new WordIndex(List.of("要求", "需要", "希望", "预期", "期望", "目前", "我们", "主要",
            "技术指标", "性能指标", "指标", "关键指标", "并", "且", "其", "其中", "使", "将", "可", "能", "应", "需", "要", "在", "对", "和", "与",
            "及", "或", "以", "了", "是", "为", "如", "即", "但", "而", "该", "本", "还", "均", "所", "由", "从", "满足", "实现", "达到",
            "具有", "具备", "保证", "确保", "最终", "产品要求", "设计", "之间", "就", "约", "大约", "近", "有", "共", "含有", "采用", "研制", "提供",
            "提交", "年内", "内", "于", "到", "以上", "以下", "左右", "后", "时", "则", "若", "如果", "特别是", "尤其是", "对于", "因", "现",
            "并使"));
    private static final WordIndex TRAILING = new WordIndex(List.of("要求", "需要", "应当", "必须", "可以", "能够", "一般", "通常",
            "大约", "目标", "为", "是", "在", "应", "须", "需", "要", "可", "能", "均", "都", "也", "不", "约", "达", "有", "就", "已",
            "已经", "仅", "只", "将", "会", "了", "的", "从", "由", "被", "至", "到", "不得", "总计", "共", "共计", "合计", "单位", "目前",
            "现有", "则", "且", "控制", "进一步", "允许", "持续", "分别", "逐步", "稳定", "平均为", "稳步", "大幅", "显著", "每", "指标", "-", ".",
            "·"));

    /** Verbs whose object is the number itself; what stands before them is not its name. */
    private static final List<String> MAKING = List.of("产生", "产出", "形成", "提供", "获得", "得到", "制备", "生产", "拥有", "建成",
            "提交", "完成", "研制");
    private static final String ONE_CHARACTER_NAMES = "厚宽长高深重径";

    private NameReader() {
    }

    /**
     * A name as it stands in the text.
     *
     * @param start offset of its first character; the end of the search when it is empty
     * @param raw   the whole stretch it was cut from, for words such as 每小时
     * @param rawStart offset where that stretch begins
     */
    record NameAt(String name, int start, String raw, int rawStart) {
    }

    static NameAt before(PlainText text, int end, int floor) {
        int p = beforeBracket(text, text.skipSpacesBack(end));
        int k = p;
        while (k > floor && p - k < MAX_NAME && isNameChar(text, k - 1)) {
            k--;
        }
        return trimmed(text, k, p);
    }

    /** The offset of the opening bracket when one closes here with words in it: 密度(g/cm³), 强度(28天). */
    static int beforeBracket(PlainText text, int end) {
        if (text.at(end - 1) != ')') {
            return end;
        }
        boolean words = false;
        for (int k = end - 2; k >= Math.max(0, end - MAX_BRACKET); k--) {
            if (text.at(k) == '(') {
                return words ? text.skipSpacesBack(k) : end;
            }
            words |= !PlainText.isDigit(text.at(k)) && "一二三四五六七八九十".indexOf(text.at(k)) < 0;
        }
        return end;
    }

    private static boolean isNameChar(PlainText text, int i) {
        char c = text.at(i);
        if (PlainText.isHan(c) || PlainText.isLatin(c) || PlainText.isDigit(c) || c == '.' || c == '-' || c == '·') {
            return true;
        }
        return c == ' ' && (PlainText.isLatin(text.at(i - 1)) || PlainText.isDigit(text.at(i - 1)))
                && PlainText.isHan(text.at(i + 1));
    }

    private static NameAt trimmed(PlainText text, int from, int to) {
        int start = afterLastCut(text, from, to);
        int end = to;
        for (boolean moved = true; moved && start < end;) {
            int s = start + leading(text, start, end);
            int e = end - trailing(text, s, end);
            moved = s != start || e != end;
            start = s;
            end = e;
        }
        String name = text.folded(start, Math.max(start, end));
        String raw = text.folded(from, to);
        if (MAKING.stream().anyMatch(name::endsWith) || name.length() == 1 && isMeaningless(name.charAt(0))) {
            return new NameAt("", to, raw, from);
        }
        return new NameAt(name, start, raw, from);
    }

    private static boolean isMeaningless(char c) {
        return PlainText.isHan(c) && ONE_CHARACTER_NAMES.indexOf(c) < 0;
    }

    /** The offset after the last cutting word that leaves at least two characters. */
    private static int afterLastCut(PlainText text, int from, int to) {
        for (int k = to - 2; k > from; k--) {
            if (CUTS.endingAt(text, k, from, (at, cut) -> isCut(text, at, cut)) != null) {
                return k;
            }
        }
        return from;
    }

    /** Whether the word really stands alone here, unlike 和 in 饱和 or 使 in 使用. */
    private static boolean isCut(PlainText text, int end, String cut) {
        char before = text.at(end - cut.length() - 1);
        char after = text.at(end);
        return switch (cut) {
            case "和" -> "饱柔中调缓温总亲谐共".indexOf(before) < 0;
            case "及" -> "普涉".indexOf(before) < 0;
            case "使" -> "用".indexOf(after) < 0;
            case "时" -> "间效长速延刻钟差均耗滞".indexOf(after) < 0 && "小实延定耗工计瞬临及".indexOf(before) < 0;
            case "其" -> "他中余它".indexOf(after) < 0;
            case "并" -> "联行网发".indexOf(after) < 0 && "合".indexOf(before) < 0;
            case "当" -> "量前".indexOf(after) < 0 && "相适应".indexOf(before) < 0;
            case "目标" -> "识检跟值定".indexOf(after) < 0;
            case "的" -> "目".indexOf(before) < 0;
            default -> true;
        };
    }

    private static int leading(PlainText text, int start, int end) {
        char c = text.at(start);
        UnitReader.UnitAt every = c == '每' ? UnitReader.divisorAt(text, start + 1) : null;
        if (every != null && every.end() <= end) {
            return every.end() - start;
        }
        if (PlainText.isDigit(c) || c == '.' || c == ' ' || c == '-' || c == '·') {
            return 1;
        }
        String lead = LEADING.startingAt(text, start, end, (at, w) -> isLead(text, at, w));
        return lead == null ? 0 : lead.length();
    }

    private static boolean isLead(PlainText text, int start, String word) {
        char after = text.at(start + word.length());
        return switch (word) {
            case "可" -> "调靠用听见溶再逆".indexOf(after) < 0;
            case "能" -> "耗量源效级".indexOf(after) < 0;
            case "应" -> "力变用答急".indexOf(after) < 0;
            case "需" -> after != '求';
            case "对" -> "比角中称地准接流焊".indexOf(after) < 0;
            case "在" -> "线".indexOf(after) < 0;
            case "使" -> after != '用';
            case "均" -> "匀方值质".indexOf(after) < 0;
            case "后" -> "轮轴端桥处".indexOf(after) < 0;
            case "时" -> "间延效长速滞".indexOf(after) < 0;
            case "内" -> "径部外圈孔阻存压应壁".indexOf(after) < 0;
            case "设计" -> "压温产流寿载".indexOf(after) < 0;
            case "本" -> "底体征".indexOf(after) < 0;
            case "并" -> "联网发行".indexOf(after) < 0;
            case "共" -> "振模晶轨聚".indexOf(after) < 0;
            case "有" -> "效机害功".indexOf(after) < 0;
            case "到" -> "达货".indexOf(after) < 0;
            case "近" -> "红场端".indexOf(after) < 0;
            case "约" -> "束".indexOf(after) < 0;
            default -> true;
        };
    }

    private static int trailing(PlainText text, int start, int end) {
        if (end > start && text.at(end - 1) == ' ') {
            return 1;
        }
        String trail = TRAILING.endingAt(text, end, start, (at, w) -> isTrail(text, at, w));
        return trail == null ? 0 : trail.length();
    }

    private static boolean isTrail(PlainText text, int end, String word) {
        char before = text.at(end - word.length() - 1);
        return switch (word) {
            case "能" -> "性功产储节热电势动光磁智".indexOf(before) < 0;
            case "应" -> "反响效供适感".indexOf(before) < 0;
            case "需" -> before != '所' && before != '必';
            case "约" -> "节制合".indexOf(before) < 0;
            case "达" -> "马雷".indexOf(before) < 0;
            case "可" -> before != '许';
            case "会" -> before != '社';
            case "都" -> "首成".indexOf(before) < 0;
            case "被" -> before != '植';
            case "到" -> before != '报';
            default -> true;
        };
    }

    /** The noun after 的 behind the number: 5吨/小时的处理量. Empty when no 的 stands there. */
    static String after(PlainText text, int end) {
        if (text.at(end) != '的') {
            return "";
        }
        int k = end + 1;
        while (k - end - 1 < MAX_AFTER && PlainText.isHan(text.at(k)) && "的是在和与以为及或".indexOf(text.at(k)) < 0) {
            k++;
        }
        return k - end > 2 ? text.folded(end + 1, k) : "";
    }
}
