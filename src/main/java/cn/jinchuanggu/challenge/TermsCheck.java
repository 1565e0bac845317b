package cn.jinchuanggu.challenge;

import cn.jinchuanggu.challenge.review.Criterion;
import cn.jinchuanggu.listing.indicator.Indicator;
import cn.jinchuanggu.listing.indicator.IndicatorReader;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a challenge lacks before it can be published: nobody can apply to what cannot be measured. */
final class TermsCheck {

    private final Terms terms;
    private final List<Problem> problems = new ArrayList<>();

    private TermsCheck(Terms terms) {
        this.terms = terms;
    }

    /**
     * Everything that is missing or does not fit together.
     *
     * @param earliest first day that will do as the last day of applications
     */
    static List<Problem> missing(Terms terms, LocalDate earliest) {
        TermsCheck check = new TermsCheck(terms);
        check.indicators();
        check.money();
        check.days(earliest);
        check.panel();
        return check.problems;
    }

    private void indicators() {
        if (terms.indicators().isEmpty()) {
            missing("indicators", "没有技术指标。", "请一行写一个，带数值和单位，如“识别准确率≥95%”。");
        }
        terms.indicators().stream().filter(text -> IndicatorReader.read(text).stream().noneMatch(Indicator::isTestable)).forEach(text ->
                missing("indicators", "技术指标“" + text + "”没有可以检验的数值和单位。", "请写成“识别准确率≥95%”这样。"));
        if (terms.acceptance() == null) {
            missing("acceptance", "没有写明验收方式。", "请写由谁、用什么方法检验上面的指标。");
        }
        if (terms.ipRule() == null) {
            missing("ipRule", "没有写明知识产权归谁。", "请选择一项。");
        }
    }

    private void money() {
        if (terms.award() == null || terms.award().isZero()) {
            missing("awardYuan", "没有写明榜金。", "请填写大于 0 的金额。");
        } else if (terms.publisherShare().isNegative()) {
            missing("parkShareYuan", "园区承担的部分超过了榜金。", "请核对两个金额。");
        }
        if (terms.milestones().isEmpty()) {
            missing("milestones", "没有节点。", "请一行写一个，如“样机通过厂内试验 | 2027-03-31 | 30%”。");
        } else if (terms.finalShare() < 1) {
            missing("milestones", "各节点的比例合计 " + (Criterion.WHOLE - terms.finalShare()) + "%，验收以后没有余款。", "请让合计小于 100%，余下的在验收后兑付。");
        }
    }

    private void days(LocalDate earliest) {
        if (terms.applyUntil() == null || terms.applyUntil().isBefore(earliest)) {
            missing("applyUntil", terms.applyUntil() == null ? "没有写明揭榜截止日。" : "揭榜截止日 " + terms.applyUntil() + " 太近，来不及揭榜。", "请写 " + earliest + " 或以后的一天。");
        }
        LocalDate before = terms.applyUntil();
        for (Milestone milestone : terms.milestones()) {
            if (before != null && !milestone.due().isAfter(before)) {
                missing("milestones", "节点“" + milestone.name() + "”的日期 " + milestone.due() + " 不晚于 " + before + "。", "节点在揭榜截止以后，按先后排列。");
            }
            before = milestone.due();
        }
    }

    private void panel() {
        int sum = terms.criteria().stream().mapToInt(Criterion::weight).sum();
        if (sum != Criterion.WHOLE) {
            missing("criteria", terms.criteria().isEmpty() ? "没有评审指标。" : "评审指标的权重合计 " + sum + "，应当是 100。", "请一行写一个，如“技术先进性 40”。");
        }
    }

    private void missing(String field, String message, String remedy) {
        problems.add(new Problem(field, message, remedy));
    }
}
