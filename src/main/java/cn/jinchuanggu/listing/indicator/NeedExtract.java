package cn.jinchuanggu.listing.indicator;

import cn.jinchuanggu.listing.CooperationMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 */
public record NeedExtract(Optional<Found<Budget>> budget, Optional<Found<LocalDate>> deadline,
                          Optional<Found<String>> acceptance, Optional<Found<Integer>> readiness,
                          List<Found<CooperationMode>> modes, List<Indicator> indicators, List<Indicator> targets) {

    private static final List<String> ACCEPTANCE = List.of("验收方式", "验收标准", "验收以", "验收", "第三方检测", "检测报告为准", "检测报告", "试运行",
            "现场测试", "考核方式", "工业性试验", "用户使用报告", "用户报告", "鉴定报告", "第三方测试", "现场考核", "送检");
    private static final List<String> NOT_ACCEPTANCE = List.of("已通过验收", "先后", "获得", "荣获", "曾", "已完成验收", "历年");
    private static final int MAX_SENTENCE = 200;

    private static final Pattern TRL = Pattern.compile(
            "(?:TRL|trl|成熟度|就绪度|就绪水平)(?:等级|级别)? ?(?:为|是|达到|达|需|应|要|不低于|至少|≥|>=|:| |\\(TRL\\)|TRL){0,4}([1-9])(?![\\d.])级?");
    private static final String[][] LEVEL_HINTS = {{"大批量", "9"}, {"量产", "9"}, {"批量生产", "9"}, {"小批量", "8"}, {"试产", "8"}, {"工程样机", "7"},
            {"中试", "7"}, {"样机", "6"}, {"初样", "5"}, {"小试", "4"}, {"实验室", "4"}, {"仿真验证", "3"}};
    private static final List<String> NOT_YET = List.of("未", "没有", "无", "尚未", "缺少", "缺乏", "非");

    private static final Object[][] MODES = {
        {CooperationMode.COMMISSIONED_DEVELOPMENT, "委托开发", "委托研发", "委托研究"},
        {CooperationMode.JOINT_DEVELOPMENT, "合作开发", "联合开发", "联合攻关", "共同研发", "合作研发", "共同开发", "联合研发", "合作攻关", "产学研合作"},
        {CooperationMode.TRANSFER, "技术转让", "专利转让", "成果转让", "转让", "买断"},
        {CooperationMode.EXCLUSIVE_LICENCE, "独占许可", "独占实施许可", "独家许可"},
        {CooperationMode.SOLE_LICENCE, "排他许可", "排他实施许可"},
        {CooperationMode.ORDINARY_LICENCE, "普通许可", "专利许可", "技术许可", "许可使用", "实施许可", "授权使用"},
        {CooperationMode.EQUITY, "技术入股", "作价入股", "作价投资", "入股"},
        {CooperationMode.SERVICE, "技术服务", "技术咨询", "技术支持"}};
    private static final List<String> REFUSED = List.of("不接受", "不考虑", "不", "非", "拒绝", "不含", "除");

    private static final List<String> BACKGROUND = List.of("目前", "现有", "现状", "现在", "当前", "原有", "公司", "已建", "占地", "员工", "成立", "拥有",
            "注册", "年来", "我国", "全国", "全省", "截至", "传统", "国外", "国内", "近年", "已有", "我厂", "已达", "以往", "同行", "原来", "常规");
    private static final List<String> NOT_TECHNICAL = List.of("占地", "专利", "论文", "人员", "员工", "厂房", "车间", "建筑面积", "产值", "经验", "职称",
            "博士", "用地", "工期", "周期", "期限", "时限", "合作期", "质保");

    public NeedExtract {
        modes = List.copyOf(modes);
        indicators = List.copyOf(indicators);
        targets = List.copyOf(targets);
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
                readiness(plain), modes(plain), indicators, targets);
    }

    // --- indicators that are asked for ---

    private static boolean isTarget(PlainText text, Indicator i, Optional<Found<LocalDate>> deadline) {
        if (deadline.isPresent() && i.start() < deadline.get().end() && deadline.get().start() < i.end()) {
            return false;
        }
        if (BudgetReader.hasAny(i.name(), NOT_TECHNICAL)) {
            return false;
        }
        boolean sign = "≥≤><±".chars().anyMatch(c -> i.text().indexOf(c) >= 0);
        return sign || !BudgetReader.hasAny(Clause.around(text, i.start(), i.end(), 20, 0), BACKGROUND);
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
            if (!BudgetReader.hasAny(sentence.value(), NOT_ACCEPTANCE)) {
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
        for (String[] hint : LEVEL_HINTS) {
            int at = all.indexOf(hint[0]);
            if (at >= 0 && NOT_YET.stream().noneMatch(n -> text.endsAt(at, n))) {
                return Optional.of(Found.at(Integer.valueOf(hint[1]), text, at, at + hint[0].length()));
            }
        }
        return Optional.empty();
    }

    // --- cooperation ---

    private static List<Found<CooperationMode>> modes(PlainText text) {
        String all = text.folded(0, text.length());
        List<Found<CooperationMode>> found = new ArrayList<>();
        for (Object[] row : MODES) {
            for (int k = 1; k < row.length; k++) {
                String word = (String) row[k];
                int at = all.indexOf(word);
                if (at < 0) {
                    continue;
                }
                if (REFUSED.stream().noneMatch(r -> text.endsAt(at, r))) {
                    found.add(Found.at((CooperationMode) row[0], text, at, at + word.length()));
                }
                break;
            }
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }
}
