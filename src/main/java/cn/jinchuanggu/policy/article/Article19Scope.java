package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.policy.calculation.Calculation;
import cn.jinchuanggu.policy.calculation.Value;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.policy.document.PolicyDocument.TaskForce;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Period;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * 第十九条: the conditions that every other article shares - the days on which the document holds, who may use it, no double
 * benefit, the higher of two municipal benefits.
 */
final class Article19Scope {

    private static final String VALIDITY = "19.1";
    private static final String APPLICANTS = "19.2";
    private static final String NO_DOUBLE_BENEFIT = "19.3";
    private static final String HIGHER_NOT_BOTH = "19.4";

    private final PolicyDocument document;

    Article19Scope(PolicyDocument document) {
        this.document = document;
    }

    /** Every assessment rests on the window, the applicants and the ban on double benefit. */
    void cite(Findings findings) {
        List.of(VALIDITY, APPLICANTS, NO_DOUBLE_BENEFIT).forEach(findings::cite);
    }

    /** Where a day lies against the window: 自2024年11月28日起实施,有效期5年. */
    enum Validity {
        BEFORE,
        IN_FORCE,
        /** The one day that belongs to the window only under the other reading of R-02. */
        DISPUTED_LAST_DAY,
        AFTER
    }

    Validity validity(LocalDate event) {
        if (event.isBefore(document.window().from())) {
            return Validity.BEFORE;
        }
        if (document.window().contains(event)) {
            return Validity.IN_FORCE;
        }
        return event.isAfter(document.alternativeLastDay()) ? Validity.AFTER : Validity.DISPUTED_LAST_DAY;
    }

    /** Nothing that happened lies in the window. */
    void notInForce(Findings findings, String what) {
        findings.notInForce(VALIDITY, "OUTSIDE_WINDOW", what + "不在有效期 " + document.window().from() + " 至 "
                + document.window().through() + " 之内。");
    }

    /** Something happened on the one day on which the readings of R-02 differ. */
    void disputedLastDay(Findings findings, String what) {
        findings.decide(VALIDITY, "LAST_DAY", what + "发生在 " + document.alternativeLastDay()
                + "，这一天是否属于有效期，文本有两种读法（R-02）。", List.of(document.interpretedBy()));
    }

    /** 其他县区企业 … 经工作专班审核: passed, or whom to ask. Empty review date: none is on file. */
    void countyEnterprise(Findings findings, Optional<LocalDate> reviewedOn) {
        TaskForce taskForce = document.taskForce();
        findings.read("R-04", Optional.empty());
        boolean reviewInTerm = reviewedOn.filter(day -> !day.isAfter(taskForce.through())).isPresent();
        if (reviewInTerm) {
            return;
        }
        boolean termOver = reviewedOn.orElse(findings.today()).isAfter(taskForce.through());
        if (termOver) {
            findings.decide(APPLICANTS, "TASK_FORCE_ENDED", taskForce.name() + "运行至 " + taskForce.through()
                    + "，没有延期决定；此后由谁审核其他县区企业需要明确（R-04）。", List.of(taskForce.afterwards()));
        } else {
            findings.decide(APPLICANTS, "COUNTY_REVIEW", "其他县区企业须经" + taskForce.name()
                    + "审核；目前没有审核意见，请先申请审核。", List.of(taskForce.name()));
        }
    }

    /** Whether an article is for enterprises only or for institutions of the park as well. */
    enum Addressees {
        ENTERPRISES,
        ENTERPRISES_AND_INSTITUTIONS
    }

    /** 入驻企业或其他机构, 其他县区企业 经工作专班审核: whether this applicant is one of them. */
    void applicant(Findings findings, Addressees addressees) {
        Facts facts = findings.facts();
        findings.read("R-03", Optional.empty());
        residencyDates(findings);
        if (!findings.answered(facts, "applicant")) {
            return;
        }
        switch (facts.choice("applicant").orElseThrow()) {
            case "RESIDENT" -> { /* met */ }
            case "RESIDENT_INSTITUTION" -> {
                if (addressees == Addressees.ENTERPRISES) {
                    unnamedKindOfApplicant(findings, "本条写的是企业，第十九条写“入驻企业或其他机构”；入驻机构能否适用需要决定。");
                }
            }
            case "COUNTY_ENTERPRISE" -> countyEnterprise(findings, facts.date("countyReviewOn"));
            case "COUNTY_INSTITUTION" -> unnamedKindOfApplicant(findings,
                    "申报单位是其他县区的机构，第十九条只写“其他县区企业”；能否适用需要决定。");
            default -> notResident(findings, "NOT_RESIDENT", "申报单位没有入驻，也不是其他县区企业；第十九条只适用于入驻企业或其他机构。");
        }
    }

    private void residencyDates(Findings findings) {
        Optional<LocalDate> from = findings.facts().date("residentFrom");
        if (from.isPresent() && findings.facts().date("residentThrough").filter(d -> d.isBefore(from.get())).isPresent()) {
            findings.contradict(findings.facts(), "residentThrough", "退出日期早于入驻日期。", "请核对入驻协议。");
        }
    }

    /**
     * Whether what happened on a day can count: while the document is in force and, as far as the dates are known, while
     * the applicant is resident. Says why not; a day still to come is asked for again.
     *
     * @param key  the fact that holds the day
     * @param what the event in Chinese, such as {@code 认定}
     */
    boolean eventCounts(Findings findings, Facts where, String key, String what) {
        return eventInForce(findings, where, key, what)
                && residentOn(findings, where.date(key).orElseThrow(), what);
    }

    /** The same without residency, for events that the text does not tie to it. */
    boolean eventInForce(Findings findings, Facts where, String key, String what) {
        if (!findings.answered(where, key)) {
            return false;
        }
        LocalDate day = where.date(key).orElseThrow();
        findings.read("R-02", Optional.empty());
        switch (validity(day)) {
            case BEFORE, AFTER -> {
                notInForce(findings, what + "日期（" + day + "）");
                return false;
            }
            case DISPUTED_LAST_DAY -> disputedLastDay(findings, what);
            case IN_FORCE -> {
                if (day.isAfter(findings.today())) {
                    findings.ask(where, key, what + "日期（" + day + "）还没有到：发生以后再申报。");
                }
            }
        }
        return true;
    }

    /** The days from 1 January to 31 December. */
    static Period calendarYear(int year) {
        return new Period(Year.of(year).atDay(1), Year.of(year + 1).atDay(1).minusDays(1));
    }

    /** Whether a calendar year lies in the window: no day of it, some, or all. */
    enum Coverage {
        NONE,
        SOME_DAYS,
        ALL_DAYS
    }

    Coverage coverage(int year) {
        Period days = calendarYear(year);
        Period window = document.window();
        if (days.through().isBefore(window.from()) || days.from().isAfter(window.through())) {
            return Coverage.NONE;
        }
        return window.contains(days.from()) && window.contains(days.through()) ? Coverage.ALL_DAYS : Coverage.SOME_DAYS;
    }

    /** Whether the applicant was resident on a day, as far as its dates are known; says why not. */
    boolean residentOn(Findings findings, LocalDate day, String what) {
        Optional<LocalDate> from = findings.facts().date("residentFrom");
        Optional<LocalDate> through = findings.facts().date("residentThrough");
        boolean before = from.filter(day::isBefore).isPresent();
        boolean after = through.filter(day::isAfter).isPresent();
        if (before) {
            notResident(findings, "NOT_RESIDENT_YET", what + "时（" + day + "）还没有入驻（" + from.get() + " 起）。");
        }
        if (after) {
            notResident(findings, "NOT_RESIDENT_ANYMORE", what + "时（" + day + "）已经退出（" + through.get() + " 止）。");
        }
        return !before && !after;
    }

    /** The applicant has to be resident on some day of a year, as far as its dates are known; says why not. */
    void residentInYear(Findings findings, int year) {
        Period days = calendarYear(year);
        findings.facts().date("residentFrom").filter(from -> from.isAfter(days.through())).ifPresent(from ->
                notResident(findings, "NOT_RESIDENT_YET", year + " 年内还没有入驻（" + from + " 起）。"));
        findings.facts().date("residentThrough").filter(through -> through.isBefore(days.from())).ifPresent(through ->
                notResident(findings, "NOT_RESIDENT_ANYMORE", year + " 年开始前已经退出（" + through + " 止）。"));
    }

    /** The text names enterprises of other counties and institutions of the park, but not this combination. */
    void unnamedKindOfApplicant(Findings findings, String question) {
        findings.decide(APPLICANTS, "APPLICANT_KIND", question, List.of(document.interpretedBy()));
    }

    void notResident(Findings findings, String code, String sentence) {
        findings.refuse(APPLICANTS, code, sentence);
    }

    /** 同一单位不得因同一事项重复享受政策. Asks when it was not answered. */
    void noDoubleBenefit(Findings findings, String duplicateKey) {
        if (!findings.answered(findings.facts(), duplicateKey)) {
            return;
        }
        if (findings.facts().bool(duplicateKey).orElseThrow()) {
            findings.refuse(NO_DOUBLE_BENEFIT, "DUPLICATE",
                    "同一事项已经申领过本条补助，同一单位不得因同一事项重复享受。");
        }
    }

    /**
     * 就高不重复: what is left of {@code amount} after a municipal sum already received for the same matter.
     * Returns {@code amount} itself when there was none.
     */
    Value higherNotBoth(Calculation calculation, Value amount, Money municipal) {
        if (municipal.isZero()) {
            return amount;
        }
        return calculation.under(HIGHER_NOT_BOTH).lessOrZero(
                "就高不重复后的补助", amount, calculation.given("市级同类政策已补助", municipal));
    }

    /** The municipal sum is at least as high, so nothing is left to pay. */
    void municipalSumIsHigher(Findings findings, Money municipal) {
        findings.refuse(HIGHER_NOT_BOTH, "HIGHER_NOT_BOTH",
                "同一事项已享受本市其他同类政策 " + municipal.display() + "，不低于本条计算的金额；按“就高不重复”不再补助。");
    }

    void municipalSumDeducted(Findings findings) {
        findings.cite(HIGHER_NOT_BOTH);
        findings.warn("HIGHER_NOT_BOTH", "已享受本市其他同类政策，只补足差额（R-06）；退回已得资金后全额享受的金额见读法。");
    }

    /** Asks what 第十九条 needs to know of other money for the same matter, and points at provincial money. */
    void otherMoney(Findings findings) {
        noDoubleBenefit(findings, "duplicateClaim");
        findings.answered(findings.facts(), "municipalSameYuan");
        if (findings.facts().bool("provincialSame").orElse(false)) {
            provincialBenefit(findings);
        }
    }

    /** A provincial benefit is not excluded by the text, but is worth checking. */
    void provincialBenefit(Findings findings) {
        findings.read("R-07", Optional.empty());
        findings.warn("PROVINCIAL_BENEFIT", "同一事项已享受省级同类政策：第十九条只限制本市政策，请核对省级政策“从优、就高、不重复”的规定（R-07）。");
    }
}
