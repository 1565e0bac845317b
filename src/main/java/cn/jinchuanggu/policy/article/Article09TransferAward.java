package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.article.TransferCalculation.Result;
import cn.jinchuanggu.policy.article.TransferCalculation.Variation;
import cn.jinchuanggu.policy.article.TransferClaim.AchievementShare;
import cn.jinchuanggu.policy.article.YearSchedule.Standing;
import cn.jinchuanggu.policy.calculation.Calculation;
import cn.jinchuanggu.policy.document.Parameters;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 第九条 支持科技成果转移转化: to the provider of a technology, a part of what a resident enterprise really paid for it in
 * the year, with a cap per achievement.
 *
 * <p>The sections follow the sentence 9.2 from left to right. Values come from {@code parameters/art-09.yaml}, questions
 * from {@code questions/art-09.yaml}, readings from {@code readings.yaml}.
 */
public final class Article09TransferAward implements ArticleRule {

    static final int NUMBER = 9;

    /** 以委托开发、技术转让、独占许可、技术入股等方式转化先进科技成果的入驻企业 … */
    private static final String AWARD = "9.2";

    private final PolicyDocument document;
    private final Parameters parameters;
    private final Article19Scope scope;

    public Article09TransferAward(PolicyDocument document) {
        this.document = document;
        this.parameters = document.parameters(NUMBER);
        this.scope = new Article19Scope(document);
    }

    @Override
    public int article() {
        return NUMBER;
    }

    @Override
    public Sheet assess(Facts facts, LocalDate today) {
        Findings findings = new Findings(document, NUMBER, facts, today);
        findings.cite(AWARD);
        scope.cite(findings);
        boolean named = cooperationMode(findings);
        advancedAchievement(findings);
        absorbingEnterprise(findings);
        provider(findings);
        registeredContract(findings);
        scope.noDoubleBenefit(findings, "duplicateClaim");
        if (facts.bool("provincialSame").orElse(false)) {
            scope.provincialBenefit(findings);
        }

        boolean shares = facts.choice("mode").filter(m -> isShareMode(m, today)).isPresent();
        Optional<YearSchedule<TechnologyPayment>> schedule = TransferPayments.read(findings, scope, shares);
        Optional<TransferClaim> claim = TransferClaim.read(findings, shares);
        generalReadings(findings);
        schedule.ifPresent(s -> s.conclude(findings, scope, "付款或股权登记",
                facts.has("payments") ? "payments" : "equityRegisteredOn", "NOTHING_PAID_IN_YEAR"));
        if (schedule.isPresent() && claim.isPresent() && findings.isConsistent()) {
            amount(findings, schedule.get(), claim.get(), named);
        }
        return findings.sheet();
    }

    /** 以委托开发、技术转让、独占许可、技术入股等方式: other modes are for the bodies to decide. */
    private boolean cooperationMode(Findings findings) {
        Facts facts = findings.facts();
        if (!findings.answered(facts, "mode")) {
            return true;
        }
        String mode = facts.choice("mode").orElseThrow();
        if (parameters.names("namedModes", document.dayInWindow(findings.today())).contains(mode)) {
            return true;
        }
        unnamedMode(findings, mode);
        return false;
    }

    /** 转化先进科技成果: whether it is advanced is for reviewers to say. */
    private void advancedAchievement(Findings findings) {
        if (!findings.answered(findings.facts(), "advancedReview")) {
            return;
        }
        switch (findings.facts().choice("advancedReview").orElseThrow()) {
            case "REJECTED" -> findings.refuse(AWARD, "NOT_ADVANCED", "评审没有确认该成果为“先进科技成果”。");
            case "PENDING" -> findings.decide(AWARD, "ADVANCED_REVIEW",
                    "是否属于“先进科技成果”，等待评审确认（评价报告、专利、成果登记等）。", List.of());
            default -> { /* confirmed */ }
        }
    }

    /** 入驻企业: who takes the achievement up. */
    private void absorbingEnterprise(Findings findings) {
        Facts facts = findings.facts();
        findings.read("R-03", Optional.empty());
        residencyDates(findings);
        if (!findings.answered(facts, "buyer")) {
            return;
        }
        switch (facts.choice("buyer").orElseThrow()) {
            case "COUNTY_ENTERPRISE" -> scope.countyEnterprise(findings, facts.date("countyReviewOn"));
            case "COUNTY_INSTITUTION" -> scope.unnamedKindOfApplicant(findings,
                    "受让方是其他县区的机构，第十九条只写“其他县区企业”；能否适用需要决定。");
            case "RESIDENT_INSTITUTION" -> scope.unnamedKindOfApplicant(findings,
                    "受让方是入驻机构，第九条写“入驻企业”，第十九条写“入驻企业或其他机构”；能否适用需要决定。");
            case "ELSEWHERE" -> notResident(findings);
            default -> { /* resident */ }
        }
    }

    private void residencyDates(Findings findings) {
        Facts facts = findings.facts();
        Optional<LocalDate> from = facts.date("buyerResidentFrom");
        if (from.isPresent() && facts.date("buyerResidentThrough").filter(d -> d.isBefore(from.get())).isPresent()) {
            findings.contradict(findings.facts(), "buyerResidentThrough", "退出日期早于入驻日期。", "请核对入驻协议。");
        }
        if (from.isPresent() && facts.date("contractSignedOn").filter(d -> d.isBefore(from.get())).isPresent()) {
            findings.warn("SIGNED_BEFORE_RESIDENCY", "签订合同时受让方尚未入驻；文本没有写明入驻的时点，请向"
                    + document.interpretedBy() + "核实。");
        }
    }

    /** 给予技术输出方: wherever it sits; related parties are only pointed out. */
    private void provider(Findings findings) {
        Optional<Boolean> resident = findings.facts().bool("providerResident");
        if (!resident.orElse(false)) {
            findings.read("R-91", resident.map(no -> Money.ZERO));
            findings.warn("PROVIDER_SEAT", resident.isPresent()
                    ? "技术输出方没有入驻：条文不要求，但第十九条可以读作要求（R-91），请先向" + document.interpretedBy() + "核实。"
                    : "没有填写技术输出方是否入驻；条文不要求，但有另一种读法（R-91）。");
        }
        if (findings.facts().bool("relatedParties").orElse(false)) {
            findings.read("R-97", Optional.empty());
            findings.warn("RELATED_PARTIES", "双方有关联关系：文本没有限制，请在申报材料中说明（R-97）。");
        }
    }

    /** 实际技术交易额 is what the registration body approved; without its certificate there is no base. */
    private void registeredContract(Findings findings) {
        Optional<Boolean> certificate = findings.facts().bool("registrationCertificate");
        if (certificate.isEmpty()) {
            findings.ask(findings.facts(), "registrationCertificate");
        } else if (!certificate.get()) {
            findings.ask(findings.facts(), "registrationCertificate",
                    "合同还没有认定登记证明：请由技术输出方向技术合同登记机构申请认定登记。");
        }
    }

    /** 5%的补助,单个科技成果最高补助20万元, then 就高不重复. */
    private void amount(Findings findings, YearSchedule<TechnologyPayment> schedule, TransferClaim claim, boolean named) {
        List<TechnologyPayment> counted = schedule.with(Standing.COUNTS);
        List<TechnologyPayment> atMost = schedule.atMost();
        if (atMost.isEmpty()) {
            return;
        }
        Result most = TransferCalculation.compute(Calculation.written(), document, scope, claim, atMost, Set.of());
        Money certain = counted.isEmpty() ? Money.ZERO : compute(claim, counted).amount();
        if (most.amount().isZero()) {
            nothingLeft(findings, claim, most);
        }
        if (claim.bundled()) {
            findings.warn("NO_PRICE_LIST", "合同有多项成果但没有分项价格，整份合同按一项成果计（R-96）；补充分项价格后金额可能增加。");
        }
        if (!claim.municipal().isZero() && !most.amount().isZero()) {
            scope.municipalSumDeducted(findings);
        }
        matters(findings, claim, atMost);
        findings.computed(most.steps(), most.awards(), most.amount());
        findings.atLeast(certain, "LAST_DAY");
        alternatives(findings, claim, counted.isEmpty() ? atMost : counted, atMost);
        if (!named) {
            findings.read("R-92", Optional.of(most.amount()));
        }
    }

    /** Why the arithmetic ends at nothing; every reason that applies. */
    private void nothingLeft(Findings findings, TransferClaim claim, Result result) {
        if (claim.earlierBases().compareTo(claim.transactionAmount()) >= 0) {
            findings.refuse(AWARD, "BASE_EXHAUSTED", "核定的技术交易额 " + claim.transactionAmount().display()
                    + " 已经全部计入，没有可以计算的基数。");
        }
        Money cap = parameters.money("achievementCap", document.dayInWindow(findings.today()));
        claim.achievements().stream().filter(a -> a.earlierAwards().compareTo(cap) >= 0).forEach(a ->
                findings.refuse(AWARD, "CAP_EXHAUSTED", (a.name().isEmpty() ? "该成果" : "“" + a.name() + "”")
                        + "此前补助 " + a.earlierAwards().display() + "，已达到单个科技成果上限 " + cap.display() + "。"));
        if (!result.beforeMunicipal().isZero()) {
            scope.municipalSumIsHigher(findings, claim.municipal());
        } else if (findings.nothingRefused()) {
            findings.refuse(AWARD, "BELOW_ONE_FEN", "按条文计算的金额不足 1 分。");
        }
    }

    private void generalReadings(Findings findings) {
        Stream.of("R-01", "R-02", "R-93", "R-95").forEach(id -> findings.read(id, Optional.empty()));
    }

    /** What each other reading would give, one at a time. */
    private void alternatives(Findings findings, TransferClaim claim, List<TechnologyPayment> counted,
            List<TechnologyPayment> withLastDay) {
        Facts facts = findings.facts();
        findings.read("R-01", Optional.of(compute(claim, counted, Variation.ROUND_HALF_UP).amount()));
        findings.read("R-02", Optional.of(compute(claim, withLastDay).amount()));
        findings.read("R-93", facts.date("registeredOn").map(day -> day.getYear() == facts.integer("claimYear").orElseThrow()
                ? compute(claim, counted, Variation.REGISTERED_AMOUNT).amount()
                : Money.ZERO));
        boolean sameYearKnown = claim.achievements().stream()
                .allMatch(a -> a.sameYearAwards().isPresent() || a.earlierAwards().isZero());
        findings.read("R-95", sameYearKnown
                ? Optional.of(compute(claim, counted, Variation.CAP_PER_YEAR).amount())
                : Optional.empty());
        boolean inProportion = claim.contractAmount().filter(c -> !c.equals(claim.transactionAmount())).isPresent()
                && counted.stream().anyMatch(p -> p.technical().isEmpty());
        if (inProportion) {
            findings.read("R-94", Optional.empty());
        }
        if (claim.achievements().size() > 1) {
            findings.read("R-96", Optional.of(compute(claim.asOneAchievement(), counted).amount()));
        } else if (claim.bundled() || !claim.achievements().getFirst().otherProviders().isZero()) {
            findings.read("R-96", Optional.empty());
        }
        if (!claim.municipal().isZero()) {
            findings.read("R-06", Optional.of(compute(claim, counted, Variation.MUNICIPAL_SUM_RETURNED).amount()));
        }
    }

    private Result compute(TransferClaim claim, List<TechnologyPayment> payments, Variation... variations) {
        return TransferCalculation.compute(Calculation.inMind(), document, scope, claim, payments, Set.of(variations));
    }

    /** One key per achievement and payment of a registered contract, for 第十九条. */
    private void matters(Findings findings, TransferClaim claim, List<TechnologyPayment> payments) {
        findings.facts().text("registrationNumber").ifPresent(number -> {
            List<String> keys = new ArrayList<>();
            for (AchievementShare achievement : claim.achievements()) {
                String name = achievement.name().isEmpty()
                        ? findings.facts().text("achievementName").orElse("整份合同")
                        : achievement.name();
                payments.forEach(p -> keys.add(String.join("/",
                        ClauseRef.articleName(NUMBER), number, name, p.date().toString(), p.amount().toString())));
            }
            findings.matters(keys);
        });
    }

    private void unnamedMode(Findings findings, String mode) {
        findings.read("R-92", Optional.empty());
        findings.decide(AWARD, "UNNAMED_MODE", "“" + mode + "”没有列在条文中，是否属于“等方式”需要决定（R-92）。", List.of());
    }

    private void notResident(Findings findings) {
        scope.notResident(findings, "BUYER_NOT_RESIDENT", "受让方不是入驻企业，也不是其他县区企业；条文只补助向入驻企业转化的成果。");
    }

    private boolean isShareMode(String mode, LocalDate today) {
        return parameters.names("shareMode", document.dayInWindow(today)).contains(mode);
    }
}
