package cn.jinchuanggu.challenge;

import cn.jinchuanggu.challenge.review.Criterion;
import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the terms of a challenge as a form or a program sends them: lists have one entry to a line. */
final class TermsReader {

    private static final int MOST_LINES = 20;
    private static final int LONGEST_LINE = 200;
    private static final int MOST_FINALISTS = 5;
    private static final int USUAL_FINALISTS = 3;
    private static final Pattern MILESTONE = Pattern.compile("(.{1,100}?)\\s*[|｜]\\s*(\\d{4}-\\d{2}-\\d{2})\\s*[|｜]\\s*(\\d{1,2})\\s*%?");
    private static final Pattern CRITERION = Pattern.compile("(.{1,50}?)\\s*[|｜ ]\\s*(\\d{1,3})\\s*%?");

    private final InputFields fields;

    private TermsReader(Map<String, ?> sent) {
        this.fields = new InputFields(sent);
    }

    /** @throws InvalidInput with everything that cannot be read; what is missing is {@link TermsCheck}'s */
    static Terms read(Map<String, ?> sent) {
        TermsReader reader = new TermsReader(sent);
        Terms terms = reader.terms();
        reader.fields.finish();
        return terms;
    }

    private Terms terms() {
        String title = fields.needed("title", "榜单名称", 100);
        String text = fields.needed("text", "要解决的难题", 5000);
        String needId = fields.text("needId", "技术需求编号", 60);
        List<String> indicators = fields.texts("indicators", "技术指标", MOST_LINES, LONGEST_LINE);
        String acceptance = fields.text("acceptance", "验收方式", 1000);
        BigDecimal award = fields.money("awardYuan", "榜金");
        BigDecimal park = fields.money("parkShareYuan", "园区承担");
        List<Milestone> milestones = milestones();
        LocalDate until = fields.date("applyUntil", "揭榜截止日");
        Applicants applicants = choice("applicants", "谁可以揭榜", Applicants.class).orElse(Applicants.ANY);
        IpRule rule = choice("ipRule", "知识产权", IpRule.class).orElse(null);
        List<Criterion> criteria = criteria();
        Integer finalists = fields.number("finalists", "入围家数", 1, MOST_FINALISTS);
        return new Terms(title, text, needId, indicators, acceptance, award == null ? null : new Money(award), park == null ? Money.ZERO : new Money(park),
                milestones, until, applicants, rule, criteria, finalists == null ? USUAL_FINALISTS : finalists);
    }

    private List<Milestone> milestones() {
        List<Milestone> milestones = new ArrayList<>();
        for (String line : fields.texts("milestones", "节点", MOST_LINES, LONGEST_LINE)) {
            Matcher m = MILESTONE.matcher(line);
            try {
                if (m.matches()) {
                    milestones.add(new Milestone(milestones.size() + 1, m.group(1).strip(), LocalDate.parse(m.group(2)), Integer.parseInt(m.group(3))));
                    continue;
                }
            } catch (DateTimeException e) {
                fields.refuse("milestones", "节点“" + line + "”的日期不存在。", "请核对月和日。");
                continue;
            }
            fields.refuse("milestones", "节点“" + line + "”看不懂。", "请一行一个，写成“样机通过厂内试验 | 2027-03-31 | 30%”。");
        }
        return milestones;
    }

    private List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        for (String line : fields.texts("criteria", "评审指标", MOST_LINES, LONGEST_LINE)) {
            Matcher m = CRITERION.matcher(line);
            if (m.matches() && Integer.parseInt(m.group(2)) >= 1 && Integer.parseInt(m.group(2)) <= Criterion.WHOLE) {
                criteria.add(new Criterion(m.group(1).strip(), Integer.parseInt(m.group(2))));
            } else {
                fields.refuse("criteria", "评审指标“" + line + "”看不懂。", "请一行一个，写成“技术先进性 40”，权重是 1 到 100 的整数。");
            }
        }
        return criteria;
    }

    private <E extends Enum<E>> Optional<E> choice(String field, String label, Class<E> type) {
        String word = fields.choice(field, label, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        return Optional.ofNullable(word).map(w -> Enum.valueOf(type, w));
    }
}
