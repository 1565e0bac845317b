package cn.jinchuanggu.listing.indicator;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.ListingProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the free text of a need already says, each fact with its place.
 *
 * @param budget     the sum offered, or 面议
 * @param deadline   the day by which it is wanted, from today on
 * @param acceptance the sentence that says how success is judged
 * @param readiness  technology readiness level 1 to 9: as stated, or hinted at by 样机, 中试 and the like
 * @param modes      how the author wants to cooperate, each mode once, in the order of the text
 * @param indicators every number with a unit, background figures included
 * @param targets    those of the indicators that are asked for: not the present state, not the size of the company
 * @param elements   phrases about material, method, effect, product and application, in the order of the text
 */
public record NeedExtract(Optional<Found<Budget>> budget, Optional<Found<LocalDate>> deadline,
                          Optional<Found<String>> acceptance, Optional<Found<Integer>> readiness,
                          List<Found<CooperationMode>> modes, List<Indicator> indicators, List<Indicator> targets,
                          List<Element> elements) {

    /**
     * One of the five elements of a need.
     *
     * @param aspect MATERIAL, METHOD, EFFECT, PRODUCT or APPLICATION
     * @param words  the phrase of the author
     */
    public record Element(Completeness.Aspect aspect, Found<String> words) {
    }

    private static final List<String> ACCEPTANCE = List.of("验收方式", "验收标准", "验收以", "验收", "第三方检测", "检测报告为准", "检测报告",
            "试运行", "现场测试", "考核方式", "工业性试验", "用户使用报告", "用户报告", "鉴定报告", "第三方测试", "现场考核", "送检");
    private static final List<String> NOT_ACCEPTANCE = List.of("已通过验收", "先后", "获得", "荣获", "曾", "已完成验收", "历年");
    private static final int MAX_SENTENCE = 200;

    private static final Pattern TRL = Pattern.compile(
            "(?:TRL|trl|成熟度|就绪度|就绪水平)(?:等级|级别)? ?"
            + "(?:为|是|达到|达|需|应|要|不低于|至少|≥|>=|:| |\\(TRL\\)|TRL){0,4}([1-9])(?![\\d.])级?");
    /** Words that hint at a readiness level, the highest first (GB/T 22900, levels by their usual evidence). */
    private record Hint(String word, int level) {
    }

    private static final List<Hint> HINTS = List.of(
            new Hint("大批量", 9), new Hint("量产", 9), new Hint("批量生产", 9), new Hint("小批量", 8), new Hint("试产", 8),
            new Hint("工程样机", 7), new Hint("中试", 7), new Hint("样机", 6), new Hint("初样", 5), new Hint("小试", 4),
            new Hint("实验室", 4), new Hint("仿真验证", 3));
    private static final List<String> NOT_YET = List.of("未", "没有", "无", "尚未", "缺少", "缺乏", "非");

    /** The words people use for a way to cooperate. */
    private record ModeWords(CooperationMode mode, List<String> words) {
    }

    private static final List<ModeWords> MODES = List.of(
            new ModeWords(CooperationMode.COMMISSIONED_DEVELOPMENT, List.of("委托开发", "委托研发", "委托研究")),
            new ModeWords(CooperationMode.JOINT_DEVELOPMENT, List.of("合作开发", "联合开发", "联合攻关", "共同研发", "合作研发", "共同开发",
                    "联合研发", "合作攻关", "产学研合作")),
            new ModeWords(CooperationMode.TRANSFER, List.of("技术转让", "专利转让", "成果转让", "转让", "买断")),
            new ModeWords(CooperationMode.EXCLUSIVE_LICENCE, List.of("独占许可", "独占实施许可", "独家许可")),
            new ModeWords(CooperationMode.SOLE_LICENCE, List.of("排他许可", "排他实施许可")),
            new ModeWords(CooperationMode.ORDINARY_LICENCE, List.of("普通许可", "专利许可", "技术许可", "许可使用", "实施许可", "授权使用")),
            new ModeWords(CooperationMode.EQUITY, List.of("技术入股", "作价入股", "作价投资", "入股")),
            new ModeWords(CooperationMode.SERVICE, List.of("技术服务", "技术咨询", "技术支持")));
    private static final List<String> REFUSED = List.of("不接受", "不考虑", "不", "非", "拒绝", "不含", "除");

    private static final Set<String> CALENDAR = Set.of("天", "年月");
    private static final List<String> BACKGROUND = List.of("目前", "现有", "现状", "现在", "当前", "原有", "公司", "已建", "占地", "员工",
            "成立", "拥有", "注册", "年来", "我国", "全国", "全省", "截至", "传统", "国外", "国内", "近年", "已有", "我厂", "已达", "以往", "同行",
            "原来", "常规");
    private static final List<String> NOT_TECHNICAL = List.of("占地", "专利", "论文", "人员", "员工", "厂房", "车间", "建筑面积", "产值",
            "经验", "职称", "博士", "用地", "工期", "周期", "期限", "时限", "合作期", "质保");

    public NeedExtract {
        modes = List.copyOf(modes);
        indicators = List.copyOf(indicators);
        targets = List.copyOf(targets);
        elements = List.copyOf(elements);
    }

    /**
     * Reads a text once; never throws and takes time linear in its length.
     *
     * @param text  any text, null counts as empty
     * @param today the day from which 6个月内 and dates without a year are counted
     */
    public static NeedExtract of(String text, LocalDate today) {
        String source = text == null ? "" : text;
        PlainText plain = new PlainText(source);
        List<Phrase> phrases = PhraseReader.read(plain);
        Optional<Found<LocalDate>> deadline = DeadlineReader.find(plain, today, phrases);
        List<Indicator> indicators = IndicatorReader.read(plain, phrases);
        List<Indicator> targets = indicators.stream().filter(i -> isTarget(plain, i, deadline)).toList();
        return new NeedExtract(BudgetReader.find(plain, MoneyPhrase.of(plain, phrases)), deadline, acceptance(plain),
                readiness(plain), modes(plain), indicators, targets, ElementReader.read(plain));
    }

    /** What is read from title and text of a need, wherever it is kept. */
    public static NeedExtract ofNeed(ListingProfile need, LocalDate today) {
        return of(need.text().startsWith(need.title()) ? need.text() : need.title() + "\n" + need.text(), today);
    }

    // --- indicators that are asked for ---

    /** The targets that have a name; a bare span of days, months or years is no figure of the technology. */
    public List<Indicator> named() {
        return targets.stream().filter(i -> !i.name().isEmpty())
                .filter(i -> i.operator() != Operator.EQUAL || !CALENDAR.contains(i.unit().dimension().label())).toList();
    }

    private static boolean isTarget(PlainText text, Indicator i, Optional<Found<LocalDate>> deadline) {
        if (deadline.isPresent() && i.start() < deadline.get().end() && deadline.get().start() < i.end()) {
            return false;
        }
        if (Clause.hasAny(i.name(), NOT_TECHNICAL)) {
            return false;
        }
        boolean sign = "≥≤><±".chars().anyMatch(c -> i.text().indexOf(c) >= 0);
        return sign || !Clause.hasAny(Clause.around(text, i.start(), i.end(), 20, 0), BACKGROUND);
    }

    // --- acceptance ---

    private static Optional<Found<String>> acceptance(PlainText text) {
        String all = text.folded(0, text.length());
        for (String cue : ACCEPTANCE) {
            int at = all.indexOf(cue);
            if (at < 0) {
                continue;
            }
            Found<String> sentence = sentenceAround(text, at, at + cue.length());
            if (!Clause.hasAny(sentence.value(), NOT_ACCEPTANCE)) {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }

    private static Found<String> sentenceAround(PlainText text, int from, int to) {
        int start = from;
        while (start > 0 && from - start < MAX_SENTENCE && !Clause.endsSentence(text.at(start - 1))) {
            start--;
        }
        while (start < from && text.at(start) == ' ') {
            start++;
        }
        int end = to;
        while (end < text.length() && end - to < MAX_SENTENCE && !Clause.endsSentence(text.at(end))) {
            end++;
        }
        return Found.at(text.source(start, end), text, start, end);
    }

    // --- readiness ---

    private static Optional<Found<Integer>> readiness(PlainText text) {
        String all = text.folded(0, text.length());
        Matcher m = TRL.matcher(all);
        if (m.find()) {
            return Optional.of(Found.at(m.group(1).charAt(0) - '0', text, m.start(), m.end()));
        }
        for (Hint hint : HINTS) {
            int at = all.indexOf(hint.word());
            if (at >= 0 && NOT_YET.stream().noneMatch(n -> text.endsAt(at, n))) {
                return Optional.of(Found.at(hint.level(), text, at, at + hint.word().length()));
            }
        }
        return Optional.empty();
    }

    // --- cooperation ---

    private static List<Found<CooperationMode>> modes(PlainText text) {
        String all = text.folded(0, text.length());
        List<Found<CooperationMode>> found = new ArrayList<>();
        for (ModeWords row : MODES) {
            mode(text, all, row).ifPresent(found::add);
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }

    /** The first word of this mode that stands in the text, unless it is refused there. */
    private static Optional<Found<CooperationMode>> mode(PlainText text, String all, ModeWords row) {
        for (String word : row.words) {
            int at = all.indexOf(word);
            if (at >= 0) {
                boolean refused = REFUSED.stream().anyMatch(r -> text.endsAt(at, r));
                return refused ? Optional.empty() : Optional.of(Found.at(row.mode, text, at, at + word.length()));
            }
        }
        return Optional.empty();
    }
}
