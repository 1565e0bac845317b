package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.policy.Award;
import cn.jinchuanggu.policy.article.TransferClaim.AchievementShare;
import cn.jinchuanggu.policy.calculation.Calculation;
import cn.jinchuanggu.policy.calculation.Step;
import cn.jinchuanggu.policy.calculation.Value;
import cn.jinchuanggu.policy.document.Parameters;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The arithmetic of 第九条: base, rate, cap, cut to 分. The same code computes the reading applied and, with
 * {@link Variation}s, the amounts under the other readings.
 */
final class TransferCalculation {

    /** One thing done as the other reading would have it. */
    enum Variation {
        /** */
        ROUND_HALF_UP,
        /** */
        MUNICIPAL_SUM_RETURNED,
        /** the whole 技术交易额 counts at once */
        REGISTERED_AMOUNT,
        /** */
        CAP_PER_YEAR
    }

    /**
     * @param steps           end in {@code amount}
     * @param awards          the amount by achievement
     * @param amount          yuan, two decimals
     * @param beforeMunicipal the amount before 就高不重复
     */
    record Result(List<Step> steps, List<Award> awards, Money amount, Money beforeMunicipal) {}

    /** What counts at one rate. */
    private record Slice(String suffix, BigDecimal rate, Value base) {}

    private final PolicyDocument document;
    private final Parameters parameters;
    private final Article19Scope scope;
    private final TransferClaim claim;
    private final List<TechnologyPayment> payments;
    private final Set<Variation> variations;
    private final Calculation calculation;

    private TransferCalculation(Calculation calculation, PolicyDocument document, Article19Scope scope, TransferClaim claim,
            List<TechnologyPayment> payments, Set<Variation> variations) {
        this.document = document;
        this.parameters = document.parameters(Article09TransferAward.NUMBER);
        this.scope = scope;
        this.claim = claim;
        this.payments = payments;
        this.variations = variations;
        this.calculation = calculation.under(parameters.clause("awardRate"));
    }

    /** Computes with this calculation, which must be fresh; {@code payments} must not be empty. */
    static Result compute(Calculation calculation, PolicyDocument document, Article19Scope scope, TransferClaim claim,
            List<TechnologyPayment> payments, Set<Variation> variations) {
        return new TransferCalculation(calculation, document, scope, claim, payments, variations).result();
    }

    private Result result() {
        List<Slice> slices = bases();
        List<Value> amounts = new ArrayList<>();
        for (AchievementShare achievement : claim.achievements()) {
            amounts.add(award(achievement, slices));
        }
        Value total = calculation.sum("补助合计", amounts);
        Money municipal = variations.contains(Variation.MUNICIPAL_SUM_RETURNED) ? Money.ZERO : claim.municipal();
        Value payable = scope.higherNotBoth(calculation, total, municipal);
        return new Result(calculation.steps(), awards(amounts, municipal), payable.toFen(), total.toFen());
    }

    /** 当年实际技术交易额, by rate, together never more than what is left of the registered 技术交易额. */
    private List<Slice> bases() {
        Value registered = calculation.given("技术交易额", claim.transactionAmount());
        Value room = claim.earlierBases().isZero()
                ? registered
                : calculation.lessOrZero("尚未计入的技术交易额", registered,
                        calculation.given("此前已计入技术交易额", claim.earlierBases()));
        Map<BigDecimal, List<TechnologyPayment>> byRate = new LinkedHashMap<>();
        payments.forEach(p -> byRate.computeIfAbsent(
                parameters.ratio("awardRate", document.dayInWindow(p.date())), r -> new ArrayList<>()).add(p));
        List<Slice> slices = new ArrayList<>();
        for (Map.Entry<BigDecimal, List<TechnologyPayment>> slice : byRate.entrySet()) {
            String suffix = byRate.size() == 1 ? "" : "（比例 " + slice.getKey() + "）";
            Value paid = variations.contains(Variation.REGISTERED_AMOUNT)
                    ? registered
                    : calculation.sum("当年实际技术性款项" + suffix,
                            slice.getValue().stream().map(p -> technicalPart(p, registered)).toList());
            Value base = calculation.atMost("计入的技术交易额" + suffix, paid, room);
            slices.add(new Slice(suffix, slice.getKey(), base));
            if (slices.size() < byRate.size()) {
                room = calculation.lessOrZero("其后尚未计入的技术交易额" + suffix, room, base);
            }
        }
        return slices;
    }

    /** As invoiced; without an invoice of its own, in the proportion of 技术交易额 to 合同成交额. */
    private Value technicalPart(TechnologyPayment payment, Value registered) {
        if (payment.technical().isPresent()) {
            return calculation.given(payment.name() + "技术部分", payment.technical().get());
        }
        Value paid = calculation.given(payment.name(), payment.amount());
        return claim.contractAmount().filter(c -> !c.equals(claim.transactionAmount()))
                .map(c -> calculation.share(
                        payment.name() + "技术部分", paid, registered, calculation.given("合同成交额", c)))
                .orElse(paid);
    }

    /** 5% of the achievement's base, at most what is left of its 20万元, cut to 分. */
    private Value award(AchievementShare achievement, List<Slice> slices) {
        String prefix = achievement.name().isEmpty() ? "" : achievement.name() + "：";
        List<Value> bases = new ArrayList<>();
        List<Value> parts = new ArrayList<>();
        for (Slice slice : slices) {
            Value base = baseOf(achievement, slice, prefix);
            bases.add(base);
            parts.add(calculation.times(prefix + "按比例计算的补助" + slice.suffix(), base,
                    calculation.given("补助比例", slice.rate())));
        }
        Value byRate = calculation.sum(prefix + "按比例计算的补助合计", parts);
        Value room = roomUnderCap(achievement, bases, prefix);
        Value limited = calculation.atMost(prefix + "不超过上限的补助", byRate, room);
        return variations.contains(Variation.ROUND_HALF_UP)
                ? calculation.roundToFen(prefix + "补助", limited)
                : calculation.cutToFen(prefix + "补助", limited);
    }

    private Value baseOf(AchievementShare achievement, Slice slice, String prefix) {
        if (claim.achievements().size() == 1) {
            return slice.base();
        }
        Money prices = claim.achievements().stream().map(AchievementShare::price).reduce(Money.ZERO, Money::plus);
        return calculation.share(prefix + "分摊的技术交易额" + slice.suffix(), slice.base(),
                calculation.given(prefix + "分项价格", achievement.price()), calculation.given("分项价格合计", prices));
    }

    /** 单个科技成果最高补助: across contracts, providers and years. */
    private Award.Cap cap(AchievementShare achievement) {
        return new Award.Cap(Award.Reach.ALL_UNITS, "成果/" + achievement.account(), achievementCap());
    }

    private Money achievementCap() {
        LocalDate last = payments.stream().map(TechnologyPayment::date).max(LocalDate::compareTo).orElseThrow();
        return parameters.money("achievementCap", document.dayInWindow(last));
    }

    /** What is left of the cap, and of that the share of this provider when others have a base too. */
    private Value roomUnderCap(AchievementShare achievement, List<Value> bases, String prefix) {
        Value cap = calculation.given("单个科技成果上限", achievementCap());
        Money earlier = variations.contains(Variation.CAP_PER_YEAR)
                ? achievement.sameYearAwards().orElse(Money.ZERO)
                : achievement.earlierAwards();
        Value room = earlier.isZero()
                ? cap
                : calculation.lessOrZero(prefix + "剩余额度", cap, calculation.given(prefix + "此前补助", earlier));
        if (achievement.otherProviders().isZero()) {
            return room;
        }
        Value own = calculation.sum(prefix + "本输出方基数", bases);
        Value all = calculation.sum(prefix + "各输出方基数合计",
                List.of(own, calculation.given(prefix + "其他输出方基数", achievement.otherProviders())));
        return calculation.share(prefix + "按基数分摊的额度", room, own, all);
    }

    /** A municipal sum is taken from the first achievement on, so that the awards sum to the amount. */
    private List<Award> awards(List<Value> amounts, Money municipal) {
        List<Award> awards = new ArrayList<>();
        Money toDeduct = municipal;
        for (int i = 0; i < amounts.size(); i++) {
            Money amount = amounts.get(i).toFen();
            Money deducted = amount.min(toDeduct);
            toDeduct = toDeduct.minus(deducted);
            AchievementShare achievement = claim.achievements().get(i);
            awards.add(new Award(achievement.name(), amount.minus(deducted), Optional.of(cap(achievement))));
        }
        return awards;
    }
}
